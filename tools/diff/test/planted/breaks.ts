import { type Edit, operation } from "./document.ts";

/** A change that hurts, what it has to be called, and where. */
export interface PlantedBreak {
  readonly name: string;
  readonly change: (edit: Edit) => void;
  readonly rule: string;
  /** The JSON pointer that the finding has to have. */
  readonly pointer: string;
  /** The least severity: `warning` for what hurts only those who serve the API. */
  readonly severity?: "warning";
}

const schemas = "/components/schemas";
const parameters = "/components/parameters";
const headers = "/components/headers";
const responses = "/components/responses";
const cancel = operation("cancel", "post");
const list = operation("submissions/", "get");
const cancelPath = cancel.slice(0, -"/post".length);

/** A break that sets one value. */
function sets(
  name: string,
  pointer: string,
  value: Parameters<Edit["set"]>[1],
  rule: string,
  at = pointer,
): PlantedBreak {
  return { name, change: (edit) => edit.set(pointer, value), rule, pointer: at };
}

/** A break that removes one value. */
function removes(name: string, pointer: string, rule: string, at = pointer): PlantedBreak {
  return { name, change: (edit) => edit.remove(pointer), rule, pointer: at };
}

/** At least one break of each kind that a document can hide. */
export const breaks: readonly PlantedBreak[] = [
  // The address of things
  removes("operation removed", cancel, "operation-removed"),
  removes("path removed", cancelPath, "operation-removed", cancel),
  {
    name: "path moved",
    change: (edit) => edit.rename(cancelPath, "/api/offers/{publisherId}/{offerId}/cancel"),
    rule: "operation-moved",
    pointer: "/paths/~1api~1offers~1{publisherId}~1{offerId}~1cancel/post",
  },
  {
    name: "trailing slash removed",
    change: (edit) => edit.rename(list.slice(0, -4), "/api/publishers/{publisherId}/offers/{offerId}/submissions"),
    rule: "operation-moved",
    pointer: "/paths/~1api~1publishers~1{publisherId}~1offers~1{offerId}~1submissions/get",
  },
  {
    name: "method changed",
    change: (edit) => edit.rename(cancel, "put"),
    rule: "operation-moved",
    pointer: `${cancelPath}/put`,
  },
  sets("operationId changed", `${cancel}/operationId`, "cancelOffer", "operation-id-changed"),
  {
    name: "path parameter renamed",
    change: (edit) => {
      edit.set(`${parameters}/OperationId/name`, "operation");
      edit.rename(
        operation("operations/{operationId}", "get").slice(0, -4),
        "/api/publishers/{publisherId}/offers/{offerId}/operations/{operation}",
      );
    },
    rule: "path-parameter-renamed",
    pointer: `${parameters}/OperationId/name`,
  },
  sets("server address changed", "/servers/0/url", "https://publishing.azure.com", "server-removed", "/servers"),
  {
    name: "another server comes first",
    change: (edit) =>
      edit.set("/servers", [{ url: "https://eu.azure.com" }, { url: "https://cloudpartner.azure.com" }]),
    rule: "default-server-changed",
    pointer: "/servers",
  },
  {
    name: "server of one operation",
    change: (edit) => edit.set(`${cancel}/servers`, [{ url: "https://cancel.azure.com" }]),
    rule: "server-removed",
    pointer: `${cancel}/servers`,
  },

  // Parameters
  removes(
    "api-version is another enum",
    `${parameters}/ApiVersion/schema/enum/0`,
    "request-enum-value-removed",
    `${parameters}/ApiVersion/schema/enum`,
  ),
  sets("api-version changed", `${parameters}/ApiVersion/schema/enum`, ["2018-08-01"], "request-enum-value-removed"),
  sets(
    "api-version as another const",
    `${parameters}/ApiVersion/schema`,
    { type: "string", format: "date", const: "2018-08-01" },
    "request-enum-value-removed",
    `${parameters}/ApiVersion/schema/const`,
  ),
  {
    name: "optional parameter became required",
    change: (edit) => edit.set(`${parameters}/StatusFilter/required`, true),
    rule: "parameter-became-required",
    pointer: `${parameters}/StatusFilter/required`,
  },
  {
    name: "required query parameter added",
    change: (edit) =>
      edit.push(`${list}/parameters`, { name: "top", in: "query", required: true, schema: { type: "integer" } }),
    rule: "parameter-added-required",
    pointer: `${list}/parameters/1`,
  },
  {
    name: "required header parameter added",
    change: (edit) =>
      edit.set(`${cancel}/parameters`, [
        { name: "If-Match", in: "header", required: true, schema: { type: "string" } },
      ]),
    rule: "parameter-added-required",
    pointer: `${cancel}/parameters/0`,
  },
  removes("query parameter removed", `${list}/parameters`, "parameter-removed", `${parameters}/StatusFilter`),
  sets(
    "query parameter renamed",
    `${parameters}/StatusFilter/name`,
    "state",
    "parameter-removed",
    `${parameters}/StatusFilter`,
  ),
  sets(
    "parameter moved to a header",
    `${parameters}/StatusFilter/in`,
    "header",
    "parameter-removed",
    `${parameters}/StatusFilter`,
  ),
  {
    name: "parameter became a list with another style",
    change: (edit) => edit.set(`${parameters}/StatusFilter/style`, "pipeDelimited"),
    rule: "parameter-style-changed",
    pointer: `${parameters}/StatusFilter/style`,
  },
  sets(
    "parameter's type changed",
    `${parameters}/StatusFilter/schema`,
    { type: "integer" },
    "request-type-changed",
    `${parameters}/StatusFilter/schema/type`,
  ),
  {
    name: "default added to a parameter",
    severity: "warning",
    change: (edit) =>
      edit.set(`${parameters}/StatusFilter/schema`, {
        allOf: [{ $ref: "#/components/schemas/OperationStatus" }],
        default: "running",
      }),
    rule: "request-default-added",
    pointer: `${parameters}/StatusFilter/schema/default`,
  },
  sets("identifier's maximum length lowered", `${schemas}/OfferId/maxLength`, 40, "request-constraint-narrowed"),
  sets("identifier's minimum length raised", `${schemas}/OfferId/minLength`, 3, "request-constraint-narrowed"),
  sets("identifier's pattern changed", `${schemas}/OfferId/pattern`, "^[a-z0-9-]+$", "request-constraint-changed"),
  sets("identifier's format changed", `${schemas}/OperationId/format`, "uri", "request-constraint-changed"),

  // What is sent
  removes("request body removed", `${cancel}/requestBody`, "request-body-removed"),
  sets(
    "optional body became required",
    "/components/requestBodies/OptionallyNotifiedOperation/required",
    true,
    "request-body-became-required",
  ),
  sets(
    "required body added",
    `${operation("status", "get")}/requestBody`,
    { required: true, content: { "application/json": { schema: {} } } },
    "request-body-added-required",
  ),
  {
    name: "request media type changed",
    change: (edit) =>
      edit.rename(
        "/components/requestBodies/NotifiedOperation/content/application~1json",
        "application/merge-patch+json",
      ),
    rule: "request-media-type-removed",
    pointer: "/components/requestBodies/NotifiedOperation/content/application~1json",
  },
  sets(
    "optional property became required",
    `${schemas}/OperationRequestMetadata/required`,
    ["notification-emails"],
    "request-property-became-required",
  ),
  {
    name: "required property added",
    change: (edit) => {
      edit.set(`${schemas}/OperationRequest/properties/reason`, { type: "string" });
      edit.push(`${schemas}/OperationRequest/required`, "reason");
    },
    rule: "request-property-added-required",
    pointer: `${schemas}/OperationRequest/properties/reason`,
  },
  removes(
    "request property removed",
    `${schemas}/OperationRequestMetadata/properties/notification-emails`,
    "request-property-removed",
  ),
  {
    name: "request property renamed",
    change: (edit) =>
      edit.rename(`${schemas}/OperationRequestMetadata/properties/notification-emails`, "notificationEmails"),
    rule: "request-property-removed",
    pointer: `${schemas}/OperationRequestMetadata/properties/notification-emails`,
  },
  sets(
    "request property's type changed",
    `${schemas}/OperationRequestMetadata/properties/notification-emails`,
    { type: "array", items: { type: "string" } },
    "request-type-changed",
    `${schemas}/OperationRequestMetadata/properties/notification-emails/type`,
  ),
  sets(
    "request property became a constant",
    `${schemas}/NotificationEmails/const`,
    "a@b.c",
    "request-enum-value-removed",
  ),
  sets(
    "request property became read-only",
    `${schemas}/OperationRequestMetadata/properties/notification-emails`,
    { $ref: "#/components/schemas/NotificationEmails", readOnly: true },
    "read-only-added",
    `${schemas}/OperationRequestMetadata/properties/notification-emails/readOnly`,
  ),
  sets(
    "addresses' maximum length lowered",
    `${schemas}/NotificationEmails/maxLength`,
    320,
    "request-constraint-narrowed",
  ),

  // Answers
  removes("documented 200 removed", `${cancel}/responses/200`, "success-status-removed"),
  removes("documented 202 removed", `${cancel}/responses/202`, "success-status-removed"),
  {
    name: "success status changed",
    change: (edit) => edit.rename(`${cancel}/responses/202`, "201"),
    rule: "success-status-removed",
    pointer: `${cancel}/responses/202`,
  },
  removes("documented 403 removed", `${cancel}/responses/403`, "error-status-removed"),
  removes("documented 422 removed", `${operation("publish", "post")}/responses/422`, "error-status-removed"),
  removes("default answer removed", `${cancel}/responses/default`, "default-answer-removed"),
  {
    name: "success status added",
    severity: "warning",
    change: (edit) => edit.set(`${operation("publish", "post")}/responses/200`, { description: "Done." }),
    rule: "success-status-added",
    pointer: `${operation("publish", "post")}/responses/200`,
  },
  removes("answer's body removed", `${list}/responses/200/content`, "response-body-removed"),
  {
    name: "answer's media type changed",
    change: (edit) => edit.rename(`${list}/responses/200/content/application~1json`, "application/xml"),
    rule: "response-media-type-removed",
    pointer: `${list}/responses/200/content/application~1json`,
  },
  {
    name: "errors' media type changed",
    change: (edit) => edit.rename(`${responses}/NotFound/content/application~1json`, "application/problem+json"),
    rule: "response-media-type-removed",
    pointer: `${responses}/NotFound/content/application~1json`,
  },

  // Headers of answers
  removes("required header removed", `${cancel}/responses/202/headers/Operation-Location`, "response-header-removed"),
  removes("optional header removed", `${responses}/OperationStarted/headers/Retry-After`, "response-header-removed"),
  {
    name: "header renamed",
    change: (edit) => edit.rename(`${responses}/OperationStarted/headers/Operation-Location`, "Location"),
    rule: "response-header-removed",
    pointer: `${responses}/OperationStarted/headers/Operation-Location`,
  },
  sets("header became optional", `${headers}/OperationLocation/required`, false, "response-header-became-optional"),
  sets(
    "Operation-Location became relative",
    `${headers}/OperationLocation/schema/format`,
    "uri-reference",
    "response-constraint-changed",
  ),
  removes(
    "Operation-Location lost its format",
    `${headers}/OperationLocation/schema/format`,
    "response-constraint-widened",
  ),
  sets(
    "Operation-Location retyped",
    `${headers}/OperationLocation/schema`,
    { type: "integer" },
    "response-type-changed",
    `${headers}/OperationLocation/schema/type`,
  ),
  sets(
    "Retry-After became a date",
    `${headers}/RetryAfter/schema`,
    { type: "string", format: "date-time" },
    "response-type-changed",
    `${headers}/RetryAfter/schema/type`,
  ),
  sets("Retry-After's maximum raised", `${headers}/RetryAfter/schema/maximum`, 604800, "response-constraint-widened"),
  sets("request id's pattern changed", `${headers}/RequestId/schema/pattern`, "^.*$", "response-constraint-changed"),

  // Bodies of answers
  removes("response property removed", `${schemas}/Operation/properties/steps`, "response-property-removed"),
  {
    name: "response property renamed",
    change: (edit) => edit.rename(`${schemas}/Submission/properties/submissionState`, "state"),
    rule: "response-property-removed",
    pointer: `${schemas}/Submission/properties/submissionState`,
  },
  {
    name: "required response property became optional",
    change: (edit) => edit.remove(`${schemas}/Operation/required/0`),
    rule: "response-property-became-optional",
    pointer: `${schemas}/Operation/required`,
  },
  removes(
    "error's message became optional",
    `${schemas}/ErrorDetail/required/1`,
    "response-property-became-optional",
    `${schemas}/ErrorDetail/required`,
  ),
  {
    name: "value added to an answer's list",
    change: (edit) => edit.push(`${schemas}/SubmissionType/enum`, "republish"),
    rule: "response-enum-value-added",
    pointer: `${schemas}/SubmissionType/enum`,
  },
  {
    name: "status renamed in requests and answers",
    change: (edit) => edit.set(`${schemas}/OperationStatus/enum/2`, "succeeded"),
    rule: "response-enum-value-added",
    pointer: `${schemas}/OperationStatus/enum`,
  },
  {
    name: "value removed from an answer's list",
    severity: "warning",
    change: (edit) => edit.remove(`${schemas}/OfferStatus/enum/0`),
    rule: "response-enum-value-removed",
    pointer: `${schemas}/OfferStatus/enum`,
  },
  removes("answer's list opened", `${schemas}/StepStatus/enum`, "response-enum-value-added"),
  sets(
    "response property's type changed",
    `${schemas}/PublishingVersion`,
    { type: "string" },
    "response-type-changed",
    `${schemas}/PublishingVersion/type`,
  ),
  sets("integer became a number", `${schemas}/OfferVersion/type`, "number", "response-type-widened"),
  sets("response property became nullable", `${schemas}/Timestamp/type`, ["string", "null"], "response-type-widened"),
  sets("timestamps lost their form", `${schemas}/Timestamp/format`, "date", "response-constraint-changed"),
  sets("int32 became int64", `${schemas}/OfferVersion/format`, "int64", "response-constraint-widened"),
  removes(
    "response's maximum removed",
    `${schemas}/Step/properties/progressPercentage/maximum`,
    "response-constraint-widened",
  ),
  sets("response's maximum length raised", `${schemas}/ErrorCode/maxLength`, 4096, "response-constraint-widened"),
  sets(
    "list became an object with a list",
    `${list}/responses/200/content/application~1json/schema`,
    { type: "object", properties: { value: { $ref: "#/components/schemas/SubmissionList" } } },
    "response-type-changed",
    `${list}/responses/200/content/application~1json/schema/type`,
  ),
  sets(
    "items became another type",
    `${schemas}/StepList/items`,
    { type: "string" },
    "response-type-changed",
    `${schemas}/StepList/items/type`,
  ),
  sets(
    "error may have another form",
    `${schemas}/ErrorResponse/properties/error`,
    { anyOf: [{ $ref: "#/components/schemas/ErrorDetail" }, { type: "string" }] },
    "response-branch-added",
    `${schemas}/ErrorResponse/properties/error/anyOf/1`,
  ),
  sets(
    "response property became write-only",
    `${schemas}/Step/properties/description/writeOnly`,
    true,
    "write-only-added",
  ),
  sets(
    "text is sent as base64",
    `${schemas}/Message/properties/messageHtml/contentEncoding`,
    "base64",
    "representation-changed",
  ),

  // Links, security, names of types
  {
    name: "link removed",
    change: (edit) => edit.remove(`${cancel}/responses/202/links/getOperation`),
    rule: "link-removed",
    pointer: `${cancel}/responses/202/links/getOperation`,
  },
  sets("link leads elsewhere", "/components/links/GetOperation/operationId", "getOfferStatus", "link-changed"),
  removes(
    "link's parameter removed",
    "/components/links/GetOperation/parameters/path.offerId",
    "link-changed",
    "/components/links/GetOperation/parameters",
  ),
  sets(
    "security scheme is another",
    "/components/securitySchemes/bearerAuth",
    { type: "apiKey", in: "header", name: "x-api-key" },
    "security-scheme-changed",
    "/components/securitySchemes/bearerAuth/type",
  ),
  sets(
    "scheme bearer became basic",
    "/components/securitySchemes/bearerAuth/scheme",
    "basic",
    "security-scheme-changed",
  ),
  {
    name: "two proofs are demanded",
    change: (edit) => {
      edit.set("/components/securitySchemes/key", { type: "apiKey", in: "header", name: "x-api-key" });
      edit.set("/security", [{ bearerAuth: [], key: [] }]);
    },
    rule: "security-alternative-removed",
    pointer: "/security",
  },
  {
    name: "name of a type changed",
    change: (edit) => {
      edit.set(`${schemas}/OperationResult`, { $ref: "#/components/schemas/SubmissionMetadata" });
      edit.rename(`${schemas}/SubmissionMetadata`, "OperationData");
      edit.set(`${schemas}/OperationResult`, { $ref: "#/components/schemas/OperationData" });
      edit.set(`${schemas}/SubmissionDefinition/properties/metadata`, { $ref: "#/components/schemas/OperationData" });
    },
    rule: "component-removed",
    pointer: `${schemas}/SubmissionMetadata`,
  },
];
