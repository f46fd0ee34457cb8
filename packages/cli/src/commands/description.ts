import { readSteps } from "../following/operation-view.ts";
import { plainText } from "../output/plain-text.ts";
import { tableLines } from "../output/table.ts";
import { textOf } from "./text-of.ts";

/**
 * An answer for people: a line for each member that it has, by label and member name, then its steps and its messages. What
 * is not there, or of another kind than documented, is left out.
 */
export function describe(answer: unknown, members: readonly (readonly [label: string, name: string])[]): string[] {
  const lines = members
    .map(([label, name]) => [label, plainText(textOf(answer, name))] as const)
    .filter(([, text]) => text !== "")
    .map(([label, text]) => `${`${label}:`.padEnd(11)} ${text}`);
  const isObject = typeof answer === "object" && answer !== null;
  const steps = readSteps(isObject ? Reflect.get(answer, "steps") : undefined);
  const messages: unknown = isObject ? Reflect.get(answer, "messages") : undefined;
  if (steps.length > 0) {
    const rows = steps.map(({ name, status, percentage }) => [
      name,
      status,
      percentage === null ? "" : `${percentage} %`,
    ]);
    lines.push("", ...tableLines(["STEP", "STATUS", "DONE"], rows));
  }
  if (Array.isArray(messages) && messages.length > 0) {
    lines.push("", ...messages.map((message: unknown) => plainText(textOf(message, "messageHtml"))));
  }
  return lines;
}
