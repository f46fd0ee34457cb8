type Member = Record<string, unknown>;

/**
 * A document of OpenAPI 3.1 with as many operations as asked for. Four of them share a path and its resource, as in most
 * APIs: list, create, read, delete. Each has schemas of its own, with a nested object, a list and a choice of texts.
 */
export function documentOf(operations: number): Member {
  const paths: Record<string, Member> = {};
  const schemas: Record<string, Member> = { Error: errorSchema };
  for (let index = 0; index < operations; index += 1) {
    const resource = `Resource${Math.floor(index / 4)}`;
    const path = `/${resource.toLowerCase()}`;
    schemas[resource] ??= resourceSchema(resource);
    const [method, at, operation] = operationOf(index % 4, resource, path, schemas);
    paths[at] ??= {};
    Object.assign(paths[at], { [method]: { ...operation, tags: [`group ${index % 7}`] } });
  }
  return {
    openapi: "3.1.0",
    info: { title: `${operations} operations`, version: "1" },
    servers: [{ url: "https://example.com" }],
    paths,
    components: { schemas, responses: { Error: { description: "An error.", content: json(reference("Error")) } } },
  };
}

function operationOf(kind: number, resource: string, path: string, schemas: Record<string, Member>) {
  const failure = { $ref: "#/components/responses/Error" };
  const id = { name: "id", in: "path", required: true, description: "The identifier.", schema: { type: "string" } };
  const text = (word: string) => ({
    operationId: `${word}${resource}`,
    summary: `${word} what is called ${resource}`,
    description: `It does what its name says, ${word}, and no more.`,
  });
  if (kind === 0) {
    schemas[`${resource}Page`] = {
      type: "object",
      required: ["value"],
      properties: { value: { type: "array", items: reference(resource) }, next: { type: "string", format: "uri" } },
    };
    const limit = { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 20 } };
    const state = { name: "state", in: "query", schema: { type: "string", enum: ["active", "paused", "gone"] } };
    const page = { description: "A page.", content: json(reference(`${resource}Page`)) };
    return [
      "get",
      path,
      { ...text("list"), parameters: [limit, state], responses: { 200: page, default: failure } },
    ] as const;
  }
  if (kind === 1) {
    schemas[`New${resource}`] = resourceSchema(`New${resource}`);
    const requestBody = { required: true, content: json(reference(`New${resource}`)) };
    const headers = { Location: { required: true, schema: { type: "string", format: "uri-reference" } } };
    const created = { description: "It is made.", headers, content: json(reference(resource)) };
    return [
      "post",
      path,
      { ...text("create"), requestBody, responses: { 201: created, 409: failure, default: failure } },
    ] as const;
  }
  if (kind === 2) {
    schemas[`${resource}Details`] = { allOf: [reference(resource), resourceSchema(`${resource}Details`)] };
    const found = { description: "What was asked for.", content: json(reference(`${resource}Details`)) };
    return [
      "get",
      `${path}/{id}`,
      { ...text("read"), parameters: [id], responses: { 200: found, 404: failure, default: failure } },
    ] as const;
  }
  const gone = { description: "It is gone." };
  return [
    "delete",
    `${path}/{id}`,
    { ...text("delete"), parameters: [id], responses: { 204: gone, default: failure } },
  ] as const;
}

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Member) => ({ "application/json": { schema } });

const errorSchema = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "string" }, message: { type: "string" } },
};

function resourceSchema(name: string): Member {
  return {
    type: "object",
    description: `What ${name} is.`,
    required: ["id", "name", "settings"],
    properties: {
      id: { type: "string", format: "uuid", description: "The identifier." },
      name: { type: "string", minLength: 1, maxLength: 100, description: "For people." },
      state: { type: "string", enum: ["active", "paused", "gone"] },
      count: { type: "integer", minimum: 0 },
      created: { type: "string", format: "date-time" },
      tags: { type: "array", maxItems: 20, items: { type: "string", pattern: "^[a-z]+$" } },
      settings: {
        type: "object",
        required: ["retries"],
        properties: {
          retries: { type: "integer", minimum: 0, maximum: 10 },
          ratio: { type: "number" },
          isPublic: { type: "boolean" },
          owner: { type: ["string", "null"], format: "email" },
        },
      },
    },
  };
}
