import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { publishedPackages, repository } from "../published-packages.ts";
import { type ApiReport, extractReports } from "./extract-reports.ts";

/** Where the reports are kept, from the repository's folder. */
export const reportsFolder = "tools/release/api";

/** A report as it is kept. */
export interface KeptReport {
  /** From the folder of the reports. */
  readonly path: string;
  readonly text: string;
}

/** A report that is not that of the build. */
export interface ReportDifference {
  /** From the repository's folder. */
  readonly path: string;
  readonly difference: "missing" | "changed" | "left over";
}

/** Makes the API reports of every published package of a repository that is built. */
export function buildReports(root: string = repository): ApiReport[] {
  return publishedPackages(root)
    .flatMap((each) => extractReports(each))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The committed reports that differ from those of the build. */
export function compareWithCommitted(reports: readonly ApiReport[], root: string = repository): ReportDifference[] {
  const kept = new Map(keptReports(root).map(({ path, text }) => [path, text]));
  const built = new Set(reports.map(({ path }) => path));
  const differences = reports
    .filter(({ path, text }) => kept.get(path) !== text)
    .map(({ path }) => ({ path, difference: kept.has(path) ? ("changed" as const) : ("missing" as const) }));
  const leftOver = [...kept.keys()].filter((path) => !built.has(path));
  return [...differences, ...leftOver.map((path) => ({ path, difference: "left over" as const }))].map(
    ({ path, difference }) => ({ path: `${reportsFolder}/${path}`, difference }),
  );
}

/** Writes the reports, and removes those of entries that are gone. Gives what was different. */
export function writeReports(reports: readonly ApiReport[], root: string = repository): ReportDifference[] {
  const differences = compareWithCommitted(reports, root);
  const texts = new Map(reports.map(({ path, text }) => [`${reportsFolder}/${path}`, text]));
  for (const { path } of differences) {
    const text = texts.get(path);
    if (text === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return differences;
}

/** The committed reports of a repository. */
export function keptReports(root: string = repository): KeptReport[] {
  const folder = join(root, reportsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".api.md"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n") }));
}
