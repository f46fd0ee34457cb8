import type { Invocation } from "../invocation.ts";
import type { SettingName } from "../settings/settings.ts";

/** Settings that the next process needs too, where an option gave them to this one. */
const carried: readonly SettingName[] = ["base-url", "trusted-origin", "token-file", "token-command"];

/** The command line that goes on with an operation, for a shell. */
export function resumeCommand({ options }: Pick<Invocation, "options">, resumeToken: string): string {
  const given = options.settings();
  const repeated = carried.flatMap((name) => (given[name] === undefined ? [] : [`--${name}`, quote(given[name])]));
  return ["cloud-partner operations watch", ...repeated, "--resume", quote(resumeToken)].join(" ");
}

/** A text as one word of a POSIX shell. */
function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
