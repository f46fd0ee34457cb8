/** A construct that nothing is generated from. */
export interface RefusalCase {
  /** As the README has it. */
  name: string;
  /** The document; what is before it is said by {@link head}. */
  document: string;
  /** Whether the document is whole as it stands. Otherwise it is preceded by {@link head}. */
  isWhole?: true;
  /** Line and reason of each finding. */
  findings: readonly string[];
}

/** Two lines, so that the first line of each document is line 3. */
export const head = 'openapi: 3.1.0\ninfo: { title: A title, version: "1" }\n';

const ok = 'responses: { "204": { description: Done. } }';
const get = (members: string, path = "/a") => `paths:\n  ${path}:\n    get:\n${indent(members, 6)}\n      ${ok}\n`;
const post = (body: string) => `paths:\n  /a:\n    post:\n      requestBody:\n${indent(body, 8)}\n      ${ok}\n`;
const query = (members: string) => get(`parameters:\n  - ${members}`);
const answer = (responses: string) => `paths:\n  /a:\n    get:\n      responses:\n${indent(responses, 8)}\n`;

function indent(text: string, width: number): string {
  return text.replaceAll(/^/gm, " ".repeat(width));
}

export const refusalCases: readonly RefusalCase[] = [
  {
    name: "a text that is not YAML",
    document: "paths: {\n",
    findings: ["4 Flow map in block collection must be sufficiently indented and end with a }"],
  },
  {
    name: "an alias without an anchor",
    document: "paths: *nowhere\n",
    findings: ["1 Unresolved alias (the anchor must be set before the alias): nowhere"],
  },
  {
    name: "a value that is no object",
    isWhole: true,
    document: "- openapi: 3.1.0\n",
    findings: ["1 this is not an OpenAPI document but a plain value"],
  },
  {
    name: "a document without `openapi`",
    isWhole: true,
    document: "info: {}\npaths: {}\n",
    findings: ['1 "openapi" says nothing; documents of OpenAPI 3.0 and 3.1 can be generated from'],
  },
  {
    name: "Swagger 2.0",
    isWhole: true,
    document: 'info: {}\nswagger: "2.0"\npaths: {}\n',
    findings: ['1 "openapi" says nothing; documents of OpenAPI 3.0 and 3.1 can be generated from'],
  },
  {
    name: "OpenAPI 3.2",
    isWhole: true,
    document: 'info: {}\nopenapi: "3.2.0"\npaths: {}\n',
    findings: ['2 "openapi" says "3.2.0"; documents of OpenAPI 3.0 and 3.1 can be generated from'],
  },
  {
    name: "a document without operations",
    document: "paths:\n  /a: { summary: Nothing here. }\n",
    findings: ["3 the document has no operation"],
  },
  {
    name: "a reference out of the document",
    document: get('parameters: [{ $ref: "other.yaml#/a" }]'),
    findings: ["6 other.yaml#/a leads out of the document; bundle it into one file first (npx @redocly/cli bundle)"],
  },
  {
    name: "a reference that leads nowhere",
    document: `${get("parameters: []")}components:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n`,
    findings: ["10 #/components/schemas/B leads nowhere"],
  },
  {
    name: "a reference to what is no component",
    document: `${get("parameters: []")}components:\n  responses:\n    A:\n      $ref: "#/paths/~1a/get/responses/204"\n`,
    findings: ["11 #/paths/~1a/get/responses/204 is no component; move what it names to components"],
  },
  {
    name: "a component whose name OpenAPI does not allow",
    document: `${get("parameters: []")}components:\n  schemas:\n    größe: { type: integer }\n`,
    findings: ['10 the component "größe" needs a name of letters, digits, ".", "-" and "_"'],
  },
  {
    name: "a reference other than of a schema that leads back to itself",
    document: `${get('parameters: [{ $ref: "#/components/parameters/A" }]')}components:
  parameters:
    A: { $ref: "#/components/parameters/B" }
    B: { $ref: "#/components/parameters/A" }
`,
    findings: ["11 #/components/parameters/A leads back to itself"],
  },
  {
    name: "a schema that JSON Schema does not allow",
    document: query("{ name: a, in: query, schema: { type: strin } }"),
    findings: ["7 the schema is not valid: type must be equal to one of the allowed values"],
  },
  {
    name: "a pattern that is no regular expression",
    document: query('{ name: a, in: query, schema: { type: string, pattern: "(" } }'),
    findings: ['7 "(" is no regular expression'],
  },
  {
    name: "an operationId that two operations have",
    document: `paths:\n  /a:\n    get: { operationId: same, ${ok} }\n  /b:\n    get:\n      operationId: same\n      ${ok}\n`,
    findings: ['8 the operationId "same" is that of GET /a too; each operation needs one of its own'],
  },
  {
    name: "an operationId that means something else to a client or to JavaScript (`http`, `then`, `constructor`, …)",
    document: `paths:
  /a: { get: { operationId: constructor, ${ok} } }
  /b: { get: { operationId: http, ${ok} } }
  /c: { get: { operationId: __proto__, ${ok} } }
`,
    findings: [
      '4 the operationId "constructor" is taken; choose another',
      '5 the operationId "http" is taken; choose another',
      '6 the operationId "__proto__" is taken; choose another',
    ],
  },
  {
    name: "an operationId with `#` in it",
    document: get('operationId: "a#b"'),
    findings: ['6 the operationId "a#b" has a # in it'],
  },
  {
    name: "the method TRACE",
    document: `paths:\n  /a:\n    trace: { ${ok} }\n`,
    findings: ["5 fetch has no method TRACE"],
  },
  {
    name: "paths that match the same requests",
    document: `paths:
  /a/{x}:
    get:
      parameters: [{ name: x, in: path, required: true, schema: { type: string } }]
      ${ok}
  /a/{y}/:
    post:
      parameters: [{ name: "y", in: path, required: true, schema: { type: string } }]
      ${ok}
`,
    findings: ["8 /a/{y}/ and /a/{x} match the same requests"],
  },
  {
    name: "a path with a query or a fragment",
    document: get("parameters: []", '"/a?b"'),
    findings: ["5 /a?b has a query or a fragment; a path ends before them"],
  },
  {
    name: "a path with two parameters and nothing between them",
    document: get(
      `parameters:
  - { name: a, in: path, required: true, schema: { type: string } }
  - { name: b, in: path, required: true, schema: { type: string } }`,
      "/{a}{b}",
    ),
    findings: ["5 /{a}{b} has nothing between two parameters"],
  },
  {
    name: "a path that names a parameter twice",
    document: get("parameters: [{ name: a, in: path, required: true, schema: { type: string } }]", "/{a}/{a}"),
    findings: ["5 /{a}/{a} names a parameter twice"],
  },
  {
    name: "a path parameter that is not declared",
    document: get("parameters: []", "/{a}"),
    findings: ["5 the path names {a}, but no parameter does"],
  },
  {
    name: "a path parameter that is not in the path",
    document: query("{ name: b, in: path, required: true, schema: { type: string } }"),
    findings: ['5 the path parameter "b" is not in /a'],
  },
  {
    name: "a path parameter that is not required",
    document: get("parameters:\n  - { name: a, in: path, schema: { type: string } }", "/{a}"),
    findings: ['7 the path parameter "a" needs "required: true"'],
  },
  {
    name: "a parameter without a name or a place",
    document: query("{ name: a, in: body, schema: { type: string } }"),
    findings: ['7 a parameter needs a "name", and "in" with path, query, header or cookie'],
  },
  {
    name: "a name that is a parameter in two places",
    document: get("parameters:\n  - { name: a, in: query }\n  - { name: a, in: header }"),
    findings: ['5 "a" is a parameter in query and in header; a request names each parameter once'],
  },
  {
    name: "a parameter called `body` or `contentType`",
    document: query("{ name: body, in: query, schema: { type: string } }"),
    findings: ['5 the parameter "body" has the name of the member that carries the body; rename it'],
  },
  {
    name: "a style that a place does not have",
    document: query("{ name: a, in: header, style: form, schema: { type: string } }"),
    findings: ["7 the style form is not for header parameters (simple)"],
  },
  {
    name: "`deepObject` for what is no object",
    document: query("{ name: a, in: query, style: deepObject, schema: { type: array, items: { type: string } } }"),
    findings: ['7 the style deepObject of the parameter "a" is for objects only'],
  },
  {
    name: "an exploded object whose members are not all named",
    document: query("{ name: a, in: query, schema: { type: object, additionalProperties: { type: string } } }"),
    findings: ['7 the members of the exploded object "a" cannot be told from other parameters; use deepObject'],
  },
  {
    name: "an exploded object with a member that is called like another parameter of the query",
    document: get(`parameters:
  - { name: a, in: query, schema: { type: string } }
  - { name: b, in: query, schema: { type: object, properties: { a: { type: string } } } }`),
    findings: ['5 "a" is sent in the query for "a" and for "b"'],
  },
  {
    name: "a nested value in a parameter without `content`",
    document: query("{ name: a, in: query, schema: { type: array, items: { type: array, items: {} } } }"),
    findings: [
      '7 no style can write the nested value of the parameter "a"; use content: application/json instead of a schema',
    ],
  },
  {
    name: "a parameter whose `content` is not JSON",
    document: query("{ name: a, in: query, content: { application/xml: {} } }"),
    findings: ['7 the parameter "a" is written in application/xml; only JSON can be generated'],
  },
  {
    name: "a request body with GET or HEAD",
    document: `paths:
  /a:
    head:
      requestBody: { content: { application/json: {} } }
      ${ok}
`,
    findings: ["6 fetch sends no body with HEAD"],
  },
  {
    name: "a request body without a media type",
    document: post("required: true"),
    findings: ["6 the request body names no media type under content"],
  },
  {
    name: "a request body of `multipart/…` or `application/x-www-form-urlencoded`",
    document: post("content:\n  multipart/form-data: {}\n  application/x-www-form-urlencoded: {}"),
    findings: [
      "8 a request body of multipart/form-data cannot be generated",
      "9 a request body of application/x-www-form-urlencoded cannot be generated",
    ],
  },
  {
    name: "a range of media types",
    document: post('content:\n  "*/*": {}\n  image/*: {}'),
    findings: [
      "8 */* is a range; name the media types that it stands for",
      "9 image/* is a range; name the media types that it stands for",
    ],
  },
  {
    name: "a media type with parameters",
    document: answer(`"200":\n  description: Done.\n  content:\n    application/json; charset=utf-8: {}`),
    findings: ["10 application/json; charset=utf-8 has parameters; write application/json"],
  },
  {
    name: "a status such as `20X`",
    document: answer('"204": { description: Done. }\n20X: { description: Done. }'),
    findings: ['8 "20X" is no status: write 200, 2XX or default'],
  },
  {
    name: "a status below 200",
    document: answer('"101": { description: Switching. }'),
    findings: ["7 fetch neither gives nor takes an answer 101"],
  },
  {
    name: "an operation without an answer",
    document: "paths:\n  /a:\n    get:\n      responses: {}\n",
    findings: ["6 the operation documents no answer"],
  },
  {
    name: "a body in an answer 204, 205 or 304, or to HEAD",
    document: answer('"204":\n  description: Done.\n  content: { application/json: {} }'),
    findings: ["7 an answer 204 has no body; leave its content out"],
  },
  {
    name: "a header of an answer that is not a single value with a schema",
    document: answer(
      '"200":\n  description: Done.\n  headers:\n    A: { schema: { type: array, items: {} } }\n    B: { content: {} }',
    ),
    findings: [
      '10 the header "A" needs a schema of a single value',
      '11 the header "B" needs a schema of a single value',
    ],
  },
  {
    name: "a security scheme that is not among the components",
    document: get("security: [{ nobody: [] }]"),
    findings: ['6 there is no security scheme "nobody" in components'],
  },
  {
    name: "a security scheme of no known type",
    document: `${get("security: []")}components:\n  securitySchemes:\n    key: { type: apiKey }\n`,
    findings: [
      '10 the security scheme "key" needs a type (http, apiKey, oauth2, openIdConnect, mutualTLS) and what belongs to it',
    ],
  },
];
