import type { Comparison } from "../diff-sides.ts";

/** Writes the findings as JSON in the form of `findings.schema.json`. */
export function formatJson(comparisons: readonly Comparison[]): string {
  return JSON.stringify({ comparisons }, null, 2);
}
