import { describe, expectTypeOf, test } from "vitest";
import type {
  ClientErrorStatus,
  ErrorStatus,
  FailureOf,
  HttpStatus,
  InformationalStatus,
  operations,
  ResponseOf,
  ServerErrorStatus,
  StatusOf,
  StatusOfResponse,
  SuccessOf,
} from "../src/index.ts";
import type { shapes } from "./shapes.ts";

type Cancel = operations["cancelOperation"];

describe("StatusOf", () => {
  test("has the codes of the document, and those that `default` stands for", () => {
    expectTypeOf<StatusOf<Cancel>>().toEqualTypeOf<200 | 202 | ErrorStatus>();
    expectTypeOf<StatusOf<operations["publishOffer"]>>().toEqualTypeOf<202 | ErrorStatus>();
    expectTypeOf<StatusOf<shapes["everywhere"]>>().toEqualTypeOf<204>();
    expectTypeOf<StatusOf<shapes["searching"]>>().toEqualTypeOf<
      200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226
    >();
    expectTypeOf<StatusOf<shapes["bare"]>>().toBeNever();
  });

  test("`default` stands for every code where no success is named, but for those that have no body or are no answer", () => {
    type WithoutBody = 204 | 205 | 304;
    type Answered = Exclude<HttpStatus, InformationalStatus | WithoutBody>;
    expectTypeOf<StatusOf<shapes["defaultOnly"]>>().toEqualTypeOf<Answered>();
    expectTypeOf<StatusOf<shapes["redirecting"]>>().toEqualTypeOf<Exclude<HttpStatus, InformationalStatus>>();
    expectTypeOf<ResponseOf<shapes["redirecting"], 302>["headers"]>().toEqualTypeOf<{ Location: string }>();
    expectTypeOf<ResponseOf<shapes["redirecting"], 303>["headers"]>().toEqualTypeOf<Record<never, never>>();
  });
});

describe("StatusOfResponse", () => {
  test("is what a key of `responses` stands for", () => {
    expectTypeOf<StatusOfResponse<Cancel, 202>>().toEqualTypeOf<202>();
    expectTypeOf<StatusOfResponse<Cancel, "default">>().toEqualTypeOf<Exclude<ErrorStatus, 400 | 403 | 404>>();
    type Uploading = shapes["uploading"];
    expectTypeOf<StatusOfResponse<Uploading, "4XX">>().toEqualTypeOf<Exclude<ClientErrorStatus, 404>>();
    expectTypeOf<StatusOfResponse<Uploading, "default">>().toEqualTypeOf<ServerErrorStatus>();
    // @ts-expect-error: the document has no such answer
    type Other = StatusOfResponse<Cancel, 201>;
    expectTypeOf<Other>().not.toBeAny();
  });
});

