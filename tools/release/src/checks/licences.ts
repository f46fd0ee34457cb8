import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Complaint } from "./check.ts";

/** The licences that a runtime dependency may have, and why. */
const allowedLicences: Readonly<Record<string, string>> = {
  "0BSD": "asks for nothing",
  "Apache-2.0": "permissive; asks to keep notices, and grants patents",
  "BSD-2-Clause": "permissive; asks to keep the notice",
  "BSD-3-Clause": "permissive; asks to keep the notice, and not to advertise with the authors",
  "BlueOak-1.0.0": "permissive; asks to keep a link to the licence",
  "CC0-1.0": "asks for nothing",
  ISC: "permissive; asks to keep the notice",
  MIT: "permissive; asks to keep the notice",
  "MIT-0": "asks for nothing",
  "Python-2.0": "permissive; asks to keep the notice",
  Unlicense: "asks for nothing",
};

/** A package that is installed. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** What its `package.json` says; `undefined` where it says nothing. */
  readonly licence: string | undefined;
}

/** Every package that is installed in a project, at any depth, sorted by name. */
export function installedPackages(project: string): InstalledPackage[] {
  const found: InstalledPackage[] = [];
  const visit = (modules: string): void => {
    if (!existsSync(modules)) return;
    for (const name of readdirSync(modules)) {
      if (name.startsWith(".")) continue;
      const names = name.startsWith("@") ? readdirSync(join(modules, name)).map((rest) => `${name}/${rest}`) : [name];
      for (const each of names) {
        const folder = join(modules, each);
        const manifest = join(folder, "package.json");
        if (existsSync(manifest)) {
          const { version, license, licenses } = JSON.parse(readFileSync(manifest, "utf8"));
          found.push({ name: each, version: String(version), licence: licenceIn(license ?? licenses) });
        }
        visit(join(folder, "node_modules"));
      }
    }
  };
  visit(join(project, "node_modules"));
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Complains of each installed package whose licence is not allowed. */
export function checkLicences(installed: readonly InstalledPackage[]): Complaint[] {
  return installed.flatMap(({ name, version, licence }) => {
    if (licence === undefined) return [{ message: `${name}@${version} names no licence` }];
    if (reasonFor(licence) !== undefined) return [];
    return [{ message: `${name}@${version} has the licence ${licence}, which is not on the list` }];
  });
}

/**
 * Why a licence is allowed, or `undefined` where it is not. Of the licences that an SPDX expression joins by OR one has to be
 * allowed, of those joined by AND each.
 */
export function reasonFor(licence: string): string | undefined {
  const text = licence.trim();
  const inner = isWrapped(text) ? text.slice(1, -1) : text;
  const either = splitOutside(inner, " OR ");
  if (either.length > 1) return either.map(reasonFor).find((reason) => reason !== undefined);
  const each = splitOutside(inner, " AND ");
  if (each.length === 1) return Object.hasOwn(allowedLicences, inner) ? allowedLicences[inner] : undefined;
  const reasons = each.map(reasonFor);
  return reasons.includes(undefined) ? undefined : reasons.join("; ");
}

/** Whether the first parenthesis is closed by the last character. */
function isWrapped(text: string): boolean {
  return text.startsWith("(") && text.endsWith(")") && splitOutside(text.slice(1, -1), ")").length === 1;
}

/** Splits a text at a word, but not within parentheses. */
function splitOutside(text: string, word: string): string[] {
  const parts = [""];
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (depth === 0 && text.startsWith(word, index)) {
      parts.push("");
      index += word.length - 1;
      continue;
    }
    depth += character === "(" ? 1 : character === ")" ? -1 : 0;
    parts.push((parts.pop() ?? "") + character);
  }
  return parts;
}

/** The old forms are an object with a type, and a list of them. */
function licenceIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(licenceIn).join(" OR ") || undefined;
  if (typeof value !== "object" || value === null || !("type" in value)) return undefined;
  return typeof value.type === "string" ? value.type : undefined;
}
