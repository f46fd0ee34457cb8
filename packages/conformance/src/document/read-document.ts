import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { DocumentError } from "./document-error.ts";
import { isObject, type JsonObject } from "./json.ts";

/** An OpenAPI 3.1 document as it was read, its references not followed. */
export type OpenApiDocument = JsonObject;

/**
 * Reads an OpenAPI 3.1 document, in YAML or in JSON, from a path. Without a path it is the newest of those that the package
 * has inside it. Throws a {@link DocumentError}.
 */
export function readDocument(path: string = shippedDocument()): OpenApiDocument {
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

/** The newest: their names are dates. It stands in `dist`, whether this file is run from there or from `src`. */
function shippedDocument(): string {
  const folder = fileURLToPath(new URL("../../dist/documents", import.meta.url));
  const newest = readdirSync(folder).sort().at(-1);
  if (newest === undefined) throw new DocumentError(`there is no document in ${folder}`);
  return join(folder, newest);
}
