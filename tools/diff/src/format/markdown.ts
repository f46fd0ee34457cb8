import type { Comparison } from "../diff-sides.ts";
import { severities } from "../finding.ts";
import { hurtsOf, operationsOf, summaryOf } from "./places.ts";

const headings = { breaking: "Breaking", warning: "Look at these", info: "Others" } as const;

/** Writes the findings in Markdown, for a changelog. */
export function formatMarkdown(comparisons: readonly Comparison[]): string {
  return comparisons.map(formatComparison).join("\n");
}

function formatComparison({ from, to, findings, notes }: Comparison): string {
  const sections = severities.flatMap((severity) => {
    const rows = findings.filter((finding) => finding.severity === severity);
    if (rows.length === 0) return [];
    const lines = rows.map((finding) => {
      const cells = [
        finding.change,
        operationsOf(finding),
        `\`${finding.pointer || "/"}\``,
        hurtsOf(finding),
        finding.why,
      ];
      return `| ${cells.map(cell).join(" | ")} |`;
    });
    const head = ["| change | operations | place | hurts | why |", "| --- | --- | --- | --- | --- |"];
    return [`### ${headings[severity]}`, "", ...head, ...lines, ""];
  });
  return [`## ${from} → ${to}`, "", summaryOf(findings), "", ...sections, ...notes.map((note) => `${note}\n`)].join(
    "\n",
  );
}

/** A text that stays in its cell of a table, and is no HTML. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
