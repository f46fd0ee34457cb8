import type { Run, Runtime } from "./runtimes/runtime.ts";

/** A line for each runtime: what passed of how much, and how the runtime differs. */
export function tableOf(runtimes: readonly Runtime[], runs: ReadonlyMap<string, Run>): string {
  const rows = runtimes.map(({ name, missing, differences }) => {
    const run = runs.get(name);
    // "Node 22" already says a part of its version.
    const label = run === undefined ? name : `${name.replace(/ \d+$/, "")} ${run.version}`;
    const passed = run?.outcomes.filter(({ ok }) => ok).length;
    const result = run === undefined ? (missing ?? "did not run") : `${passed}/${run.outcomes.length}`;
    return { label, result, differences };
  });
  const width = Math.max(...rows.map(({ label }) => label.length));
  const lines = rows.flatMap(({ label, result, differences }) => [
    `${label.padEnd(width)}  ${result}`,
    ...differences.map((difference) => `${" ".repeat(width)}  differs: ${difference}`),
  ]);
  return ["the client's contract", ...lines].join("\n");
}
