import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject, type JsonObject } from "./json.ts";

/** Parses a document anew on each call, so that a caller may change what it gets. */
export function readDocument(path: URL): JsonObject {
  const value: unknown = parse(readFileSync(path, "utf8"));
  if (!isObject(value)) throw new TypeError(`${path.pathname} is not an object`);
  return value;
}
