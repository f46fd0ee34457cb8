import { InvalidArgumentError } from "../errors/index.ts";
import type { WrittenParameters } from "./format.ts";
import type { OperationEntry } from "./operation-table.ts";

/**
 * Writes parameters of path and query that are texts or numbers in the style that OpenAPI has by default, which is all that
 * the methods of a `PlainOperationTable` take. It does so a good deal shorter than `writeParameters`. Throws an
 * {@link InvalidArgumentError} for a value that would change which path the URL names, or that is no such value.
 */
export function writePlainParameters(
  { path, parameters }: OperationEntry,
  values: Readonly<Record<string, unknown>>,
): WrittenParameters {
  const write = (name: string, constant?: string): string | undefined => {
    // A parameter may be called "constructor", which every object inherits.
    const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? constant;
    if (value === undefined || value === null) return undefined;
    try {
      if (Object(value) !== value) return encodeURIComponent(String(value));
    } catch {
      // Half of a surrogate pair has no encoding. It is refused as an object is.
    }
    throw new InvalidArgumentError(`${name} cannot be written as text`);
  };
  let query = "";
  for (const { name, in: location, constant } of parameters) {
    const value = location === "query" ? write(name, constant) : undefined;
    if (value !== undefined) query += `${query && "&"}${encodeURIComponent(name)}=${value}`;
  }
  const written = path.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    const value = write(name);
    if (!value) throw new InvalidArgumentError(`${name} is missing or empty`);
    if (value === "." || value === "..") {
      throw new InvalidArgumentError(`${name} must not be "." or "..": a URL means another path by it`);
    }
    return value;
  });
  return { path: written, query };
}
