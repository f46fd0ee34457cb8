import { DocumentError } from "./document-error.ts";
import { at, isObject, type JsonObject } from "./json.ts";

/** What a value's `$ref` leads to within its document, or the value itself. Throws a {@link DocumentError}. */
export function follow(document: JsonObject, value: unknown): unknown {
  let found = value;
  const seen = new Set<string>();
  while (isObject(found) && typeof found["$ref"] === "string") {
    const reference = found["$ref"];
    if (seen.has(reference)) throw new DocumentError(`the reference ${reference} leads to itself`);
    seen.add(reference);
    found = targetOf(document, reference);
  }
  return found;
}

/** What a reference of the form `#/…` names. Throws a {@link DocumentError}. */
export function targetOf(document: JsonObject, reference: string): unknown {
  if (!reference.startsWith("#/")) throw new DocumentError(`the reference ${reference} leads out of the document`);
  const keys = reference
    .slice(2)
    .split("/")
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
  const target = at(document, ...keys);
  if (target === undefined) throw new DocumentError(`the reference ${reference} leads nowhere`);
  return target;
}
