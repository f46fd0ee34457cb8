/** @import { Path } from "../rule.js" */
import { isObject, members } from "./values.js";

/**
 * @typedef {object} Visit
 * @property {string} kind name of the object in the OpenAPI specification
 * @property {Record<string, unknown>} node
 * @property {Path} path
 */

/** @param {string} kind */
const one = (kind) => ({ kind, many: false });
/** @param {string} kind */
const each = (kind) => ({ kind, many: true });

const headers = { headers: each("Header") };
const described = { schema: one("Schema"), examples: each("Example") };
const content = { content: each("MediaType") };
const docs = { externalDocs: one("ExternalDocs") };
const servers = { servers: each("Server") };
const parameters = { parameters: each("Parameter") };

/**
 * Which objects are where. Example values are not in it, so nothing inside them is taken for a part of the document;
 * nor is a property that happens to be called `schema` or `description`. `*` is every member but extensions.
 * @type {Record<string, Record<string, { kind: string, many: boolean }>>}
 */
const shapes = {
  OpenApi: {
    info: one("Info"),
    paths: one("Paths"),
    webhooks: each("PathItem"),
    components: one("Components"),
    tags: each("Tag"),
    ...servers,
    ...docs,
  },
  Components: {
    schemas: each("Schema"),
    responses: each("Response"),
    examples: each("Example"),
    requestBodies: each("RequestBody"),
    securitySchemes: each("SecurityScheme"),
    links: each("Link"),
    callbacks: each("Callback"),
    pathItems: each("PathItem"),
    ...parameters,
    ...headers,
  },
  Paths: { "*": one("PathItem") },
  Callback: { "*": one("PathItem") },
  PathItem: {
    get: one("Operation"),
    put: one("Operation"),
    post: one("Operation"),
    delete: one("Operation"),
    options: one("Operation"),
    head: one("Operation"),
    patch: one("Operation"),
    trace: one("Operation"),
    ...parameters,
    ...servers,
  },
  Operation: {
    requestBody: one("RequestBody"),
    responses: one("Responses"),
    callbacks: each("Callback"),
    ...parameters,
    ...servers,
    ...docs,
  },
  Parameter: { ...described, ...content },
  RequestBody: content,
  Responses: { "*": one("Response") },
  Response: { links: each("Link"), ...headers, ...content },
  Header: { ...described, ...content },
  MediaType: { encoding: each("Encoding"), ...described },
  Encoding: headers,
  Link: { server: one("Server") },
  Server: { variables: each("ServerVariable") },
  Tag: docs,
  Schema: {
    $defs: each("Schema"),
    additionalProperties: one("Schema"),
    allOf: each("Schema"),
    anyOf: each("Schema"),
    contains: one("Schema"),
    contentSchema: one("Schema"),
    dependentSchemas: each("Schema"),
    else: one("Schema"),
    if: one("Schema"),
    items: one("Schema"),
    not: one("Schema"),
    oneOf: each("Schema"),
    patternProperties: each("Schema"),
    prefixItems: each("Schema"),
    properties: each("Schema"),
    propertyNames: one("Schema"),
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema has a keyword of this name; nobody awaits the table.
    then: one("Schema"),
    unevaluatedItems: one("Schema"),
    unevaluatedProperties: one("Schema"),
    ...docs,
  },
};

/**
 * Every object of an OpenAPI 3.1 document, each before what is in it. References are not followed, so that each object
 * comes once, at the place where it is written.
 * @param {unknown} document
 * @returns {Generator<Visit>}
 */
export function walk(document) {
  return visit("OpenApi", document, []);
}

/**
 * @param {string} kind
 * @param {unknown} node
 * @param {Path} path
 * @returns {Generator<Visit>}
 */
function* visit(kind, node, path) {
  if (!isObject(node)) return;
  yield { kind, node, path };
  const shape = shapes[kind] ?? {};
  for (const [key, value] of Object.entries(node)) {
    const child = Object.hasOwn(shape, key) ? shape[key] : key.startsWith("x-") ? undefined : shape["*"];
    if (child === undefined) continue;
    if (!child.many) yield* visit(child.kind, value, [...path, key]);
    else for (const [name, entry] of members(value)) yield* visit(child.kind, entry, [...path, key, name]);
  }
}
