import { type Edit, operation } from "./document.ts";

/** A change that hurts nobody who changes nothing. */
export interface HarmlessChange {
  readonly name: string;
  readonly change: (edit: Edit) => void;
  /** Whether nothing at all changes: no finding is expected then, of whatever severity. */
  readonly isNeutral: boolean;
}

const schemas = "/components/schemas";
const parameters = "/components/parameters";
const headers = "/components/headers";
const cancel = operation("cancel", "post");
const cancelPath = cancel.slice(0, -"/post".length);
const list = operation("submissions/", "get");
const status = operation("status", "get");

const neutral = (name: string, change: (edit: Edit) => void): HarmlessChange => ({ name, change, isNeutral: true });
const additive = (name: string, change: (edit: Edit) => void): HarmlessChange => ({ name, change, isNeutral: false });

/** Changes of the document's form, and additions. */
export const harmless: readonly HarmlessChange[] = [
  neutral("nothing", () => {}),
  neutral("parameter written out instead of referenced", (edit) =>
    edit.set(`${cancelPath}/parameters/0`, edit.at(`${parameters}/PublisherId`)),
  ),
  neutral("parameters moved from the path to the operation", (edit) => {
    edit.set(`${cancel}/parameters`, edit.at(`${cancelPath}/parameters`));
    edit.remove(`${cancelPath}/parameters`);
  }),
  neutral("parameter moved from the operation to the path", (edit) => {
    edit.push(`${list.slice(0, -4)}/parameters`, edit.at(`${list}/parameters/0`));
    edit.remove(`${list}/parameters`);
  }),
  neutral("parameters in another order", (edit) => edit.reverse(`${cancelPath}/parameters`)),
  neutral("paths in another order", (edit) => edit.reverse("/paths")),
  neutral("answers in another order", (edit) => edit.reverse(`${cancel}/responses`)),
  neutral("properties in another order", (edit) => edit.reverse(`${schemas}/Operation/properties`)),
  neutral("required properties in another order", (edit) => edit.reverse(`${schemas}/Step/required`)),
  neutral("values in another order", (edit) => edit.reverse(`${schemas}/OperationStatus/enum`)),
  neutral("tags in another order", (edit) => edit.reverse("/tags")),
  neutral("components in another order", (edit) => edit.reverse("/components")),
  neutral("schemas in another order", (edit) => edit.reverse(schemas)),
  neutral("schema written out instead of referenced", (edit) =>
    edit.set(`${schemas}/Operation/properties/steps`, edit.at(`${schemas}/StepList`)),
  ),
  neutral("answer written out instead of referenced", (edit) =>
    edit.set(`${cancel}/responses/404`, edit.at("/components/responses/NotFound")),
  ),
  neutral("header written out instead of referenced", (edit) =>
    edit.set(`${cancel}/responses/202/headers/Retry-After`, edit.at(`${headers}/RetryAfter`)),
  ),
  neutral("link written out instead of referenced", (edit) =>
    edit.set(`${cancel}/responses/202/links/getOperation`, edit.at("/components/links/GetOperation")),
  ),
  neutral("request body written out instead of referenced", (edit) =>
    edit.set(`${cancel}/requestBody`, edit.at("/components/requestBodies/NotifiedOperation")),
  ),
  neutral("reference behind an allOf of one", (edit) =>
    edit.set(`${schemas}/Operation/properties/status`, { allOf: [{ $ref: "#/components/schemas/OperationStatus" }] }),
  ),
  neutral("schema split into an allOf", (edit) => {
    const schema = edit.at(`${schemas}/ErrorDetail`) as { [key: string]: never };
    const { required, ...rest } = schema;
    edit.set(`${schemas}/ErrorDetail`, { allOf: [rest, { type: "object", required: required ?? [] }] });
  }),
  neutral("bounds split into an allOf", (edit) => {
    edit.remove(`${schemas}/OfferVersion/maximum`);
    edit.set(`${schemas}/OfferVersion/allOf`, [{ maximum: 2147483647 }, { minimum: -1 }]);
  }),
  neutral("a constant instead of a list of one", (edit) => {
    edit.remove(`${parameters}/ApiVersion/schema/enum`);
    edit.set(`${parameters}/ApiVersion/schema/const`, "2017-10-31");
  }),
  neutral("a list of one type instead of the type", (edit) => edit.set(`${schemas}/OfferVersion/type`, ["integer"])),
  neutral("defaults of OpenAPI written out", (edit) => {
    edit.set(`${parameters}/StatusFilter/style`, "form");
    edit.set(`${parameters}/StatusFilter/explode`, true);
    edit.set(`${cancel}/deprecated`, false);
    edit.set(`${schemas}/Operation/additionalProperties`, true);
  }),
  neutral("required: false left out", (edit) => edit.remove(`${parameters}/StatusFilter/required`)),
  neutral("security written at each operation", (edit) => edit.set(`${cancel}/security`, [{ bearerAuth: [] }])),
  neutral("server written at a path", (edit) => edit.set(`${cancelPath}/servers`, edit.at("/servers"))),
  neutral("header name in another case", (edit) =>
    edit.rename(`${cancel}/responses/202/headers/Retry-After`, "retry-after"),
  ),
  neutral("media type in another case", (edit) =>
    edit.rename(`${list}/responses/200/content/application~1json`, "Application/JSON"),
  ),

  additive("schema given a component of its own", (edit) => {
    edit.set(`${schemas}/StepName`, edit.at(`${schemas}/Step/properties/stepName`));
    edit.set(`${schemas}/Step/properties/stepName`, { $ref: "#/components/schemas/StepName" });
  }),
  additive("shared part given a component of its own", (edit) => {
    const { required, properties, type, description, examples } = edit.at(`${schemas}/Submission`) as {
      [key: string]: never;
    };
    edit.set(`${schemas}/SubmissionBase`, { type: type ?? "object", properties: properties ?? {} });
    edit.set(`${schemas}/Submission`, {
      description: description ?? "",
      allOf: [{ $ref: "#/components/schemas/SubmissionBase" }, { required: required ?? [] }],
      examples: examples ?? [],
    });
  }),
  additive("description of an operation", (edit) => edit.set(`${cancel}/description`, "Ends it.")),
  additive("description of a property", (edit) => edit.set(`${schemas}/Step/properties/id/description`, "The step.")),
  additive("summary", (edit) => edit.set(`${cancel}/summary`, "Cancel")),
  additive("example", (edit) =>
    edit.set("/components/examples/OneAddress/value/metadata/notification-emails", "b@contoso.com"),
  ),
  additive("title and contact", (edit) => edit.set("/info/contact/name", "Somebody else")),
  additive("tag of an operation", (edit) => edit.set(`${cancel}/tags`, ["Publishing"])),
  additive("external documentation", (edit) => edit.remove("/externalDocs")),
  additive("extension", (edit) => edit.set(`${cancel}/x-team`, "publishing")),
  additive("end of the version announced", (edit) => edit.set("/info/x-sunset", "2027-06-30")),
  additive("optional query parameter added", (edit) =>
    edit.push(`${list}/parameters`, { name: "top", in: "query", schema: { type: "integer" } }),
  ),
  additive("optional header parameter added", (edit) =>
    edit.set(`${cancel}/parameters`, [{ name: "x-request", in: "header", schema: { type: "string" } }]),
  ),
  additive("optional request property added", (edit) =>
    edit.set(`${schemas}/OperationRequestMetadata/properties/reason`, { type: "string", maxLength: 100 }),
  ),
  additive("response property added", (edit) => edit.set(`${schemas}/Operation/properties/region`, { type: "string" })),
  additive("required response property added", (edit) => {
    edit.set(`${schemas}/OfferStatusReport/properties/revision`, { type: "integer" });
    edit.push(`${schemas}/OfferStatusReport/required`, "revision");
  }),
  additive("operation added", (edit) =>
    edit.set(`${status.slice(0, -4)}/delete`, {
      operationId: "deleteOffer",
      responses: { "204": { description: "Gone." } },
    }),
  ),
  additive("path added", (edit) =>
    edit.set("/paths/~1api~1publishers", {
      get: { operationId: "listPublishers", responses: { "200": { description: "All." } } },
    }),
  ),
  additive("error status added", (edit) =>
    edit.set(`${cancel}/responses/409`, { $ref: "#/components/responses/BadRequest" }),
  ),
  additive("default answer added", (edit) =>
    edit.set("/paths/~1api~1publishers~1{publisherId}~1offers~1{offerId}~1status/get/responses/4XX", {
      $ref: "#/components/responses/UnexpectedError",
    }),
  ),
  additive("response header added", (edit) =>
    edit.set(`${list}/responses/200/headers/ETag`, { schema: { type: "string" } }),
  ),
  additive("required header of an answer became documented", (edit) => edit.set(`${headers}/RequestId/required`, true)),
  additive("request value list grows", (edit) =>
    edit.set(`${parameters}/ApiVersion/schema/enum`, ["2017-10-31", "2018-08-01"]),
  ),
  additive("longer identifiers are taken", (edit) => edit.set(`${schemas}/NotificationEmails/maxLength`, 8192)),
  additive("pattern of the request dropped", (edit) => edit.remove(`${schemas}/NotificationEmails/pattern`)),
  additive("required request property became optional", (edit) => edit.set(`${schemas}/OperationRequest/required`, [])),
  additive("request schema opened", (edit) => edit.remove(`${schemas}/OperationRequest/additionalProperties`)),
  additive("required body became optional", (edit) =>
    edit.set("/components/requestBodies/NotifiedOperation/required", false),
  ),
  additive("request media type added", (edit) =>
    edit.set("/components/requestBodies/NotifiedOperation/content/application~1x-www-form-urlencoded", {
      schema: { $ref: "#/components/schemas/OperationRequest" },
    }),
  ),
  additive("answers stay shorter", (edit) => edit.set(`${schemas}/Step/properties/description/maxLength`, 1024)),
  additive("answer's property became required", (edit) => edit.push(`${schemas}/Operation/required`, "id")),
  additive("answer without a type is given one", (edit) => edit.set(`${schemas}/OfferLink`, { type: "object" })),
  additive("operation deprecated", (edit) => edit.set(`${status}/deprecated`, true)),
  additive("server added", (edit) => edit.push("/servers", { url: "https://eu.cloudpartner.azure.com" })),
  additive("another way to be let in", (edit) => {
    edit.set("/components/securitySchemes/key", { type: "apiKey", in: "header", name: "x-api-key" });
    edit.push("/security", { key: [] });
  }),
  additive("link added", (edit) =>
    edit.set(`${cancel}/responses/200/links`, { status: { operationId: "getOfferStatus" } }),
  ),
  additive("component added", (edit) => edit.set(`${schemas}/Unused`, { type: "object" })),
  additive("optional body added", (edit) =>
    edit.set(`${status}/requestBody`, { content: { "application/json": { schema: {} } } }),
  ),
];
