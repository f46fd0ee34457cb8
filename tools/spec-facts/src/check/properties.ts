import { findProperty, listProperties } from "../document/find-property.ts";
import { elements, isEqual, type Json, type JsonObject } from "../document/json.ts";
import type { PropertyFact } from "../facts/types.ts";
import { valuesAt } from "./examples-of.ts";
import { findRequiredDeviation, findValueDeviations } from "./value.ts";

/**
 * Compares the properties of a body with a table. `place` is such as `cancelOperation: the request body`; `bodies` are
 * the examples of the whole body.
 */
export function findPropertyDeviations(
  document: JsonObject,
  root: Json | undefined,
  rows: readonly PropertyFact[],
  place: string,
  bodies: readonly Json[],
): string[] {
  return rows.flatMap((row) => {
    const property = findProperty(document, root, row.path);
    if (property === undefined) {
      // Where the object is missing, it is named, and not all that should be inside it.
      const isNamedAlready = rows.some(
        (above) => isInside(row.path, above.path) && findProperty(document, root, above.path) === undefined,
      );
      return isNamedAlready ? [] : [`${place} has no property ${row.path}`];
    }
    const propertyPlace = `${place.replace(": the ", `: the property ${row.path} of the `)}`;
    return [
      ...findRequiredDeviation(property.required, row.required, propertyPlace),
      ...findValueDeviations(property.schema, row, propertyPlace),
      ...findMissingExample(property.schema, row, propertyPlace, bodies),
    ];
  });
}

/** Names each property that has no row. */
export function findUndocumentedProperties(
  document: JsonObject,
  root: Json | undefined,
  isDocumented: (path: string) => boolean,
  place: string,
): string[] {
  return listProperties(document, root)
    .filter((path) => !isDocumented(path))
    .map((path) => `${place.replace(": the ", `: the property ${path} of the `)} is not documented`);
}

function findMissingExample(schema: JsonObject, row: PropertyFact, place: string, bodies: readonly Json[]): string[] {
  if (row.example === undefined) return [];
  const shown = [...elements(schema["examples"]), ...bodies.flatMap((body) => valuesAt(body, row.path))];
  if (shown.some((value) => isEqual(value, row.example))) return [];
  return [`${place} has no example ${JSON.stringify(row.example)}`];
}

function isInside(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[]`);
}
