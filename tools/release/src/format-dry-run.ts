import { reasonFor } from "./checks/licences.ts";
import type { CheckResult, DryRun } from "./dry-run.ts";

/** Writes what a dry run has found as text for a terminal. */
export function formatDryRun({ packages, checks, dependencies, documentChanges, ok }: DryRun): string {
  const open = checks.flatMap((each) => linesOf(each, (complaint) => complaint.open === true));
  const failed = checks.flatMap((each) => linesOf(each, (complaint) => complaint.open !== true));
  const changelogs = packages.flatMap(({ package: name, changelog }) =>
    changelog === "" ? [] : [`  ${name}`, "", indent(changelog), ""],
  );
  const documents = Object.entries(documentChanges).flatMap(([path, text]) => [`  ${path}`, "", indent(text), ""]);
  return [
    "What would be published",
    "",
    ...table(
      ["package", "version", "files", "tarball", "unpacked"],
      packages.map(({ package: name, from, to, files, bytes, unpackedBytes }) => [
        name,
        from === to ? `${to} (as it is)` : `${from} → ${to}`,
        String(files),
        `${bytes} B`,
        `${unpackedBytes} B`,
      ]),
    ),
    "",
    "Checks",
    "",
    ...table(["check", "of", "result"], groupsOf(checks)),
    "",
    `Licences of the ${dependencies.length} packages that are installed with them`,
    "",
    ...table(["licence", "packages", "why it is allowed"], licenceRows(dependencies)),
    "",
    ...(changelogs.length === 0 ? [] : ["Changelogs", "", ...changelogs]),
    ...(documents.length === 0 ? [] : ["Changes of the documents", "", ...documents]),
    ...(open.length === 0 ? [] : ["To settle before publishing", "", ...open, ""]),
    ...(failed.length === 0 ? [] : ["Failed", "", ...failed, ""]),
    ok ? "All checks passed. Nothing was published." : "Checks have failed. Nothing was published.",
  ].join("\n");
}

function linesOf(
  { check, subject, complaints }: CheckResult,
  wanted: (complaint: CheckResult["complaints"][number]) => boolean,
) {
  return complaints.filter(wanted).map(({ message }) => `  ${check}, ${subject}: ${message}`);
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, "    ");
}

/** A row for each check. */
function groupsOf(checks: readonly CheckResult[]): string[][] {
  const names = [...new Set(checks.map(({ check }) => check))];
  return names.map((name) => {
    const results = checks.filter(({ check }) => check === name);
    const complaints = results.flatMap((each) => each.complaints);
    const failed = complaints.filter(({ open }) => !open).length;
    const open = complaints.length - failed;
    const subjects =
      results.length > 4 ? `${results.length} packages` : results.map(({ subject }) => subject).join(", ");
    return [name, subjects, failed > 0 ? `${failed} failed` : open > 0 ? `passed, ${open} to settle` : "passed"];
  });
}

function licenceRows(dependencies: DryRun["dependencies"]): string[][] {
  const licences = dependencies.map(({ licence }) => licence ?? "none");
  return [...new Set(licences)].sort().map((licence) => {
    const count = licences.filter((each) => each === licence).length;
    return [licence, String(count), reasonFor(licence) ?? ""];
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)));
  return [head, widths.map((width) => "-".repeat(width)), ...rows].map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}
