import { at } from "./follow.ts";
import { elements, entries, isObject, type Json, type JsonObject } from "./json.ts";

interface FoundProperty {
  readonly schema: JsonObject;
  /** Whether the object that holds the property requires it. */
  readonly required: boolean;
}

/**
 * Finds a property by a path such as `steps[].status`. `[]` steps into the elements of a list, and a path that starts
 * with it steps into the elements of the whole body.
 */
export function findProperty(document: JsonObject, root: Json | undefined, path: string): FoundProperty | undefined {
  let schema = at(document, root);
  let required = true;
  for (const token of path.split(".")) {
    const name = token.replace("[]", "");
    if (name !== "") {
      required = elements(isObject(schema) ? schema["required"] : undefined).includes(name);
      schema = at(document, schema, "properties", name);
    }
    if (token.endsWith("[]")) schema = at(document, schema, "items");
  }
  return isObject(schema) ? { schema, required } : undefined;
}

/** The paths of all properties of a schema, in the form that {@link findProperty} reads. */
export function listProperties(document: JsonObject, root: Json | undefined): string[] {
  const paths: string[] = [];
  const visit = (node: Json | undefined, path: string, above: readonly JsonObject[]): void => {
    const schema = at(document, node);
    // A schema that holds itself, as an error holds its details, is listed once.
    if (!isObject(schema) || above.includes(schema)) return;
    const inside = [...above, schema];
    if (schema["items"] !== undefined) visit(schema["items"], `${path}[]`, inside);
    for (const [name, property] of entries(schema["properties"])) {
      const propertyPath = path === "" ? name : `${path}.${name}`;
      paths.push(propertyPath);
      visit(property, propertyPath, inside);
    }
  };
  visit(root, "", []);
  return paths;
}
