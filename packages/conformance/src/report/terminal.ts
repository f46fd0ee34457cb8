import type { CheckResult } from "../check.ts";
import type { CoverageRow, Report } from "./report.ts";
import { table } from "./table.ts";

/** A report for people: what failed, what was not tested and why, and tables of the checks and of the statuses. */
export function terminalReport({ document, baseUrl, seed, checks, coverage, summary, conforms }: Report): string {
  const verdict = conforms ? "conforms, as far as it was tested" : "does not conform";
  const parts = [
    ...checks.filter(({ result }) => result === "failed").map(describeFailure),
    skippedTable(checks),
    summaryTable(checks),
    coverageTable(coverage),
    `${baseUrl} ${verdict}: ${document.title} ${document.version}\n` +
      `${summary.passed} passed, ${summary.failed} failed, ${summary.skipped} skipped. Seed ${seed}`,
  ];
  return `${parts
    .filter((part) => part !== "")
    .map(printable)
    .join("\n\n")}\n`;
}

function describeFailure({ name, restsOn, failure }: CheckResult): string {
  const lines = [
    `FAILED ${name}`,
    `  expected  ${failure?.expected}`,
    `  seen      ${failure?.seen}`,
    `  rests on  ${restsOn}`,
  ];
  return [...lines, ...(failure?.curl === undefined ? [] : [`  ${failure.curl}`])].join("\n");
}

function skippedTable(checks: readonly CheckResult[]): string {
  const skipped = checks.filter(({ result }) => result === "skipped");
  if (skipped.length === 0) return "";
  const reasons = Map.groupBy(skipped, ({ reason = "" }) => reason);
  return [
    "SKIPPED",
    ...[...reasons].flatMap(([reason, each]) => [`  ${reason}:`, ...each.map(({ name }) => `    ${name}`)]),
  ].join("\n");
}

function summaryTable(checks: readonly CheckResult[]): string {
  const groups = Map.groupBy(checks, ({ name }) => name.split("/")[0] ?? name);
  const count = (each: readonly CheckResult[], wanted: CheckResult["result"]) =>
    String(each.filter(({ result }) => result === wanted).length);
  const rows = [...groups].map(([name, each]) => [
    name,
    count(each, "passed"),
    count(each, "failed"),
    count(each, "skipped"),
  ]);
  return table([["checks of", "passed", "failed", "skipped"], ...rows]);
}

function coverageTable(coverage: readonly CoverageRow[]): string {
  const rows = coverage.map(({ operationId, status, seen, reason }) => {
    const several = !/^\d+$/.test(status);
    const times = seen.map((each) => (several ? `${each.status} (${each.times}×)` : `${each.times}×`)).join(", ");
    return [operationId, status, times === "" ? `not provoked: ${reason ?? ""}` : times];
  });
  return table([["operation", "status", "seen"], ...rows]);
}

/** What a server sends must not move the terminal's cursor or write over what stands there. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => (character === "\n" ? character : "\ufffd"));
}
