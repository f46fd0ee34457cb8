import type { JsonObject } from "../document/json.ts";
import { toText } from "../document/pointer.ts";
import { type Example, listExamples } from "./list-examples.ts";
import { SchemaValidator } from "./schema-validator.ts";
import { type Place, walkDocument } from "./walk-document.ts";

/**
 * Names each parameter, header and media type that has no example, each example that does not fit its schema, and each
 * schema that is none.
 */
export function findExampleFaults(document: JsonObject): string[] {
  const validator = new SchemaValidator(document);
  const places = walkDocument(document);
  const schemaFaults = places.flatMap((place) => (place.kind === "schema" ? findSchemaFault(validator, place) : []));
  // No example can be held against a schema that is none.
  if (schemaFaults.length > 0) return schemaFaults;
  return places.flatMap((place) => {
    const examples = listExamples(document, place);
    if (examples.length > 0 || place.kind === "schema") return findMisfits(validator, examples);
    return [`the ${place.kind} ${toText(place.path)} has no example`];
  });
}

function findMisfits(validator: SchemaValidator, examples: readonly Example[]): string[] {
  return examples.flatMap(({ path, schemaPath, value }) => {
    const fault = validator.explain(schemaPath, value);
    return fault === undefined ? [] : [`the example ${toText(path)} does not fit its schema: ${fault}`];
  });
}

function findSchemaFault(validator: SchemaValidator, place: Place): string[] {
  try {
    validator.compile(place.path);
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [`the schema ${toText(place.path)} is at fault: ${reason}`];
  }
}
