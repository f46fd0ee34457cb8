import type { Settings } from "./options.ts";

/** The variable that stands for the token, in reports and for the command. */
export const tokenVariable = "CLOUD_PARTNER_TOKEN";
/** The variable that stands for the foreign token. */
export const foreignTokenVariable = "CLOUD_PARTNER_FOREIGN_TOKEN";

/** Makes the function that puts variables in the place of the tokens, however a server has written them back. */
export function redactor({ token, foreignToken }: Pick<Settings, "token" | "foreignToken">): (text: string) => string {
  const secrets = [
    ...(foreignToken === undefined
      ? []
      : formsOf(foreignToken).map((form) => [form, `$${foreignTokenVariable}`] as const)),
    ...formsOf(token).map((form) => [form, `$${tokenVariable}`] as const),
  ];
  // The longest first: a token may have the other one in it.
  const ordered = secrets.sort(([one], [other]) => other.length - one.length);
  return (text) => ordered.reduce((redacted, [secret, variable]) => redacted.replaceAll(secret, () => variable), text);
}

function formsOf(secret: string): readonly string[] {
  return [...new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), btoa(secret)])];
}
