import type { CheckResult } from "../check.ts";
import type { Report } from "./report.ts";

/** A report as JUnit XML: a suite for each operation, and one for what is about all. */
export function junitReport({ checks, summary, seed, document }: Report): string {
  const suites = Map.groupBy(checks, ({ name }) => name.split("/")[0] ?? name);
  const total = `tests="${checks.length}" failures="${summary.failed}" skipped="${summary.skipped}" errors="0"`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(`conformance to ${document.title} ${document.version}`)}" ${total}>`,
    ...[...suites].flatMap(([name, results]) => [
      `  <testsuite name="${escapeXml(name)}" ${countsOf(results)}>`,
      `    <properties><property name="seed" value="${seed}"/></properties>`,
      ...results.map((result) => testCase(name, result)),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function countsOf(results: readonly CheckResult[]): string {
  const count = (result: CheckResult["result"]) => results.filter((each) => each.result === result).length;
  return `tests="${results.length}" failures="${count("failed")}" skipped="${count("skipped")}" errors="0"`;
}

function testCase(suite: string, { name, reason, failure }: CheckResult): string {
  const open = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}"`;
  if (reason !== undefined) return `${open}><skipped message="${escapeXml(reason)}"/></testcase>`;
  if (failure === undefined) return `${open}/>`;
  const { expected, seen, curl } = failure;
  const details = [`expected: ${expected}`, `seen: ${seen}`, ...(curl === undefined ? [] : [curl])].join("\n");
  return `${open}><failure message="${escapeXml(expected)}">${escapeXml(details)}</failure></testcase>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** A text for an element or an attribute. What XML 1.0 cannot have, even escaped, is replaced. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}
