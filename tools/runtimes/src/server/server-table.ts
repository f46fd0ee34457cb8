import type { Outcome } from "../../../../packages/server/test/contract/check-case.ts";
import type { ServerRuntime } from "./server-runtime.ts";

const ways = ["in process", "over HTTP"];

/** A line for each runtime: what passed of how much, in process and over HTTP, and how the runtime differs. */
export function serverTable(runtimes: readonly ServerRuntime[], runs: ReadonlyMap<string, readonly Outcome[]>): string {
  const width = Math.max(...runtimes.map(({ name, version }) => `${name} ${version}`.length));
  const lines = runtimes.flatMap(({ name, version, differences }) => {
    const label = `${name} ${version}`;
    const results = ways.map((way) => `${way} ${resultOf(runs.get(`${label} ${way}`))}`);
    const beside = differences.map((difference) => `${" ".repeat(width)}  differs: ${difference}`);
    return [`${label.padEnd(width)}  ${results.join(", ")}`, ...beside];
  });
  return ["the server's contract", ...lines].join("\n");
}

function resultOf(outcomes: readonly Outcome[] | undefined): string {
  if (outcomes === undefined) return "did not run";
  return `${outcomes.filter(({ fault }) => fault === undefined).length}/${outcomes.length}`;
}
