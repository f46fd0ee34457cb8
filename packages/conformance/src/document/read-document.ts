import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { DocumentError } from "./document-error.ts";
import { isObject, type JsonObject } from "./json.ts";

/** An OpenAPI 3.1 document as it was read, its references not followed. */
export type OpenApiDocument = JsonObject;

/**
 * Reads an OpenAPI 3.1 document, in YAML or in JSON, from a path. Without a path it is the newest version of those that the
 * package has inside it. Throws a {@link DocumentError}.
 */
export function readDocument(path: string = shippedDocument(newestVersion())): OpenApiDocument {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new DocumentError(`the document ${path} cannot be read`, { cause });
  }
  return parseDocument(text);
}

/** Reads an OpenAPI 3.1 document from its text, in YAML or in JSON. Throws a {@link DocumentError}. */
export function parseDocument(text: string): OpenApiDocument {
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: 100 });
  } catch (cause) {
    throw new DocumentError("the document is neither YAML nor JSON", { cause });
  }
  requireDocument(document);
  return document;
}

function requireDocument(document: unknown): asserts document is OpenApiDocument {
  if (!isObject(document)) throw new DocumentError("the document is no object");
  const version = String(document["openapi"]);
  if (!version.startsWith("3.1."))
    throw new DocumentError(`OpenAPI 3.1 is tested against, and the document is ${version}`);
  if (!isObject(document["paths"])) throw new DocumentError("the document has no paths");
}

/** Where they stand, whether this file is run from `dist` or from `src`. */
const folder = fileURLToPath(new URL("../../dist/documents", import.meta.url));

/**
 * The versions and variants whose documents the package has inside it, the oldest first: a version is a date, such as
 * `2017-10-31`, and a variant of it has more to its name, such as `2017-10-31-2020`.
 */
export function shippedVersions(): readonly string[] {
  return readdirSync(folder)
    .map((file) => file.replace(/\.yaml$/, ""))
    .sort();
}

/**
 * Reads the document of a version or variant of {@link shippedVersions}. Throws a {@link DocumentError} for any other name.
 */
export function readShippedDocument(version: string): OpenApiDocument {
  const versions = shippedVersions();
  if (!versions.includes(version))
    throw new DocumentError(`there is no document ${version}; there are ${versions.join(", ")}`);
  return readDocument(shippedDocument(version));
}

function shippedDocument(version: string): string {
  return join(folder, `${version}.yaml`);
}

/** A variant is chosen by its name only. */
function newestVersion(): string {
  const newest = shippedVersions().findLast((name) => /^\d{4}-\d{2}-\d{2}$/.test(name));
  if (newest === undefined) throw new DocumentError(`there is no document in ${folder}`);
  return newest;
}
