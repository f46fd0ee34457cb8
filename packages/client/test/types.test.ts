import type { operations } from "@cloud-partner/types";
import { expectTypeOf, it } from "vitest";
import {
  type Client,
  createClient,
  type OperationMethods,
  type OperationRequest,
  type OperationResult,
} from "../src/index.ts";
import { body, offer } from "./support/serve.ts";

// Nothing here runs: `tsc -p tsconfig.json` is the test.
declare const client: Client;
type Canceled = OperationResult<operations["cancelOperation"]>;
declare const result: Canceled;

const never = (_: () => void) => {};

it("a status tells the answers apart", () => {
  expectTypeOf<Canceled["status"]>().toEqualTypeOf<200 | 202>();
  never(() => {
    if (result.status === 202) {
      expectTypeOf(result.operationLocation).toEqualTypeOf<URL>();
      expectTypeOf(result.headers["Operation-Location"]).toEqualTypeOf<string>();
      expectTypeOf(result.headers["Retry-After"]).toEqualTypeOf<number | undefined>();
    } else {
      expectTypeOf(result.status).toEqualTypeOf<200>();
      // @ts-expect-error A 200 has no location.
      result.operationLocation;
      // @ts-expect-error Nor has it the header.
      result.headers["Operation-Location"];
    }
    // @ts-expect-error Before the status is known, there may be none.
    result.operationLocation;
    // @ts-expect-error 201 is not documented.
    result.status === 201;
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    expectTypeOf(result.body).toEqualTypeOf<undefined>();
  });
});

it("a switch over the statuses is exhaustive", () => {
  function become({ status }: Canceled): string {
    switch (status) {
      case 200:
        return "canceled";
      case 202:
        return "being canceled";
    }
  }
  // @ts-expect-error Not all code paths return a value.
  function forgets({ status }: Canceled): string {
    switch (status) {
      case 200:
        return "canceled";
    }
  }
  expectTypeOf(become).returns.toBeString();
  expectTypeOf(forgets).returns.toBeString();
});

it("a body has the documented type", () => {
  expectTypeOf<OperationResult<operations["getOperation"]>["body"]["status"]>().toEqualTypeOf<
    "notStarted" | "running" | "completed" | "failed" | "canceled"
  >();
  expectTypeOf<OperationResult<operations["listOperations"]>["body"][number]["version"]>().toEqualTypeOf<
    number | undefined
  >();
  expectTypeOf<OperationResult<operations["publishOffer"]>["status"]>().toEqualTypeOf<202>();
});

it("api-version may be left out, and has one value", () => {
  never(() => {
    client.cancelOperation({ ...offer, body });
    client.cancelOperation({ ...offer, body, "api-version": "2017-10-31" });
    // @ts-expect-error There is no such version.
    client.cancelOperation({ ...offer, body, "api-version": "2018-01-01" });
  });
});

it("what the document requires cannot be left out", () => {
  never(() => {
    // @ts-expect-error publisherId is missing.
    client.cancelOperation({ offerId: "x", body });
    // @ts-expect-error offerId is missing.
    client.cancelOperation({ publisherId: "x", body });
    // @ts-expect-error The body is missing.
    client.cancelOperation(offer);
    // @ts-expect-error The whole request is missing.
    client.cancelOperation();
    // @ts-expect-error metadata is missing.
    client.cancelOperation({ ...offer, body: {} });
    // @ts-expect-error operationId is missing.
    client.getOperation(offer);
    client.cancelOperation({ ...offer, body: { metadata: {} } });
  });
});

it("goLive may go without a body", () => {
  never(() => {
    client.goLive(offer);
    client.goLive({ ...offer, body });
  });
  expectTypeOf<OperationRequest<operations["goLive"]>>().toExtend<{ publisherId: string; offerId: string }>();
});

it("what the document does not have is refused", () => {
  never(() => {
    // @ts-expect-error The name has a hyphen.
    client.cancelOperation({ ...offer, body: { metadata: { notificationEmails: "a@b.c" } } });
    // @ts-expect-error One name too many in metadata.
    client.cancelOperation({ ...offer, body: { metadata: { "notification-emails": "a@b.c", extra: 1 } } });
    // @ts-expect-error One name too many in the body.
    client.cancelOperation({ ...offer, body: { metadata: {}, extra: 1 } });
    // @ts-expect-error One parameter too many.
    client.cancelOperation({ ...offer, body, operationId: "x" });
    // @ts-expect-error A GET has no body.
    client.getOfferStatus({ ...offer, body });
    // @ts-expect-error There is no such content type.
    client.cancelOperation({ ...offer, body, contentType: "text/plain" });
    // @ts-expect-error The word is written without a blank.
    client.listOperations({ ...offer, status: "not started" });
    client.listOperations({ ...offer, status: "notStarted" });
    // @ts-expect-error One option too many.
    client.listOperations(offer, { timeOut: 1 });
  });
});

it("an option may be undefined, as one from the environment is", () => {
  never(() => {
    createClient({ credential: "t", baseUrl: process.env["BASE_URL"], fetch: undefined, headers: undefined });
    client.listOperations(offer, { signal: undefined, headers: undefined, retry: undefined, timeout: undefined });
    client.listOperations(offer, { retry: { maxAttempts: undefined } });
  });
});

it("the client has the methods of the document", () => {
  type Own =
    | "http"
    | "beginCancelOperation"
    | "beginPublishOffer"
    | "beginGoLive"
    | "followOperation"
    | "resumeOperation";
  expectTypeOf<Exclude<keyof Client, Own>>().toEqualTypeOf<keyof OperationMethods>();
  expectTypeOf<keyof OperationMethods>().toEqualTypeOf<keyof operations>();
});
