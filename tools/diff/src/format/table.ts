import type { Comparison } from "../diff-sides.ts";
import { hurtsOf, operationsOf, summaryOf } from "./places.ts";

/** Writes the findings as a table for a terminal that is `width` columns wide. */
export function formatTable(comparisons: readonly Comparison[], width = 120): string {
  return comparisons.map((comparison) => formatComparison(comparison, Math.max(60, width))).join("\n\n");
}

function formatComparison({ from, to, findings, notes }: Comparison, width: number): string {
  const lines = [`${from} → ${to}`];
  if (findings.length > 0) lines.push("");
  for (const finding of findings) {
    const operations = operationsOf(finding);
    const rest = [
      finding.change,
      `at ${finding.pointer || "/"}${finding.document === "from" ? " (of the old document)" : ""}${operations ? ` · ${operations}` : ""}`,
      `hurts ${hurtsOf(finding)}: ${finding.why} [${finding.rule}, ${finding.bump}]`,
    ];
    const wrapped = rest.flatMap((text) => wrap(text, width - 10));
    lines.push(...wrapped.map((line, index) => `${(index === 0 ? finding.severity : "").padEnd(10)}${line}`), "");
  }
  return [...lines, summaryOf(findings), ...notes].join("\n");
}

/** Breaks a text at its blanks; a word that is wider stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : `  ${word}`);
  }
  return lines;
}
