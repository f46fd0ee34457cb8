import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { readVersions } from "../../codegen/src/versions.ts";
import { readAnnouncement, writeAnnouncement } from "./announcement.ts";
import { type ApiDocument, readApiDocument } from "./api-document.ts";
import { isDate } from "./calendar-date.ts";
import { Refusal } from "./refusal.ts";
import { Staging } from "./staging.ts";
import { documentPath, newestVersion, requireVersion, samplesPath } from "./versions.ts";

/**
 * Writes into a version's document on which day it ends. Returns what follows from that, for people. Throws a
 * {@link Refusal} for the newest version, an unknown one, a day that has come, and one before that which was announced.
 */
export function announceSunset(
  root: string,
  version: string,
  { today, sunset, force }: { today: string; sunset: string; force: boolean },
): string {
  const api = readRetirable(root, version);
  if (!isDate(sunset)) throw new Refusal(`${sunset} is no day of the calendar. Write it as 2027-06-30.`);
  if (sunset <= today)
    throw new Refusal(
      `${sunset} has come already: today is ${today}. Name a later day, so that callers can prepare for it.`,
    );
  const announced = readAnnouncement(api);
  if (announced && sunset < announced.sunset && !force)
    throw new Refusal(
      `The end of ${version} was announced for ${announced.sunset}, and callers rely on that. Name a later day, or add --force.`,
    );
  // It is deprecated since the first announcement, whatever became of the day.
  const announcement = { deprecation: announced?.deprecation ?? today, sunset };
  const text = writeAnnouncement(api, announcement);
  using staging = new Staging(root);
  staging.put(api.path, new Map([["", text]]));
  staging.commit();
  return [
    `${api.path} says that ${version} is deprecated since ${announcement.deprecation} and ends on ${sunset}.`,
    "What follows from that with pnpm generate:",
    "  - clients and handlers of this version are marked @deprecated in the types",
    "  - its servers send Deprecation and Sunset with every answer, and its page says so",
    "What comes next:",
    "  1. pnpm lint:spec, pnpm generate",
    "  2. pnpm changeset: tell the users of the packages",
    `  3. from ${sunset} on: pnpm version:retire ${version}`,
  ].join("\n");
}

/**
 * Removes a version: its document, its decisions and its code samples. Decisions that another version builds on move to
 * that version. Returns what is to be done then, for people. Throws a {@link Refusal} for the newest version, an unknown
 * one, and, without `now`, one whose announced end has not come.
 */
export function removeVersion(root: string, version: string, { today, now }: { today: string; now: boolean }): string {
  const api = readRetirable(root, version);
  const announced = readAnnouncement(api);
  if (!now && announced === undefined)
    throw new Refusal(
      `The end of ${version} was not announced. Do so with: pnpm version:retire ${version} --sunset <date>. ` +
        "Or remove it all the same with --now.",
    );
  if (!now && announced !== undefined && announced.sunset > today)
    throw new Refusal(
      `${version} is promised to stay until ${announced.sunset}, and today is ${today}. Remove it all the same with --now.`,
    );
  using staging = new Staging(root);
  const moved = moveDecisions(root, version, staging);
  staging.remove(samplesPath(version));
  staging.remove(`spec/${version}`);
  staging.commit();
  return [
    `Removed spec/${version} and ${samplesPath(version)}.`,
    ...moved,
    ...linksTo(root, version),
    "What comes next:",
    "  1. pnpm generate: it removes what was generated from the document",
    "  2. pnpm turbo run typecheck: it names each import of the version",
    "  3. pnpm diff: it names the removal as a break",
    "  4. pnpm changeset: a removed version demands a major one (a minor one before 1.0.0), and pnpm test insists on it",
  ].join("\n");
}

function readRetirable(root: string, version: string): ApiDocument {
  requireVersion(root, version);
  if (version === newestVersion(root))
    throw new Refusal(
      `${version} is the newest version and the default of all packages. Make its successor first: pnpm version:new <date>.`,
    );
  return readApiDocument(readFileSync(join(root, documentPath(version)), "utf8"), documentPath(version));
}

/** Decisions that others refer to go on to hold: they move to the first version that builds on them, or else a variant. */
function moveDecisions(root: string, version: string, staging: Staging): string[] {
  const link = new RegExp(`\\(\\.\\./${version}/(decisions[\\w-]*\\.md)`, "g");
  const texts = listDecisions(root)
    .filter(({ version: other }) => other !== version)
    .map((file) => ({ ...file, text: readFileSync(join(root, file.path), "utf8") }))
    .filter(({ text }) => text.search(link) !== -1);
  const heir = (texts.find((text) => !text.isVariant) ?? texts[0])?.version;
  if (heir === undefined) return [];
  const nameOf = (name: string) => (name === "decisions.md" ? `decisions-of-${version}.md` : name);
  const own = listDecisions(root).filter(({ version: other }) => other === version);
  for (const { path, name } of own)
    staging.put(`spec/${heir}/${nameOf(name)}`, new Map([["", readFileSync(join(root, path), "utf8")]]));
  for (const { path, version: other, text } of texts) {
    const folder = other === heir ? "" : `../${heir}/`;
    const mended = text.replaceAll(link, (_, name: string) => `(${folder}${nameOf(name)}`);
    staging.put(path, new Map([["", mended]]));
  }
  const versions = [...new Set(texts.map((text) => text.version))];
  return [`Its decisions hold for ${versions.join(", ")} and are now spec/${heir}/${nameOf("decisions.md")}.`];
}

function listDecisions(root: string): { version: string; isVariant: boolean; name: string; path: string }[] {
  return readVersions(root).flatMap(({ name: version, isVariant }) =>
    globSync("decisions*.md", { cwd: join(root, "spec", version) })
      .sort()
      .map((name) => ({ version, isVariant, name, path: `spec/${version}/${name}` })),
  );
}

/** The links of Markdown files that lead into the folders of a version. */
function linksTo(root: string, version: string): string[] {
  const folders = [`spec/${version}`, samplesPath(version)];
  const files = globSync("{*.md,{docs,examples,packages,spec,tools}/**/*.md}", {
    cwd: root,
    exclude: (path) => path.includes("node_modules") || folders.includes(path),
  });
  return files.sort().flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/\]\(([^)\s#:]+)/g)]
      .map(([, target = ""]) => ({ target, path: relative(root, resolve(root, dirname(file), target)) }))
      .filter(({ path }) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)))
      .map(({ target }) => `  ${file} links to ${target}, which is gone`),
  );
}
