import { isObject, type Json } from "../src/document/json.ts";
import { add, all, detach, type Edit, type Path, remove, removeElement, rename, set } from "./edit.ts";

export interface Mutant {
  readonly given: string;
  readonly edit: Edit;
  /** All messages, and no others. */
  readonly want: readonly string[];
}

const offer = "/api/publishers/{publisherId}/offers/{offerId}";
const cancel = ["paths", `${offer}/cancel`, "post"] as const;
const one = ["paths", `${offer}/operations/{operationId}`, "get"] as const;
const list = ["paths", `${offer}/submissions/`, "get"] as const;
const publish = ["paths", `${offer}/publish`, "post"] as const;
const live = ["paths", `${offer}/golive`, "post"] as const;
const status = ["paths", `${offer}/status`, "get"] as const;

const json = ["content", "application/json"] as const;
const cancelSchema = [...cancel, "requestBody", ...json, "schema"] as const;
const oneSchema = [...one, "responses", "200", ...json, "schema"] as const;
const itemSchema = [...list, "responses", "200", ...json, "schema", "items"] as const;
const statusSchema = [...status, "responses", "200", ...json, "schema"] as const;
const step = [...oneSchema, "properties", "steps", "items"] as const;
const location = [...cancel, "responses", "202", "headers", "Operation-Location"] as const;

const document = "spec/2017-10-31/openapi.yaml";
const address =
  "https://cloudpartner.azure.com/api/publishers/contoso/offers/contoso-virtualmachineoffer/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8";
const operations = [
  "cancelOperation",
  "getOperation",
  "listOperations",
  "publishOffer",
  "goLive",
  "getOfferStatus",
] as const;
const calls = ["cancelOperation", "publishOffer", "goLive"] as const;

/** The same message for several operations, where what they share has changed. */
function each(names: readonly string[], message: string): string[] {
  return names.map((name) => `${name}: ${message}`);
}

function isNamed(name: string): (element: Json) => boolean {
  return (element) => isObject(element) && element["name"] === name;
}

/** The parameters of the cancel call belong to its path. */
const cancelParameters: Path = ["paths", `${offer}/cancel`, "parameters"];

