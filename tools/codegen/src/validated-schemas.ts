import { isTextSchema } from "./document-for-types.ts";
import { identifyOperations } from "./identify-operations.ts";
import { isObject, type Json, type JsonObject, type Place, placeOfReference, valueAt } from "./json.ts";
import { bodyKind } from "./media-type.ts";
import type {
  HeaderDescription,
  OperationDescription,
  ParameterLocation,
  ResponseDescription,
} from "./operation-description.ts";
import type { SourceDocument } from "./source-document.ts";
import { withoutAnnotations } from "./without-annotations.ts";

/** What is validated of an operation's request: the parameters of each location as one object, and each kind of body. */
export type ValidatedSchemas = Record<
  string,
  { parameters: Partial<Record<ParameterLocation, JsonObject>>; body: Record<string, JsonObject> }
>;

/**
 * The schemas of every operation's request, without what they say to people, and with references into `#/components` left as
 * they are.
 */
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
      if (isObject(schema)) {
        schemas.set(`${value["in"]} ${value["name"]}`, withDefault(source, withoutAnnotations(schema)));
      }
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
  if (requestBody === undefined) return {};
  const body = source.resolve([...place, "requestBody"]);
  const schemas = schemasOfContent(source, body.place, requestBody.contentTypes);
  return Object.fromEntries(
    Object.entries(schemas).filter((entry): entry is [string, JsonObject] => entry[1] !== undefined),
  );
}

/** What is validated of a documented answer. */
export interface AnswerSchemas {
  headers: readonly HeaderDescription[];
  /** Of an object of the headers, by their names in the document; absent where there are none. */
  headersSchema?: JsonObject;
  /** By media type; `undefined` where a body may be anything. */
  body: Record<string, JsonObject | undefined>;
}

/** The schemas of every operation's answers, like those of {@link validatedSchemas}, by operationId and by key of the document's `responses`. */
export function answerSchemas(
  source: SourceDocument,
  operations: readonly OperationDescription[],
): Record<string, Record<string, AnswerSchemas>> {
  const places = new Map(identifyOperations(source).map(({ operationId, place }) => [operationId, place]));
  return Object.fromEntries(
    operations.map(({ operationId, responses }) => {
      const at = source.resolve([...(places.get(operationId) ?? []), "responses"]).place;
      return [
        operationId,
        Object.fromEntries(responses.map((each) => [each.status, schemasOfAnswer(source, at, each)])),
      ];
    }),
  );
}

function schemasOfAnswer(
  source: SourceDocument,
  responses: Place,
  { status, contentTypes, headers }: ResponseDescription,
): AnswerSchemas {
  const { place } = source.resolve([...responses, status]);
  const body = schemasOfContent(source, place, contentTypes);
  if (headers.length === 0) return { headers, body };
  const properties = headers.map(({ name }) => {
    const { schema } = source.resolve([...place, "headers", name]).value;
    return [name, isObject(schema) ? withoutAnnotations(schema) : {}];
  });
  const required = headers.filter((header) => header.required).map(({ name }) => name);
  return { headers, headersSchema: { type: "object", properties: Object.fromEntries(properties), required }, body };
}

/** The schemas of a body by media type: of JSON, and of texts that are not just any. */
function schemasOfContent(
  source: SourceDocument,
  holder: Place,
  contentTypes: readonly string[],
): Record<string, JsonObject | undefined> {
  return Object.fromEntries(
    contentTypes.map((contentType) => {
      const place = [...holder, "content", contentType];
      const { schema } = source.resolve(place).value;
      const kind = bodyKind(contentType);
      const isValidated = kind === "json" || (kind === "text" && isTextSchema(source, place));
      return [contentType, isValidated && isObject(schema) ? withoutAnnotations(schema) : undefined];
    }),
  );
}
