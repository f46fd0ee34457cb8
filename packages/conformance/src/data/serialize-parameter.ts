import { isObject } from "../document/json.ts";

/** The text that a path, a query or a header has for a value: `simple` for lists and objects, as it is for all others. */
export function serializeParameter(value: unknown): string {
  if (Array.isArray(value)) return value.map(serializeParameter).join(",");
  if (isObject(value)) return Object.entries(value).flat().map(serializeParameter).join(",");
  return String(value);
}
