import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseDocument } from "yaml";
import type { Git } from "./git.ts";
import { isObject, type JsonObject } from "./json.ts";
import { UsageError } from "./usage-error.ts";

/** A document, and what is known of where it came from. */
export interface SideDocument {
  /** Its name in messages. */
  readonly label: string;
  readonly root: JsonObject;
  /** The text of the stamp of the code that is generated from it, where that is known. */
  readonly stamp?: string;
}

/** One side of a comparison: a document, or one for each version. */
export interface Side {
  /** Its name in messages. */
  readonly label: string;
  /** Set when the side is a single document, whatever version the other side is. */
  readonly single?: SideDocument;
  /** The documents by the names of their versions, when the side is a whole repository. */
  readonly versions?: ReadonlyMap<string, SideDocument>;
}

/** The name of a version: an api-version, which is a date, or a variant of it, which has a suffix. */
const versionName = /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)*$/;

/** Whether a version is a variant, which is never the newest of a repository. */
export function isVariant(version: string): boolean {
  return !/^\d{4}-\d{2}-\d{2}$/.test(version);
}

/** The path of a version's document in the repository. */
export function documentPath(version: string): string {
  return `spec/${version}/openapi.yaml`;
}

function stampPath(version: string): string {
  return `tools/codegen/generated/${version}.json`;
}

/**
 * What a word of the command line names: a version (`2017-10-31`, or the variant `2017-10-31-2020`), a file, a file at a commit
 * (`main:spec/2017-10-31/openapi.yaml`), or all documents at a commit, a branch or a tag. Throws a {@link UsageError}.
 */
export function readSide(word: string, root: string, git: Git): Side {
  if (versionName.test(word) && existsSync(join(root, documentPath(word)))) {
    return { label: word, single: documentOfVersion(root, word) };
  }
  const file = resolve(root, word);
  if (existsSync(file) && statSync(file).isFile()) {
    return { label: word, single: { label: word, root: parse(readFileSync(file, "utf8"), word) } };
  }
  const [, ref, path] = /^([^:]+):(.+)$/.exec(word) ?? [];
  if (ref !== undefined && path !== undefined && git.has(ref)) {
    const text = git.read(ref, path);
    if (text === undefined) throw new UsageError(`${ref} has no file ${path}`);
    return { label: word, single: { label: word, root: parse(text, word) } };
  }
  if (git.has(word)) return { label: word, versions: versionsAt(word, git) };
  throw new UsageError(`${word} is no version under spec/, no file, and no commit, branch or tag`);
}

/** The documents of the working tree. */
export function readWorkingTree(root: string): Side {
  const folder = join(root, "spec");
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => versionName.test(name))
        .sort()
    : [];
  const found = names.filter((name) => existsSync(join(root, documentPath(name))));
  return {
    label: "the working tree",
    versions: new Map(found.map((name) => [name, documentOfVersion(root, name)])),
  };
}

function documentOfVersion(root: string, version: string): SideDocument {
  const stamp = join(root, stampPath(version));
  return {
    label: version,
    root: parse(readFileSync(join(root, documentPath(version)), "utf8"), documentPath(version)),
    ...(existsSync(stamp) && { stamp: readFileSync(stamp, "utf8") }),
  };
}

function versionsAt(ref: string, git: Git): ReadonlyMap<string, SideDocument> {
  const versions = new Map<string, SideDocument>();
  for (const path of git.list(ref, "spec")) {
    const version = /^spec\/([^/]+)\/openapi\.yaml$/.exec(path)?.[1];
    if (version === undefined || !versionName.test(version)) continue;
    const text = git.read(ref, path);
    if (text === undefined) continue;
    const stamp = git.read(ref, stampPath(version));
    const label = `${version} at ${ref}`;
    versions.set(version, { label, root: parse(text, label), ...(stamp !== undefined && { stamp }) });
  }
  return versions;
}

function parse(text: string, label: string): JsonObject {
  const document = parseDocument(text, { merge: true });
  const error = document.errors[0];
  if (error !== undefined) throw new UsageError(`${label} cannot be read: ${error.message.split("\n")[0]}`);
  // Through JSON, so that what YAML has beyond it (dates, aliases, numbers that are none) is as every reader of JSON sees it.
  const value: unknown = JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 1000 })) ?? "null");
  if (!isObject(value) || !(isObject(value["paths"]) || isObject(value["webhooks"]) || isObject(value["components"])))
    throw new UsageError(`${label} is not an OpenAPI document`);
  return value;
}
