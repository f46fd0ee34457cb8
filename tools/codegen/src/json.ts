/** A value as it comes out of a YAML or JSON document. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** An object as it comes out of a YAML or JSON document. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** The steps from the root of a document to a place in it. */
export type Place = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text without blanks around it; empty where the value is no text. */
export function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}

/** The object's entries whose values are objects; anything else is left out. */
export function objectEntries(value: Json | undefined): [string, JsonObject][] {
  if (!isObject(value)) return [];
  return Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}

/** The place that a local `$ref` names, or `undefined` where the reference leads out of the document. */
export function placeOfReference(reference: string): string[] | undefined {
  if (reference === "#") return [];
  if (!reference.startsWith("#/")) return undefined;
  return reference
    .slice(2)
    .split("/")
    .map((step) => decode(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A step whose encoding is broken is left as it is: it leads nowhere. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/** What stands at a place, or `undefined`. */
export function valueAt(root: Json, place: Place): Json | undefined {
  let value: Json | undefined = root;
  for (const step of place) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}
