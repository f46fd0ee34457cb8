import { describe, expectTypeOf, test } from "vitest";
import type {
  ConstantParameter,
  operations,
  ParametersOf,
  RequestBodyOf,
  RequestIsOptional,
  RequestOf,
} from "../src/index.ts";
import type { shapes } from "./shapes.ts";

type None = Record<never, never>;

// What is said of types is checked by `tsc`; Vitest only runs what is left of these tests, and shows their names.
describe("ParametersOf", () => {
  test("gives the parameters of a location", () => {
    expectTypeOf<ParametersOf<operations["cancelOperation"], "path">>().toEqualTypeOf<{
      publisherId: string;
      offerId: string;
    }>();
    expectTypeOf<ParametersOf<operations["cancelOperation"], "query">>().toEqualTypeOf<{
      "api-version": "2017-10-31";
    }>();
    expectTypeOf<ParametersOf<operations["listOperations"], "query">["status"]>().toEqualTypeOf<
      "notStarted" | "running" | "completed" | "failed" | "canceled" | undefined
    >();
  });

  test("gives none where there are none", () => {
    expectTypeOf<ParametersOf<operations["cancelOperation"], "header">>().toEqualTypeOf<None>();
    expectTypeOf<ParametersOf<shapes["bare"], "path">>().toEqualTypeOf<None>();
    expectTypeOf<ParametersOf<shapes["terse"], "cookie">>().toEqualTypeOf<None>();
  });

  test("keeps what may be left out, in a location that may be left out", () => {
    expectTypeOf<ParametersOf<shapes["everywhere"], "query">>().toEqualTypeOf<{
      filter?: string;
      "api-version"?: "1";
    }>();
    expectTypeOf<ParametersOf<shapes["everywhere"], "cookie">>().toEqualTypeOf<{ session?: string }>();
  });

  test("knows four locations", () => {
    // @ts-expect-error: OpenAPI has no parameters there
    type Wrong = ParametersOf<operations["cancelOperation"], "body">;
    expectTypeOf<Wrong>().not.toBeAny();
  });
});

describe("RequestBodyOf", () => {
  test("is required, optional or absent as in the document", () => {
    type Body = operations["cancelOperation"]["requestBody"]["content"]["application/json"];
    expectTypeOf<RequestBodyOf<operations["cancelOperation"]>["body"]>().toEqualTypeOf<Body>();
    expectTypeOf<RequestBodyOf<operations["goLive"]>["body"]>().toEqualTypeOf<Body | undefined>();
    expectTypeOf<RequestBodyOf<operations["getOperation"]>["body"]>().toEqualTypeOf<undefined>();
    expectTypeOf<RequestBodyOf<shapes["terse"]>["body"]>().toEqualTypeOf<undefined>();
    expectTypeOf<RequestBodyOf<shapes["unknown"]>["body"]>().toBeUnknown();
  });

  test("is told apart by contentType where there are several media types", () => {
    const read = (request: RequestBodyOf<shapes["uploading"]>) =>
      request.contentType === "text/plain" ? request.body.length : request.body.text;
    expectTypeOf(read).returns.toEqualTypeOf<number | string>();
    // @ts-expect-error: which of the two it is has to be said
    const unsaid: RequestBodyOf<shapes["uploading"]> = { body: "a" };
    // @ts-expect-error: the body is of the other media type
    const mixed: RequestBodyOf<shapes["uploading"]> = { body: "a", contentType: "application/json" };
    // @ts-expect-error: the document does not name this media type
    const other: RequestBodyOf<operations["cancelOperation"]> = { body: { metadata: {} }, contentType: "text/plain" };
    expectTypeOf([unsaid, mixed, other]).items.toHaveProperty("body");
  });
});

describe("RequestOf", () => {
  const path = { publisherId: "contoso", offerId: "vm", "api-version": "2017-10-31" } as const;
  const body = { metadata: { "notification-emails": "jondoe@contoso.com" } };

  test("takes what the document allows", () => {
    const requests: [
      RequestOf<operations["cancelOperation"]>,
      RequestOf<operations["goLive"]>,
      RequestOf<operations["getOperation"]>,
      RequestOf<shapes["everywhere"]>,
      RequestOf<shapes["bare"]>,
    ] = [{ ...path, body }, path, { ...path, operationId: "1" }, { id: "1", "If-Match": "*", version: "2" }, {}];
    expectTypeOf(requests).toHaveProperty("length");
  });

  test("refuses everything else", () => {
    // @ts-expect-error: the body is required
    const bodyless: RequestOf<operations["cancelOperation"]> = path;
    // @ts-expect-error: the operation has no body
    const withBody: RequestOf<operations["getOperation"]> = { ...path, operationId: "1", body };
    // @ts-expect-error: offerId is missing
    const offerless: RequestOf<operations["goLive"]> = { publisherId: "contoso", "api-version": "2017-10-31" };
    // @ts-expect-error: there is no such version
    const version: RequestOf<operations["goLive"]> = { ...path, "api-version": "2018-01-01" };
    // @ts-expect-error: the property is called notification-emails
    const misspelt: RequestOf<operations["goLive"]> = { ...path, body: { metadata: { notificationEmails: "" } } };
    // @ts-expect-error: the operation has no such parameter
    const surplus: RequestOf<operations["goLive"]> = { ...path, operationId: "1" };
    // @ts-expect-error: the documented word is another
    const word: RequestOf<operations["listOperations"]> = { ...path, status: "cancelled" };
    expectTypeOf([bodyless, withBody, offerless, version, misspelt, surplus, word]).items.toHaveProperty("body");
  });
});

test("ConstantParameter names what can have one value only, and has to be there", () => {
  expectTypeOf<ConstantParameter<operations["cancelOperation"]>>().toEqualTypeOf<"api-version">();
  expectTypeOf<ConstantParameter<operations["listOperations"]>>().toEqualTypeOf<"api-version">();
  expectTypeOf<ConstantParameter<shapes["everywhere"]>>().toEqualTypeOf<"version">();
  expectTypeOf<ConstantParameter<shapes["bare"]>>().toBeNever();
});

test("RequestIsOptional where a request without any member is allowed", () => {
  expectTypeOf<RequestIsOptional<RequestOf<operations["cancelOperation"]>>>().toEqualTypeOf<false>();
  expectTypeOf<RequestIsOptional<Omit<RequestOf<operations["goLive"]>, "publisherId">>>().toEqualTypeOf<false>();
  expectTypeOf<RequestIsOptional<RequestOf<shapes["bare"]>>>().toEqualTypeOf<true>();
  expectTypeOf<RequestIsOptional<RequestOf<shapes["searching"]>>>().toEqualTypeOf<true>();
  expectTypeOf<RequestIsOptional<RequestOf<shapes["uploading"]>>>().toEqualTypeOf<false>();
  expectTypeOf<RequestIsOptional<{ a: 1; b?: 2 } | { a?: 1; b: 2 }>>().toEqualTypeOf<false>();
  expectTypeOf<RequestIsOptional<{ a: undefined }>>().toEqualTypeOf<false>();
});