export const factMutants: readonly Mutant[] = [
  {
    given: "a 202 without its link",
    edit: remove(...cancel, "responses", "202", "links"),
    want: ["cancelOperation: the answer 202 has no link to getOperation"],
  },
  {
    given: "a link to another operation",
    edit: set(["components", "links", "GetOperation", "operationId"], "listOperations"),
    want: ["cancelOperation", "goLive", "publishOffer"].map(
      (name) => `${name}: the answer 202 has no link to getOperation`,
    ),
  },
  // The document as a whole.
  {
    given: "another version",
    edit: set(["info", "version"], "2018-10-31"),
    want: [`the version 2017-10-31 is missing from ${document}`],
  },
  {
    given: "another server",
    edit: set(["servers"], [{ url: "https://example.com" }]),
    want: [`the server https://cloudpartner.azure.com is missing from ${document}`],
  },
  {
    given: "no security",
    edit: remove("security"),
    want: each(operations, "the header Authorization with a bearer token is not required"),
  },
  {
    given: "an operation without a token",
    edit: add([...status, "security"], []),
    want: ["getOfferStatus: the header Authorization with a bearer token is not required"],
  },
  {
    given: "a token that may be left out",
    edit: add([...cancel, "security"], [{ bearerAuth: [] }, {}]),
    want: ["cancelOperation: the header Authorization with a bearer token is not required"],
  },
  {
    given: "another scheme",
    edit: set(["components", "securitySchemes", "bearerAuth", "scheme"], "basic"),
    want: each(operations, "the header Authorization with a bearer token is not required"),
  },

  // Calls and status codes.
  {
    given: "no cancel",
    edit: remove("paths", `${offer}/cancel`),
    want: [`cancelOperation: POST ${offer}/cancel is missing from ${document}`],
  },
  {
    given: "no status of an offer",
    edit: remove(...status),
    want: [`getOfferStatus: GET ${offer}/status is missing from ${document}`],
  },
  {
    given: "submissions without the trailing slash",
    edit: rename(["paths", `${offer}/submissions/`], `${offer}/submissions`),
    want: [
      `listOperations: GET ${offer}/submissions/ is missing from ${document}`,
      `GET ${offer}/submissions is not documented`,
    ],
  },
  {
    given: "another method",
    edit: rename(cancel, "delete"),
    want: [
      `cancelOperation: POST ${offer}/cancel is missing from ${document}`,
      `DELETE ${offer}/cancel is not documented`,
    ],
  },
  {
    given: "another name of an operation",
    edit: set([...cancel, "operationId"], "cancel"),
    want: ["cancelOperation: the operationId is cancel"],
  },
  {
    given: "an undocumented operation",
    edit: add(["paths", `${offer}/status`, "put"], { responses: {} }),
    want: [`PUT ${offer}/status is not documented`],
  },
  ...(["200", "202", "400", "403", "404", "default"] as const).map((code) => ({
    given: `a cancel without ${code}`,
    edit: remove(...cancel, "responses", code),
    want: [`cancelOperation: the answer ${code} is missing from ${document}`],
  })),
  {
    given: "a publish without 422",
    edit: remove(...publish, "responses", "422"),
    want: [`publishOffer: the answer 422 is missing from ${document}`],
  },
  {
    given: "a go live without 404",
    edit: remove(...live, "responses", "404"),
    want: [`goLive: the answer 404 is missing from ${document}`],
  },
  {
    given: "an answer that refers to nothing",
    edit: set([...cancel, "responses", "403"], { $ref: "#/components/responses/Nothing" }),
    want: [`cancelOperation: the answer 403 is missing from ${document}`],
  },
  {
    given: "a status code that is not documented",
    edit: add([...cancel, "responses", "409"], { description: "Conflict." }),
    want: ["cancelOperation: the answer 409 is not documented"],
  },
  {
    given: "a 403 where no page has it",
    edit: add([...publish, "responses", "403"], { $ref: "#/components/responses/Forbidden" }),
    want: ["publishOffer: the answer 403 is not documented"],
  },

  // Parameters.
  {
    given: "a cancel without api-version",
    edit: removeElement(cancelParameters, isNamed("api-version")),
    want: [`cancelOperation: the query parameter api-version is missing from ${document}`],
  },
  {
    given: "a cancel without offerId",
    edit: removeElement(cancelParameters, isNamed("offerId")),
    want: [`cancelOperation: the path parameter offerId is missing from ${document}`],
  },
  {
    given: "an api-version that may be left out",
    edit: set(["components", "parameters", "ApiVersion", "required"], false),
    want: each(operations, "the query parameter api-version is not required"),
  },
  {
    given: "another api-version",
    edit: set(["components", "parameters", "ApiVersion", "schema", "enum"], ["2017-10-31", "2018-10-31"]),
    want: each(operations, "the query parameter api-version allows 2017-10-31, 2018-10-31, instead of 2017-10-31"),
  },
  {
    given: "an api-version of any kind",
    edit: all(
      remove("components", "parameters", "ApiVersion", "schema", "enum"),
      remove("components", "parameters", "ApiVersion", "schema", "format"),
    ),
    want: operations.flatMap((name) => [
      `${name}: the query parameter api-version has no format, instead of date`,
      `${name}: the query parameter api-version allows any word, instead of 2017-10-31`,
    ]),
  },
  {
    given: "an offerId that is a number",
    edit: set(["components", "schemas", "OfferId", "type"], "integer"),
    want: [
      ...each(operations, 'the path parameter offerId has the type "integer", instead of string'),
      'listOperations: the property [].offerId of the answer 200 has the type "integer", instead of string',
    ],
  },
  {
    given: "another example of publisherId",
    edit: set(["components", "parameters", "PublisherId", "example"], "fabrikam"),
    want: each(operations, "the path parameter publisherId has no example contoso"),
  },
  {
    given: "no example of offerId",
    edit: remove("components", "parameters", "OfferId", "example"),
    want: each(operations, "the path parameter offerId has no example contoso-virtualmachineoffer"),
  },
  {
    given: "an operationId in the header",
    edit: set(["components", "parameters", "OperationId", "in"], "header"),
    want: [
      `getOperation: the path parameter operationId is missing from ${document}`,
      "getOperation: the header parameter operationId is not documented",
    ],
  },
  {
    given: "a filter that is required",
    edit: set(
      [...list, "parameters"],
      [
        {
          name: "status",
          in: "query",
          required: true,
          schema: { $ref: "#/components/schemas/OperationStatus" },
          example: "running",
        },
      ],
    ),
    want: ["listOperations: the query parameter status is required"],
  },
  {
    given: "a cancel that names an operation",
    edit: add([...cancel, "parameters"], [{ name: "operationId", in: "query", schema: { type: "string" } }]),
    want: ["cancelOperation: the query parameter operationId is not documented"],
  },

  // Request bodies.
  {
    given: "a cancel without a body",
    edit: remove(...cancel, "requestBody"),
    want: [`cancelOperation: the request body is missing from ${document}`],
  },
  {
    given: "a cancel whose body may be left out",
    edit: all(detach(...cancel, "requestBody"), set([...cancel, "requestBody", "required"], false)),
    want: ["cancelOperation: the request body is not required"],
  },
  {
    given: "a go live whose body may not be left out",
    edit: set([...live, "requestBody", "required"], true),
    want: ["goLive: the request body is required"],
  },
  {
    given: "a body where none is documented",
    edit: add([...one, "requestBody"], { content: {} }),
    want: ["getOperation: the request body is not documented"],
  },
  {
    given: "a body of another media type",
    edit: all(detach(...cancel, "requestBody"), rename([...cancel, "requestBody", ...json], "text/json")),
    want: [
      "cancelOperation: the request body may be text/json, which is not documented",
      `cancelOperation: the request body as application/json is missing from ${document}`,
    ],
  },
  {
    given: "notificationEmails in place of notification-emails",
    edit: rename(
      [...cancelSchema, "properties", "metadata", "properties", "notification-emails"],
      "notificationEmails",
    ),
    want: calls.flatMap((name) => [
      `${name}: the request body has no property metadata.notification-emails`,
      `${name}: the property metadata.notificationEmails of the request body is not documented`,
    ]),
  },
  {
    given: "no metadata",
    edit: all(remove(...cancelSchema, "properties", "metadata"), remove(...cancelSchema, "required")),
    want: each(calls, "the request body has no property metadata"),
  },
  {
    given: "metadata that may be left out",
    edit: remove(...cancelSchema, "required"),
    want: each(calls, "the property metadata of the request body is not required"),
  },
  {
    given: "addresses that have to be given",
    edit: add([...cancelSchema, "properties", "metadata", "required"], ["notification-emails"]),
    want: each(calls, "the property metadata.notification-emails of the request body is required"),
  },
  {
    given: "addresses as a list",
    edit: set([...cancelSchema, "properties", "metadata", "properties", "notification-emails"], {
      type: "array",
      items: { type: "string" },
    }),
    want: each(
      calls,
      'the property metadata.notification-emails of the request body has the type "array", instead of string',
    ),
  },
  {
    given: "metadata that take any property",
    edit: set([...cancelSchema, "properties", "metadata", "additionalProperties"], true),
    want: each(calls, "the object metadata of the request body takes properties that are not documented"),
  },
  {
    given: "no example of the body",
    edit: all(detach(...cancel, "requestBody"), remove(...cancel, "requestBody", ...json, "examples")),
    want: [
      'cancelOperation: the request body has no example {"metadata":{"notification-emails":"jondoe@contoso.com"}}',
    ],
  },

  // Headers of answers.
  {
    given: "an Operation-Location that may be left out",
    edit: all(detach(...location), set([...location, "required"], false)),
    want: ["cancelOperation: the header Operation-Location of the answer 202 is not required"],
  },
  {
    given: "an Operation-Location that says nothing of being required",
    edit: remove(...location, "required"),
    want: each(calls, "the header Operation-Location of the answer 202 is not required"),
  },
  {
    given: "no Operation-Location",
    edit: remove(...location),
    want: [`cancelOperation: the header Operation-Location of the answer 202 is missing from ${document}`],
  },
  {
    given: "a Location in its place",
    edit: rename(location, "Location"),
    want: [
      `cancelOperation: the header Operation-Location of the answer 202 is missing from ${document}`,
      "cancelOperation: the header Location of the answer 202 is not documented",
    ],
  },
  {
    given: "an Operation-Location that may be relative",
    edit: set([...location, "schema", "format"], "uri-reference"),
    want: each(calls, 'the header Operation-Location of the answer 202 has the format "uri-reference", instead of uri'),
  },
  {
    given: "no example of Operation-Location",
    edit: remove(...location, "example"),
    want: each(calls, `the header Operation-Location of the answer 202 has no example ${address}`),
  },

  // Bodies of answers.
  {
    given: "a 202 with a body",
    edit: add([...cancel, "responses", "202", "content"], { "application/json": { schema: {} } }),
    want: ["cancelOperation: the answer 202 has a body of application/json, which is not documented"],
  },
  {
    given: "an operation without a body",
    edit: remove(...one, "responses", "200", "content"),
    want: [`getOperation: the answer 200 has no body of application/json in ${document}`],
  },
  {
    given: "a list that is no list",
    edit: set([...list, "responses", "200", ...json, "schema"], { $ref: "#/components/schemas/Submission" }),
    want: ['listOperations: the answer 200: the body has the type "object", instead of array'],
  },
  {
    given: "no progressPercentage",
    edit: remove(...step, "properties", "progressPercentage"),
    want: each(["getOperation", "getOfferStatus"], "the answer 200 has no property steps[].progressPercentage"),
  },
  {
    given: "more than a hundred percent",
    edit: set([...step, "properties", "progressPercentage", "maximum"], 1000),
    want: each(
      ["getOperation", "getOfferStatus"],
      "the property steps[].progressPercentage of the answer 200 has the maximum 1000, instead of 100",
    ),
  },
  {
    given: "no steps",
    edit: remove(...oneSchema, "properties", "steps"),
    want: ["getOperation: the answer 200 has no property steps"],
  },
  {
    given: "a status that may be left out",
    edit: remove(...oneSchema, "required"),
    want: ["getOperation: the property status of the answer 200 is not required"],
  },
  {
    given: "an id that has to be given",
    edit: set([...oneSchema, "required"], ["id", "status"]),
    want: ["getOperation: the property id of the answer 200 is required"],
  },
  {
    given: "a version as text",
    edit: set([...itemSchema, "properties", "version"], { type: "string", examples: ["636576975611768314"] }),
    want: [
      'listOperations: the property [].version of the answer 200 has the type "string", instead of integer',
      "listOperations: the property [].version of the answer 200 has no format, instead of int64",
    ],
  },
  {
    given: "notification-emails in a list item",
    edit: rename(
      [...itemSchema, "properties", "definition", "properties", "metadata", "properties", "emails"],
      "notification-emails",
    ),
    want: [
      "listOperations: the answer 200 has no property [].definition.metadata.emails",
      "listOperations: the property [].definition.metadata.notification-emails of the answer 200 is not documented",
    ],
  },
  {
    given: "state in place of submissionState",
    edit: rename([...itemSchema, "properties", "submissionState"], "state"),
    want: [
      "listOperations: the answer 200 has no property [].submissionState",
      "listOperations: the property [].state of the answer 200 is not documented",
    ],
  },
  {
    given: "an error without a code",
    edit: all(
      detach(...cancel, "responses", "400"),
      set([...cancel, "responses", "400", ...json, "schema"], {
        type: "object",
        required: ["error"],
        properties: { error: { type: "object", required: ["message"], properties: { message: { type: "string" } } } },
      }),
    ),
    want: ["cancelOperation: the answer 400 has no property error.code"],
  },
  {
    given: "a 404 without a body",
    edit: all(detach(...cancel, "responses", "404"), remove(...cancel, "responses", "404", "content")),
    want: [`cancelOperation: the answer 404 has no body of application/json in ${document}`],
  },
  {
    given: "no example of an unknown version",
    edit: remove("components", "responses", "BadRequest", ...json, "examples", "apiVersion"),
    want: each(operations, "the answer 400 has no example with the error code InvalidAPIVersion"),
  },

  // Words.
  {
    given: "an operation that never starts",
    edit: removeElement(["components", "schemas", "OperationStatus", "enum"], (word) => word === "notStarted"),
    want: [
      "listOperations: the query parameter status has no word for not started",
      "listOperations: the property [].submissionState of the answer 200 has no word for not started",
      "getOperation: the property status of the answer 200 has no word for not started",
    ],
  },
  {
    given: "a step that is never complete",
    edit: removeElement([...step, "properties", "status", "enum"], (word) => word === "complete"),
    want: each(
      ["getOperation", "getOfferStatus"],
      "the property steps[].status of the answer 200 has no word for completed, complete, Complete",
    ),
  },
  {
    given: "a step that never runs",
    edit: removeElement([...step, "properties", "status", "enum"], (word) => word === "running"),
    want: each(
      ["getOperation", "getOfferStatus"],
      "the property steps[].status of the answer 200 has no word for running, InProgress",
    ),
  },
  {
    given: "an offer that was always published",
    edit: removeElement([...statusSchema, "properties", "status", "enum"], (word) => word === "neverPublished"),
    want: ["getOfferStatus: the property status of the answer 200 has no word for NeverPublished"],
  },
  {
    given: "a word that no page has",
    edit: set([...statusSchema, "properties", "status"], {
      type: "string",
      enum: [
        "neverPublished",
        "notStarted",
        "waitingForPublisherReview",
        "running",
        "succeeded",
        "canceled",
        "failed",
        "paused",
      ],
      examples: ["succeeded"],
    }),
    want: ["getOfferStatus: the property status of the answer 200 has the word paused, which is not documented"],
  },
  {
    given: "a word in two spellings",
    edit: set(
      ["components", "schemas", "OfferStatus", "enum"],
      [
        "neverPublished",
        "notStarted",
        "waitingForPublisherReview",
        "running",
        "succeeded",
        "Succeeded",
        "canceled",
        "failed",
      ],
    ),
    want: ["getOfferStatus: the property status of the answer 200 has the word Succeeded twice"],
  },
  {
    given: "any word",
    edit: remove(...oneSchema, "properties", "status", "enum"),
    want: [
      "listOperations: the query parameter status takes any word",
      "listOperations: the property [].submissionState of the answer 200 takes any word",
      "getOperation: the property status of the answer 200 takes any word",
    ],
  },

  // Examples of values inside bodies.
  {
    given: "no example of canCancel",
    edit: all(
      remove(...oneSchema, "properties", "cancellationRequestState", "examples"),
      remove(...one, "responses", "200", ...json, "examples", "running"),
    ),
    want: [
      'getOperation: the property cancellationRequestState of the answer 200 has no example "canCancel"',
      "getOperation: no example of the answer 200 shows the step displaycertify, Certification, < 5 day or ~2-3 days",
      "getOperation: no example of the answer 200 shows the step displayprovision, Provisioning, < 1 day",
      "getOperation: no example of the answer 200 shows the step displaypackage, Packaging and Lead Generation Registration, < 1 hour",
      "getOperation: no example of the answer 200 shows the step publisher-signoff, Publisher signoff, no time frame or < 1 hour",
      "getOperation: no example of the answer 200 shows the step live, Live, ~2-5 days",
    ],
  },
];
