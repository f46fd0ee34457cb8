import type { Ending, Invocation } from "../invocation.ts";
import { outcomes, worstOf } from "../outcomes.ts";
import { type OfferResult, successText } from "./offer-result.ts";
import { resumeCommand } from "./resume-command.ts";
import { nameOf, type OperationKind } from "./target.ts";

/** Writes the result for one offer of many as a line, and how to go on where it has not ended. */
export function reportOne(invocation: Invocation, kind: OperationKind, result: OfferResult): void {
  const { output } = invocation;
  const { outcome, error } = result;
  if (error === null) {
    const sign = output.paint(outcome === "succeeded" ? "green" : "cyan", nameOf(result));
    output.result(`${sign}: ${successText(kind, result)}`);
  } else if (outcome === "interrupted") {
    const isKnown = result.resumeToken !== null;
    output.note(`${nameOf(result)}: interrupted${isKnown ? "; the operation goes on" : `. ${error.advice ?? ""}`}`);
  } else {
    output.fault(`${nameOf(result)}: ${error.message}`, error.advice ?? undefined);
  }
  if (result.resumeToken !== null && !(outcome === "started" && output.options.quiet)) {
    output.note(`Go on with: ${resumeCommand(invocation, result.resumeToken)}`);
  }
}

/** How a command ends that had many offers: a line that sums them up, and the worst of all outcomes. */
export function summarize({ output }: Invocation, results: readonly OfferResult[]): Ending {
  const outcome = worstOf(results.map((result) => result.outcome));
  const counts = new Map<string, number>();
  for (const each of results) counts.set(each.outcome, (counts.get(each.outcome) ?? 0) + 1);
  const counted = [...counts].map(([name, count]) => `${count} ${name}`).join(", ");
  output.result(`${results.length} offers: ${counted} (exit code ${outcomes[outcome].exitCode})`);
  return { outcome, fields: { offers: results } };
}

/** How a command ends that had one offer. */
export function endingOf({ outcome, error, exitCode: _, ...fields }: OfferResult): Ending {
  return { outcome, error, fields };
}
