import { isTextSchema } from "./document-for-types.ts";
import { identifyOperations } from "./identify-operations.ts";
import { isObject, type Json, type JsonObject, type Place, placeOfReference, valueAt } from "./json.ts";
import { bodyKind } from "./media-type.ts";
import type { OperationDescription, ParameterLocation } from "./operation-description.ts";
import type { SourceDocument } from "./source-document.ts";

/** What is validated of an operation's request: the parameters of each location as one object, and each kind of body. */
export type ValidatedSchemas = Record<
  string,
  { parameters: Partial<Record<ParameterLocation, JsonObject>>; body: Record<string, JsonObject> }
>;

/** The schemas of every operation's request, with references into `#/components` left as they are. */
export function validatedSchemas(
  source: SourceDocument,
  operations: readonly OperationDescription[],
): ValidatedSchemas {
  const places = new Map(identifyOperations(source).map((operation) => [operation.operationId, operation]));
  const schemas: ValidatedSchemas = {};
  for (const operation of operations) {
    const at = places.get(operation.operationId);
    if (at === undefined) continue;
    const parameterSchemas = schemasOfParameters(source, [at.itemPlace, at.place]);
    const parameters: Partial<Record<ParameterLocation, JsonObject>> = {};
    for (const { name, in: location, required } of operation.parameters) {
      parameters[location] ??= { type: "object", properties: {}, required: [] };
      const { properties, required: names } = parameters[location];
      // Header names are the same in any case; the server reads them in lower case.
      const key = location === "header" ? name.toLowerCase() : name;
      if (isObject(properties)) properties[key] = parameterSchemas.get(`${location} ${name}`) ?? {};
      if (required && Array.isArray(names)) names.push(key);
    }
    schemas[operation.operationId] = { parameters, body: schemasOfBody(source, at.place, operation) };
  }
  return schemas;
}

function schemasOfParameters(source: SourceDocument, owners: readonly Place[]): Map<string, JsonObject> {
  const schemas = new Map<string, JsonObject>();
  for (const owner of owners) {
    const list = source.resolve(owner).value["parameters"];
    if (!Array.isArray(list)) continue;
    list.forEach((_, index) => {
      const { value } = source.resolve([...owner, "parameters", index]);
      const content = isObject(value["content"]) ? Object.values(value["content"])[0] : value;
      const schema = isObject(content) ? content["schema"] : undefined;
      if (isObject(schema)) schemas.set(`${value["in"]} ${value["name"]}`, withDefault(source, schema));
    });
  }
  return schemas;
}

/** Ajv fills in the defaults that stand in place, and overlooks those behind a reference. */
function withDefault(source: SourceDocument, schema: JsonObject): JsonObject {
  let target: Json | undefined = schema;
  for (let depth = 0; isObject(target) && target["default"] === undefined && depth < 8; depth += 1) {
    const steps: string[] | undefined =
      typeof target["$ref"] === "string" ? placeOfReference(target["$ref"]) : undefined;
    target = steps === undefined ? undefined : valueAt(source.root, steps);
  }
  const value = isObject(target) ? target["default"] : undefined;
  return value === undefined ? schema : { ...schema, default: value };
}

function schemasOfBody(
  source: SourceDocument,
  place: Place,
  { requestBody }: OperationDescription,
): Record<string, JsonObject> {
  const schemas: Record<string, JsonObject> = {};
  if (requestBody === undefined) return schemas;
  const body = source.resolve([...place, "requestBody"]);
  for (const contentType of requestBody.contentTypes) {
    const place = [...body.place, "content", contentType];
    const { value: media } = source.resolve(place);
    const kind = bodyKind(contentType);
    const isValidated = kind === "json" || (kind === "text" && isTextSchema(source, place));
    if (isValidated && isObject(media["schema"])) schemas[contentType] = media["schema"];
  }
  return schemas;
}
