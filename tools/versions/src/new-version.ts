import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { removeAnnouncement } from "./announcement.ts";
import { readApiDocument } from "./api-document.ts";
import { isDate } from "./calendar-date.ts";
import { beginDecisions } from "./decisions.ts";
import { Refusal } from "./refusal.ts";
import { readSamples, samplesOfDefault, samplesOfOther } from "./samples.ts";
import { Staging } from "./staging.ts";
import { applyEdits, lineAt, lineOf } from "./text-edit.ts";
import { findVersionPlaces, findWords } from "./version-places.ts";
import { documentPath, newestVersion, requireVersion, samplesPath } from "./versions.ts";

/**
 * Makes the folders of a new version from those of another, by default the newest. Returns what was made and what comes
 * next, for people. Throws a {@link Refusal} for what is no later date; nothing is changed then.
 */
export function newVersion(root: string, version: string, from?: string): string {
  const newest = newestVersion(root);
  requireNewVersion(root, version, newest);
  const source = from ?? newest;
  requireVersion(root, source);

  const api = readApiDocument(readFileSync(join(root, documentPath(source)), "utf8"), documentPath(source));
  if (!source.startsWith(api.version))
    throw new Refusal(`info.version of ${api.path} is ${api.version}, which is not that of its folder: mend it first.`);
  // Without the end that was announced for the other: the new one has none.
  const base = readApiDocument(removeAnnouncement(api), api.path);
  const places = findVersionPlaces(base);
  const text = applyEdits(
    base.text,
    [...places].map((start) => ({ start, end: start + base.version.length, text: version })),
  );
  const samples = readSamples(root, source);
  const olderSamples = readSamples(root, newest);

  using staging = new Staging(root);
  staging.put(samplesPath(version), samplesOfDefault(samples, { folder: source, version: base.version }, version));
  if (olderSamples.size > 0) staging.put(samplesPath(newest), samplesOfOther(olderSamples, newest));
  // Last of all, since the document is what makes a version.
  staging.put(
    `spec/${version}`,
    new Map([
      ["openapi.yaml", text],
      ["decisions.md", beginDecisions(version, source)],
    ]),
  );
  staging.commit();

  const left = findWords(base.text, base.version).filter((place) => !places.has(place));
  return [
    `Made from ${source}:`,
    `  ${documentPath(version)}: ${places.size} places name ${version} now`,
    ...left.map(
      (place) => `  line ${lineOf(text, place)} still has ${base.version}, look at it: ${lineAt(base.text, place)}`,
    ),
    `  spec/${version}/decisions.md: begun`,
    `  ${samplesPath(version)}/: ${samples.size} code samples`,
    ...(olderSamples.size > 0 ? [`  ${samplesPath(newest)}/: its samples import ${newest} by its name now`] : []),
    "",
    `${version} is the default of all packages as soon as it is generated. What comes next:`,
    `  1. edit ${documentPath(version)}, and say in decisions.md why`,
    "  2. pnpm lint:spec",
    "  3. pnpm generate",
    "  4. pnpm turbo run typecheck: it names each place that has to follow",
    `  5. pnpm diff ${source} ${version}: it names each break`,
    "  6. pnpm changeset, then pnpm test",
  ].join("\n");
}

function requireNewVersion(root: string, version: string, newest: string): void {
  if (!isDate(version))
    throw new Refusal(
      `${version} is no day of the calendar. An api-version is the day from which on it is offered, such as 2018-08-01.`,
    );
  const existing = [`spec/${version}`, samplesPath(version)].find((path) => existsSync(join(root, path)));
  if (existing !== undefined)
    throw new Refusal(`${existing} is there already. Edit it, or name a day later than ${newest}.`);
  if (version < newest)
    throw new Refusal(
      `${version} is older than ${newest}, the newest version, and a new version is the default of all packages. ` +
        `Name a day later than ${newest}; what an older version was like is mended in its own document.`,
    );
}
