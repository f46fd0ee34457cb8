import { entries, isObject, type Json, type JsonObject } from "../document/json.ts";

/** A parameter, a header, a media type or a schema, where it is written and not where it is referred to. */
export interface Place {
  readonly kind: "header" | "media type" | "parameter" | "schema";
  /** The names that lead to it from the root. */
  readonly path: readonly string[];
  readonly node: JsonObject;
}

type Visit = (node: Json | undefined, path: readonly string[]) => Place[];

/** Lists every place of a document that can have an example. */
export function walkDocument(document: JsonObject): Place[] {
  const components = document["components"];
  return [
    ...each(document["paths"], ["paths"], visitPathItem),
    ...each(child(components, "parameters"), ["components", "parameters"], visitParameter),
    ...each(child(components, "headers"), ["components", "headers"], visitHeader),
    ...each(child(components, "requestBodies"), ["components", "requestBodies"], visitBody),
    ...each(child(components, "responses"), ["components", "responses"], visitAnswer),
    ...each(child(components, "schemas"), ["components", "schemas"], visitSchema),
  ];
}

const visitPathItem: Visit = (item, path) => [
  ...each(child(item, "parameters"), [...path, "parameters"], visitParameter),
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace"].flatMap((method) => {
    const operation = child(item, method);
    const operationPath = [...path, method];
    return [
      ...each(child(operation, "parameters"), [...operationPath, "parameters"], visitParameter),
      ...visitBody(child(operation, "requestBody"), [...operationPath, "requestBody"]),
      ...each(child(operation, "responses"), [...operationPath, "responses"], visitAnswer),
    ];
  }),
];

const visitParameter: Visit = (node, path) => [...placeOf("parameter", node, path), ...visitSchemaOf(node, path)];

const visitHeader: Visit = (node, path) => [...placeOf("header", node, path), ...visitSchemaOf(node, path)];

const visitBody: Visit = (node, path) => each(child(node, "content"), [...path, "content"], visitMediaType);

const visitMediaType: Visit = (node, path) => [...placeOf("media type", node, path), ...visitSchemaOf(node, path)];

const visitAnswer: Visit = (node, path) => [
  ...each(child(node, "headers"), [...path, "headers"], visitHeader),
  ...visitBody(node, path),
];

const visitSchemaOf: Visit = (node, path) => visitSchema(child(node, "schema"), [...path, "schema"]);

const visitSchema: Visit = (node, path) => {
  if (!isObject(node)) return [];
  return [
    ...placeOf("schema", node, path),
    ...["items", "additionalProperties", "not"].flatMap((name) => visitSchema(child(node, name), [...path, name])),
    ...["properties", "patternProperties", "allOf", "anyOf", "oneOf", "prefixItems"].flatMap((name) =>
      each(child(node, name), [...path, name], visitSchema),
    ),
  ];
};

function placeOf(kind: Place["kind"], node: Json | undefined, path: readonly string[]): Place[] {
  // What a reference leads to is visited where it is written.
  return isObject(node) && node["$ref"] === undefined ? [{ kind, path, node }] : [];
}

function each(parent: Json | undefined, path: readonly string[], visit: Visit): Place[] {
  const children = Array.isArray(parent) ? Object.entries(parent) : entries(parent);
  return children.flatMap(([name, node]) => visit(node, [...path, name]));
}

function child(parent: Json | undefined, name: string): Json | undefined {
  // Everything inside a reference belongs to another place.
  return isObject(parent) && parent["$ref"] === undefined ? parent[name] : undefined;
}
