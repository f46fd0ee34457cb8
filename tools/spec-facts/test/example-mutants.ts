import { add, type Edit, remove, set } from "./edit.ts";

export interface ExampleMutant {
  readonly given: string;
  readonly edit: Edit;
  readonly want: readonly string[];
}

const json = ["content", "application/json"] as const;

export const exampleMutants: readonly ExampleMutant[] = [
  {
    given: "a parameter without an example",
    edit: remove("components", "parameters", "StatusFilter", "example"),
    want: ["the parameter components.parameters.StatusFilter has no example"],
  },
  {
    given: "a header without an example",
    edit: remove("components", "headers", "RetryAfter", "example"),
    want: ["the header components.headers.RetryAfter has no example"],
  },
  {
    given: "a media type without an example",
    edit: remove("components", "requestBodies", "NotifiedOperation", ...json, "examples"),
    want: ["the media type components.requestBodies.NotifiedOperation.content.application/json has no example"],
  },
  {
    given: "a media type whose examples refer to nothing",
    edit: set(["components", "responses", "NotFound", ...json, "examples"], {
      offer: { $ref: "#/components/examples/Nothing" },
    }),
    want: ["the media type components.responses.NotFound.content.application/json has no example"],
  },
  {
    given: "a parameter's example that does not fit",
    edit: set(["components", "parameters", "ApiVersion", "example"], "2017-10-32"),
    want: [
      'the example components.parameters.ApiVersion.example does not fit its schema: it must be equal to one of the allowed values, it must match format "date"',
    ],
  },
  {
    given: "a header's example that does not fit",
    edit: set(["components", "headers", "OperationLocation", "example"], "/operations/1"),
    want: [
      'the example components.headers.OperationLocation.example does not fit its schema: it must match format "uri"',
    ],
  },
  {
    given: "a schema's example that does not fit",
    edit: set(["components", "schemas", "Timestamp", "examples"], ["2018-03-26T21:46:01.1799480Z", "yesterday"]),
    want: [
      'the example components.schemas.Timestamp.examples.1 does not fit its schema: it must match format "date-time"',
    ],
  },
  {
    given: "a request's example that does not fit",
    edit: set(["components", "examples", "OneAddress", "value"], {
      metadata: { "notification-email": "jondoe@contoso.com" },
    }),
    want: ["NotifiedOperation", "OptionallyNotifiedOperation"].map(
      (name) =>
        `the example components.requestBodies.${name}.content.application/json.examples.one does not fit its schema: it/metadata must NOT have additional properties`,
    ),
  },
  {
    given: "an answer's example that does not fit",
    edit: remove("components", "examples", "RunningOperation", "value", "status"),
    want: [
      "the example paths./api/publishers/{publisherId}/offers/{offerId}/operations/{operationId}.get.responses.200.content.application/json.examples.running does not fit its schema: it must have required property 'status'",
    ],
  },
  {
    given: "a keyword that is misspelt",
    edit: add(["components", "parameters", "ApiVersion", "schema", "maxlength"], 10),
    want: ['the schema components.parameters.ApiVersion.schema is at fault: strict mode: unknown keyword: "maxlength"'],
  },
];