describe("ResponseOf", () => {
  test("has the headers of each answer, required or not as in the document", () => {
    expectTypeOf<ResponseOf<Cancel, 202>["headers"]>().toEqualTypeOf<{
      "Operation-Location": string;
      "Retry-After"?: number;
      "x-ms-request-id"?: string;
    }>();
    expectTypeOf<ResponseOf<shapes["searching"], 200>["headers"]>().toEqualTypeOf<{ ETag: string; Age?: number }>();
    expectTypeOf<ResponseOf<shapes["terse"]>["headers"]>().toEqualTypeOf<Record<never, never>>();
    // @ts-expect-error: headers beside the documented ones are no part of the contract
    type Undocumented = ResponseOf<Cancel, 202>["headers"]["Date"];
    expectTypeOf<Undocumented>().not.toBeString();
  });

  test("has the body of each answer, or none", () => {
    expectTypeOf<ResponseOf<Cancel, 200>["body"]>().toEqualTypeOf<undefined>();
    expectTypeOf<ResponseOf<Cancel, 404>["body"]["error"]["code"]>().toBeString();
    expectTypeOf<ResponseOf<operations["getOperation"], 200>["body"]["status"]>().toEqualTypeOf<
      "notStarted" | "running" | "completed" | "failed" | "canceled"
    >();
    expectTypeOf<ResponseOf<shapes["unknown"], 200>["body"]>().toBeUnknown();
    expectTypeOf<ResponseOf<shapes["unknown"], 201>["body"]>().toEqualTypeOf<undefined>();
  });

  test("a code stands before a range, and a range before `default`", () => {
    expectTypeOf<ResponseOf<shapes["uploading"], 404>["body"]["code"]>().toEqualTypeOf<"none">();
    expectTypeOf<ResponseOf<shapes["uploading"], 409>["body"]["code"]>().toEqualTypeOf<"some">();
    expectTypeOf<ResponseOf<shapes["uploading"], 503>["body"]["code"]>().toEqualTypeOf<"any">();
    expectTypeOf<ResponseOf<shapes["uploading"], 404 | 409>["body"]["code"]>().toEqualTypeOf<"none" | "some">();
    expectTypeOf<ResponseOf<shapes["uploading"], 503>["status"]>().toEqualTypeOf<503>();
  });

  test("has nothing of a status that is not documented", () => {
    expectTypeOf<ResponseOf<Cancel, 201>>().toBeNever();
    expectTypeOf<ResponseOf<shapes["bare"]>>().toBeNever();
    // @ts-expect-error: HTTP has no such status
    type Strange = ResponseOf<Cancel, 299>;
    expectTypeOf<Strange>().not.toBeAny();
  });

  test("has a code that the document names, although the registry does not", () => {
    expectTypeOf<ResponseOf<shapes["unregistered"], 299>["body"]>().toBeString();
    expectTypeOf<Extract<ResponseOf<shapes["unregistered"]>["status"], 299>>().toEqualTypeOf<299>();
  });

  test("is told apart by contentType where there are several media types", () => {
    const read = (response: ResponseOf<shapes["uploading"], 200>) =>
      response.contentType === "text/plain" ? response.body.length : response.body.text;
    expectTypeOf(read).returns.toEqualTypeOf<number | string>();
    expectTypeOf<ResponseOf<shapes["uploading"], 404>["contentType"]>().toEqualTypeOf<"application/json" | undefined>();
  });
});

describe("SuccessOf and FailureOf", () => {
  test("divide the answers", () => {
    expectTypeOf<SuccessOf<Cancel>["status"]>().toEqualTypeOf<200 | 202>();
    expectTypeOf<FailureOf<Cancel>["status"]>().toEqualTypeOf<ErrorStatus>();
    expectTypeOf<FailureOf<shapes["everywhere"]>>().toBeNever();
    expectTypeOf<SuccessOf<shapes["defaultOnly"]>["body"]>().toBeString();
    expectTypeOf<Extract<FailureOf<shapes["uploading"]>["status"], 200>>().toBeNever();
    expectTypeOf<SuccessOf<Cancel> | FailureOf<Cancel>>().toEqualTypeOf<ResponseOf<Cancel>>();
  });
});

describe("a switch over status", () => {
  test("leads to the headers and the body of each answer, and is complete", () => {
    function follow(response: ResponseOf<shapes["searching"]> | ResponseOf<Cancel, 202 | 404 | 500>) {
      switch (response.status) {
        case 202:
          return "Operation-Location" in response.headers
            ? response.headers["Operation-Location"]
            : response.headers.ETag;
        case 404:
        case 500:
          return response.body.error.message;
        default:
          return response.headers.ETag;
      }
    }
    function complete(response: ResponseOf<operations["cancelOperation"], 200 | 202 | 403>): string {
      switch (response.status) {
        case 200:
          return "cancelled";
        case 202:
          return response.headers["Operation-Location"];
        case 403:
          return response.body.error.code;
      }
    }
    // @ts-expect-error: 403 is forgotten, so the end can be reached
    function forgetful(response: ResponseOf<operations["cancelOperation"], 200 | 202 | 403>): string {
      switch (response.status) {
        case 200:
          return "cancelled";
        case 202:
          return response.headers["Operation-Location"];
      }
    }
    expectTypeOf([follow, complete, forgetful]).items.toBeFunction();
  });

  test("leaves the errors of `default`", () => {
    const left = (response: ResponseOf<Cancel>) => {
      if (response.status === 200 || response.status === 202) {
        // @ts-expect-error: a success has no body here
        return response.body.error;
      }
      // @ts-expect-error: only 202 says where to follow the operation
      response.headers["Operation-Location"];
      return response.body.error.code;
    };
    expectTypeOf(left).toBeFunction();
    expectTypeOf<Extract<StatusOf<Cancel>, ServerErrorStatus>>().toEqualTypeOf<ServerErrorStatus>();
  });
});
