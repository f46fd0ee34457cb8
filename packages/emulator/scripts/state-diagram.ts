import {
  type CallOutcome,
  type OfferCall,
  type OfferEvent,
  type StateRow,
  stateMachine,
} from "../src/state/state-machine.ts";

const calls: readonly OfferCall[] = ["publishOffer", "goLive", "cancelOperation"];
const events: readonly OfferEvent[] = ["stepDone", "lastStepDone", "stepFails", "stepBlocks", "pointOfNoReturn"];
const rows: readonly (readonly [string, StateRow])[] = Object.entries(stateMachine);

/** What the page about the states of an offer says: a diagram and tables, all from the state machine. */
export function stateMachinePage(): string {
  return `<!-- Written by scripts/write-state-machine.ts from src/state/state-machine.ts. -->

# The states of an offer

What can happen to an offer in the emulator. Time does what is called an event here; all else are calls of the API. A call
that changes nothing is not in the diagram.

\`\`\`mermaid
${diagram()}
\`\`\`

What each call is answered with in each state, and the state after it:

${table(
  ["state", ...calls],
  rows.map(([state, row]) => [code(state), ...calls.map((call) => answer(row[call]))]),
)}

What time does in each state, and the state after it. A state that is not here stays as it is:

${table(["state", ...events], eventRows())}

What the addresses of an operation are told, in this order:

${table(["what happens", "notices"], noticeRows())}
`;
}

function diagram(): string {
  const arrows = rows.flatMap(([state, row]) => {
    const byCall = calls.flatMap((call) => {
      const outcome = row[call];
      return outcome.does === "refuse" ? [] : [`  ${state} --> ${outcome.next}: ${call} (${outcome.status})`];
    });
    const byTime = events.flatMap((event) => {
      const outcome = row[event];
      return outcome === undefined ? [] : [`  ${state} --> ${outcome.next}: ${event}`];
    });
    return [...byCall, ...byTime];
  });
  return ["stateDiagram-v2", "  [*] --> neverPublished", ...arrows].join("\n");
}

function answer(outcome: CallOutcome): string {
  if (outcome.does === "refuse") return `400 ${code(outcome.code)}`;
  const also = { start: "", cancel: "", undo: ", with an operation that undoes", repeat: ", the same location again" };
  return `${outcome.status} → ${code(outcome.next)}${also[outcome.does]}`;
}

function eventRows(): string[][] {
  const changing = rows.filter(([, row]) => events.some((event) => row[event] !== undefined));
  return changing.map(([state, row]) => {
    const cells = events.map((event) => row[event]).map((outcome) => (outcome === undefined ? "" : code(outcome.next)));
    return [code(state), ...cells];
  });
}

function noticeRows(): string[][] {
  const found = new Map<string, string>();
  for (const [, row] of rows) {
    for (const call of calls) {
      const outcome = row[call];
      if (outcome.does !== "refuse") found.set(`a call that does \`${outcome.does}\``, list(outcome.notices));
    }
    for (const event of events) {
      const outcome = row[event];
      if (outcome !== undefined) found.set(code(event), list(outcome.notices));
    }
  }
  return [...found].toSorted(([one], [other]) => one.localeCompare(other));
}

function list(notices: readonly string[]): string {
  return notices.length === 0 ? "none" : notices.map(code).join(", ");
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A table of Markdown whose columns stand one below the other. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...body.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
