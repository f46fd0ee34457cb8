import type { operations, RequestIsOptional } from "@cloud-partner/types";
import { describe, expect, expectTypeOf, test } from "vitest";
import { checkAnswer } from "../src/check-answers.ts";
import type { RouteResponse } from "../src/core/index.ts";
import { routes } from "../src/generated/2017-10-31/routes.ts";
import { type Answer, answers, type Handlers } from "../src/index.ts";
import { createTestHandler, direct, location, offer, token, version } from "./support.ts";

type Answers = typeof answers;
type OperationId = keyof operations;

/** What a constructor made, and what a handler would have written. */
type Pair<Id extends OperationId> = readonly [made: Answer<operations[Id]>, written: Answer<operations[Id]>];

const error = { error: { code: "Any", message: "Any." } };
const id = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";
const started = { "Operation-Location": location };

// A constructor that is not here does not compile, nor does one that the document does not have.
const made: { [Id in OperationId]: { [Name in keyof Answers[Id]]: readonly [Pair<Id>, ...Pair<Id>[]] } } = {
  cancelOperation: {
    ok: [
      [answers.cancelOperation.ok(), { status: 200 }],
      [answers.cancelOperation.ok({ "x-ms-request-id": "a" }), { status: 200, headers: { "x-ms-request-id": "a" } }],
    ],
    accepted: [
      [answers.cancelOperation.accepted(started), { status: 202, headers: started }],
      [
        answers.cancelOperation.accepted({ ...started, "Retry-After": 30 }),
        { status: 202, headers: { ...started, "Retry-After": 30 } },
      ],
    ],
    badRequest: [
      [
        answers.cancelOperation.badRequest(error, { "x-ms-error-code": "Any" }),
        { status: 400, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    forbidden: [
      [
        answers.cancelOperation.forbidden(error, { "x-ms-error-code": "Any" }),
        { status: 403, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    notFound: [
      [
        answers.cancelOperation.notFound(error, { "x-ms-error-code": "Any" }),
        { status: 404, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    default: [
      [answers.cancelOperation.default(503, error), { status: 503, body: error }],
      [
        answers.cancelOperation.default(429, error, { "Retry-After": 5 }),
        { status: 429, body: error, headers: { "Retry-After": 5 } },
      ],
    ],
  },
  getOperation: {
    ok: [
      [answers.getOperation.ok({ id, status: "running" }), { status: 200, body: { id, status: "running" } }],
      [
        answers.getOperation.ok({ id, status: "running" }, { "Retry-After": 30 }),
        { status: 200, body: { id, status: "running" }, headers: { "Retry-After": 30 } },
      ],
    ],
    badRequest: [
      [
        answers.getOperation.badRequest(error, { "x-ms-error-code": "Any" }),
        { status: 400, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    forbidden: [
      [
        answers.getOperation.forbidden(error, { "x-ms-error-code": "Any" }),
        { status: 403, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    notFound: [
      [
        answers.getOperation.notFound(error, { "x-ms-error-code": "Any" }),
        { status: 404, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    default: [
      [answers.getOperation.default(503, error), { status: 503, body: error }],
      [
        answers.getOperation.default(429, error, { "Retry-After": 5 }),
        { status: 429, body: error, headers: { "Retry-After": 5 } },
      ],
    ],
  },
  listOperations: {
    ok: [
      [
        answers.listOperations.ok([{ id, submissionState: "failed" }]),
        { status: 200, body: [{ id, submissionState: "failed" }] },
      ],
      [
        answers.listOperations.ok([{ id, submissionState: "failed" }], { "x-ms-request-id": "a" }),
        { status: 200, body: [{ id, submissionState: "failed" }], headers: { "x-ms-request-id": "a" } },
      ],
    ],
    badRequest: [
      [
        answers.listOperations.badRequest(error, { "x-ms-error-code": "Any" }),
        { status: 400, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    forbidden: [
      [
        answers.listOperations.forbidden(error, { "x-ms-error-code": "Any" }),
        { status: 403, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    notFound: [
      [
        answers.listOperations.notFound(error, { "x-ms-error-code": "Any" }),
        { status: 404, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    default: [
      [answers.listOperations.default(503, error), { status: 503, body: error }],
      [
        answers.listOperations.default(429, error, { "Retry-After": 5 }),
        { status: 429, body: error, headers: { "Retry-After": 5 } },
      ],
    ],
  },
  publishOffer: {
    accepted: [
      [answers.publishOffer.accepted(started), { status: 202, headers: started }],
      [
        answers.publishOffer.accepted({ ...started, "Retry-After": 30 }),
        { status: 202, headers: { ...started, "Retry-After": 30 } },
      ],
    ],
    badRequest: [
      [
        answers.publishOffer.badRequest(error, { "x-ms-error-code": "Any" }),
        { status: 400, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    notFound: [
      [
        answers.publishOffer.notFound(error, { "x-ms-error-code": "Any" }),
        { status: 404, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    unprocessableContent: [
      [
        answers.publishOffer.unprocessableContent(error, { "x-ms-error-code": "Any" }),
        { status: 422, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    default: [
      [answers.publishOffer.default(503, error), { status: 503, body: error }],
      [
        answers.publishOffer.default(429, error, { "Retry-After": 5 }),
        { status: 429, body: error, headers: { "Retry-After": 5 } },
      ],
    ],
  },
  goLive: {
    accepted: [
      [answers.goLive.accepted(started), { status: 202, headers: started }],
      [
        answers.goLive.accepted({ ...started, "Retry-After": 30 }),
        { status: 202, headers: { ...started, "Retry-After": 30 } },
      ],
    ],
    badRequest: [
      [
        answers.goLive.badRequest(error, { "x-ms-error-code": "Any" }),
        { status: 400, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    notFound: [
      [
        answers.goLive.notFound(error, { "x-ms-error-code": "Any" }),
        { status: 404, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    default: [
      [answers.goLive.default(503, error), { status: 503, body: error }],
      [
        answers.goLive.default(429, error, { "Retry-After": 5 }),
        { status: 429, body: error, headers: { "Retry-After": 5 } },
      ],
    ],
  },
  getOfferStatus: {
    ok: [
      [answers.getOfferStatus.ok({ status: "succeeded" }), { status: 200, body: { status: "succeeded" } }],
      [
        answers.getOfferStatus.ok({ status: "succeeded" }, { "x-ms-request-id": "a" }),
        { status: 200, body: { status: "succeeded" }, headers: { "x-ms-request-id": "a" } },
      ],
    ],
    badRequest: [
      [
        answers.getOfferStatus.badRequest(error, { "x-ms-error-code": "Any" }),
        { status: 400, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    notFound: [
      [
        answers.getOfferStatus.notFound(error, { "x-ms-error-code": "Any" }),
        { status: 404, body: error, headers: { "x-ms-error-code": "Any" } },
      ],
    ],
    default: [
      [answers.getOfferStatus.default(503, error), { status: 503, body: error }],
      [
        answers.getOfferStatus.default(429, error, { "Retry-After": 5 }),
        { status: 429, body: error, headers: { "Retry-After": 5 } },
      ],
    ],
  },
};

/** What can be wrong with an answer of an operation. */
type Wrong<Id extends OperationId> =
  | "undocumented status"
  | "status that another constructor has"
  | "header of another type"
  | "undocumented header"
  | "missing body"
  | "missing member"
  | "member of another type"
  | (HasRequiredHeader<Answer<operations[Id]>> extends false ? never : "missing header")
  | (Answer<operations[Id]> extends { body: unknown } ? never : "undocumented body");

type HasRequiredHeader<Of> = Of extends { headers: infer Headers }
  ? RequestIsOptional<Headers> extends true
    ? false
    : true
  : false;

/** The same mistake made with a constructor, and written as a handler would. */
type Refused = readonly [made: () => unknown, written: () => unknown];

/** Takes an answer as it is written. */
function write<Id extends OperationId>(_: Id, answer: Answer<operations[Id]>): unknown {
  return answer;
}

// An operation that is not here does not compile. None of these is called: tsc holds each of them to be a mistake.
const refused: { [Id in OperationId]: { [Kind in Wrong<Id>]: Refused } } = {
  cancelOperation: {
    "undocumented status": [
      // @ts-expect-error: no 201 is documented
      () => answers.cancelOperation.created(),
      // @ts-expect-error: no 201 is documented
      () => write("cancelOperation", { status: 201 }),
    ],
    "status that another constructor has": [
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => answers.cancelOperation.default(404, error),
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => write("cancelOperation", { status: 302, body: error }),
    ],
    "header of another type": [
      // @ts-expect-error: the header is a number of seconds
      () => answers.cancelOperation.accepted({ ...started, "Retry-After": "soon" }),
      // @ts-expect-error: the header is a number of seconds
      () => write("cancelOperation", { status: 202, headers: { ...started, "Retry-After": "soon" } }),
    ],
    "undocumented header": [
      // @ts-expect-error: the header is not documented
      () => answers.cancelOperation.accepted({ ...started, Location: "" }),
      // @ts-expect-error: the header is not documented
      () => write("cancelOperation", { status: 202, headers: { ...started, Location: "" } }),
    ],
    "missing body": [
      // @ts-expect-error: an error has a body
      () => answers.cancelOperation.notFound(),
      // @ts-expect-error: an error has a body
      () => write("cancelOperation", { status: 404 }),
    ],
    "missing member": [
      // @ts-expect-error: an error has a message
      () => answers.cancelOperation.notFound({ error: { code: "" } }),
      // @ts-expect-error: an error has a message
      () => write("cancelOperation", { status: 404, body: { error: { code: "" } } }),
    ],
    "member of another type": [
      // @ts-expect-error: a code is a text
      () => answers.cancelOperation.notFound({ error: { code: 1, message: "" } }),
      // @ts-expect-error: a code is a text
      () => write("cancelOperation", { status: 404, body: { error: { code: 1, message: "" } } }),
    ],
    "missing header": [
      // @ts-expect-error: 202 says where to follow the operation
      () => answers.cancelOperation.accepted({ "Retry-After": 30 }),
      // @ts-expect-error: 202 says where to follow the operation
      () => write("cancelOperation", { status: 202, headers: { "Retry-After": 30 } }),
    ],
    "undocumented body": [
      // @ts-expect-error: 202 has no body
      () => answers.cancelOperation.accepted(started, {}),
      // @ts-expect-error: 202 has no body
      () => write("cancelOperation", { status: 202, headers: started, body: {} }),
    ],
  },
  getOperation: {
    "undocumented status": [
      // @ts-expect-error: no 201 is documented
      () => answers.getOperation.created(),
      // @ts-expect-error: no 201 is documented
      () => write("getOperation", { status: 201 }),
    ],
    "status that another constructor has": [
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => answers.getOperation.default(404, error),
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => write("getOperation", { status: 302, body: error }),
    ],
    "header of another type": [
      // @ts-expect-error: the header is a number of seconds
      () => answers.getOperation.default(503, error, { "Retry-After": "soon" }),
      // @ts-expect-error: the header is a number of seconds
      () => write("getOperation", { status: 503, body: error, headers: { "Retry-After": "soon" } }),
    ],
    "undocumented header": [
      // @ts-expect-error: the header is not documented
      () => answers.getOperation.ok({ id, status: "running" }, { ETag: "" }),
      // @ts-expect-error: the header is not documented
      () => write("getOperation", { status: 200, body: { id, status: "running" }, headers: { ETag: "" } }),
    ],
    "missing body": [
      // @ts-expect-error: the answer has a body
      () => answers.getOperation.ok(),
      // @ts-expect-error: the answer has a body
      () => write("getOperation", { status: 200 }),
    ],
    "missing member": [
      // @ts-expect-error: a member is missing
      () => answers.getOperation.ok({ id }),
      // @ts-expect-error: a member is missing
      () => write("getOperation", { status: 200, body: { id } }),
    ],
    "member of another type": [
      // @ts-expect-error: a member is something else
      () => answers.getOperation.ok({ status: "cancelled" }),
      // @ts-expect-error: a member is something else
      () => write("getOperation", { status: 200, body: { status: "cancelled" } }),
    ],
  },
  listOperations: {
    "undocumented status": [
      // @ts-expect-error: no 201 is documented
      () => answers.listOperations.created(),
      // @ts-expect-error: no 201 is documented
      () => write("listOperations", { status: 201 }),
    ],
    "status that another constructor has": [
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => answers.listOperations.default(404, error),
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => write("listOperations", { status: 302, body: error }),
    ],
    "header of another type": [
      // @ts-expect-error: the header is a number of seconds
      () => answers.listOperations.default(503, error, { "Retry-After": "soon" }),
      // @ts-expect-error: the header is a number of seconds
      () => write("listOperations", { status: 503, body: error, headers: { "Retry-After": "soon" } }),
    ],
    "undocumented header": [
      // @ts-expect-error: the header is not documented
      () => answers.listOperations.ok([{ id, submissionState: "failed" }], { ETag: "" }),
      // @ts-expect-error: the header is not documented
      () => write("listOperations", { status: 200, body: [{ id, submissionState: "failed" }], headers: { ETag: "" } }),
    ],
    "missing body": [
      // @ts-expect-error: the answer has a body
      () => answers.listOperations.ok(),
      // @ts-expect-error: the answer has a body
      () => write("listOperations", { status: 200 }),
    ],
    "missing member": [
      // @ts-expect-error: a member is missing
      () => answers.listOperations.ok([{ id }]),
      // @ts-expect-error: a member is missing
      () => write("listOperations", { status: 200, body: [{ id }] }),
    ],
    "member of another type": [
      // @ts-expect-error: a member is something else
      () => answers.listOperations.ok([{ id, submissionState: "cancelled" }]),
      // @ts-expect-error: a member is something else
      () => write("listOperations", { status: 200, body: [{ id, submissionState: "cancelled" }] }),
    ],
  },
  publishOffer: {
    "undocumented status": [
      // @ts-expect-error: no 200 is documented
      () => answers.publishOffer.ok(),
      // @ts-expect-error: no 200 is documented
      () => write("publishOffer", { status: 200 }),
    ],
    "status that another constructor has": [
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => answers.publishOffer.default(404, error),
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => write("publishOffer", { status: 302, body: error }),
    ],
    "header of another type": [
      // @ts-expect-error: the header is a number of seconds
      () => answers.publishOffer.accepted({ ...started, "Retry-After": "soon" }),
      // @ts-expect-error: the header is a number of seconds
      () => write("publishOffer", { status: 202, headers: { ...started, "Retry-After": "soon" } }),
    ],
    "undocumented header": [
      // @ts-expect-error: the header is not documented
      () => answers.publishOffer.accepted({ ...started, Location: "" }),
      // @ts-expect-error: the header is not documented
      () => write("publishOffer", { status: 202, headers: { ...started, Location: "" } }),
    ],
    "missing body": [
      // @ts-expect-error: an error has a body
      () => answers.publishOffer.notFound(),
      // @ts-expect-error: an error has a body
      () => write("publishOffer", { status: 404 }),
    ],
    "missing member": [
      // @ts-expect-error: an error has a message
      () => answers.publishOffer.notFound({ error: { code: "" } }),
      // @ts-expect-error: an error has a message
      () => write("publishOffer", { status: 404, body: { error: { code: "" } } }),
    ],
    "member of another type": [
      // @ts-expect-error: a code is a text
      () => answers.publishOffer.notFound({ error: { code: 1, message: "" } }),
      // @ts-expect-error: a code is a text
      () => write("publishOffer", { status: 404, body: { error: { code: 1, message: "" } } }),
    ],
    "missing header": [
      // @ts-expect-error: 202 says where to follow the operation
      () => answers.publishOffer.accepted({ "Retry-After": 30 }),
      // @ts-expect-error: 202 says where to follow the operation
      () => write("publishOffer", { status: 202, headers: { "Retry-After": 30 } }),
    ],
    "undocumented body": [
      // @ts-expect-error: 202 has no body
      () => answers.publishOffer.accepted(started, {}),
      // @ts-expect-error: 202 has no body
      () => write("publishOffer", { status: 202, headers: started, body: {} }),
    ],
  },
  goLive: {
    "undocumented status": [
      // @ts-expect-error: no 200 is documented
      () => answers.goLive.ok(),
      // @ts-expect-error: no 200 is documented
      () => write("goLive", { status: 200 }),
    ],
    "status that another constructor has": [
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => answers.goLive.default(404, error),
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => write("goLive", { status: 302, body: error }),
    ],
    "header of another type": [
      // @ts-expect-error: the header is a number of seconds
      () => answers.goLive.accepted({ ...started, "Retry-After": "soon" }),
      // @ts-expect-error: the header is a number of seconds
      () => write("goLive", { status: 202, headers: { ...started, "Retry-After": "soon" } }),
    ],
    "undocumented header": [
      // @ts-expect-error: the header is not documented
      () => answers.goLive.accepted({ ...started, Location: "" }),
      // @ts-expect-error: the header is not documented
      () => write("goLive", { status: 202, headers: { ...started, Location: "" } }),
    ],
    "missing body": [
      // @ts-expect-error: an error has a body
      () => answers.goLive.notFound(),
      // @ts-expect-error: an error has a body
      () => write("goLive", { status: 404 }),
    ],
    "missing member": [
      // @ts-expect-error: an error has a message
      () => answers.goLive.notFound({ error: { code: "" } }),
      // @ts-expect-error: an error has a message
      () => write("goLive", { status: 404, body: { error: { code: "" } } }),
    ],
    "member of another type": [
      // @ts-expect-error: a code is a text
      () => answers.goLive.notFound({ error: { code: 1, message: "" } }),
      // @ts-expect-error: a code is a text
      () => write("goLive", { status: 404, body: { error: { code: 1, message: "" } } }),
    ],
    "missing header": [
      // @ts-expect-error: 202 says where to follow the operation
      () => answers.goLive.accepted({ "Retry-After": 30 }),
      // @ts-expect-error: 202 says where to follow the operation
      () => write("goLive", { status: 202, headers: { "Retry-After": 30 } }),
    ],
    "undocumented body": [
      // @ts-expect-error: 202 has no body
      () => answers.goLive.accepted(started, {}),
      // @ts-expect-error: 202 has no body
      () => write("goLive", { status: 202, headers: started, body: {} }),
    ],
  },
  getOfferStatus: {
    "undocumented status": [
      // @ts-expect-error: no 201 is documented
      () => answers.getOfferStatus.created(),
      // @ts-expect-error: no 201 is documented
      () => write("getOfferStatus", { status: 201 }),
    ],
    "status that another constructor has": [
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => answers.getOfferStatus.default(404, error),
      // @ts-expect-error: 404 has a constructor of its own, and 302 has none
      () => write("getOfferStatus", { status: 302, body: error }),
    ],
    "header of another type": [
      // @ts-expect-error: the header is a number of seconds
      () => answers.getOfferStatus.default(503, error, { "Retry-After": "soon" }),
      // @ts-expect-error: the header is a number of seconds
      () => write("getOfferStatus", { status: 503, body: error, headers: { "Retry-After": "soon" } }),
    ],
    "undocumented header": [
      // @ts-expect-error: the header is not documented
      () => answers.getOfferStatus.ok({ status: "succeeded" }, { ETag: "" }),
      // @ts-expect-error: the header is not documented
      () => write("getOfferStatus", { status: 200, body: { status: "succeeded" }, headers: { ETag: "" } }),
    ],
    "missing body": [
      // @ts-expect-error: the answer has a body
      () => answers.getOfferStatus.ok(),
      // @ts-expect-error: the answer has a body
      () => write("getOfferStatus", { status: 200 }),
    ],
    "missing member": [
      // @ts-expect-error: a member is missing
      () => answers.getOfferStatus.ok({}),
      // @ts-expect-error: a member is missing
      () => write("getOfferStatus", { status: 200, body: {} }),
    ],
    "member of another type": [
      // @ts-expect-error: a member is something else
      () => answers.getOfferStatus.ok({ status: "running", steps: [{ id: 1 }] }),
      // @ts-expect-error: a member is something else
      () => write("getOfferStatus", { status: 200, body: { status: "running", steps: [{ id: 1 }] } }),
    ],
  },
};

test("every operation of the document is here, with every constructor and all that can be wrong", () => {
  const operationIds = routes.map(({ operationId }) => operationId).sort();
  expect(Object.keys(answers).sort()).toEqual(operationIds);
  expect(Object.keys(made).sort()).toEqual(operationIds);
  expect(Object.keys(refused).sort()).toEqual(operationIds);
  for (const { operationId, ...route } of routes) {
    const responses: readonly RouteResponse[] = route.responses;
    expect(Object.keys(made[operationId])).toEqual(Object.keys(answers[operationId]));
    expect(Object.keys(answers[operationId])).toHaveLength(responses.length);
    const kinds = Object.keys(refused[operationId]);
    expect(kinds.length).toBeGreaterThanOrEqual(7);
    const headers = responses.flatMap((response) => response.headers);
    expect(kinds.includes("missing header")).toBe(headers.some(({ required }) => required));
    expect(kinds.includes("undocumented body")).toBe(responses.some(({ contentTypes }) => contentTypes.length === 0));
  }
});

describe.each(Object.entries(made))("%s", (operationId, constructors) => {
  test.each(Object.entries<readonly (readonly [object, object])[]>(constructors))("%s", (_, pairs) => {
    for (const [answer, written] of pairs) {
      expect(answer).toStrictEqual(written);
      expect(checkAnswer(operationId, written as Answer<operations[OperationId]>)).toEqual([]);
    }
  });
});

test("what a constructor takes and gives is readable", () => {
  expectTypeOf(answers.cancelOperation.accepted).parameters.toEqualTypeOf<
    [headers: { "Operation-Location": string; "Retry-After"?: number; "x-ms-request-id"?: string }]
  >();
  expectTypeOf(answers.cancelOperation.ok).parameters.toEqualTypeOf<[headers?: { "x-ms-request-id"?: string }]>();
  expectTypeOf(answers.cancelOperation.ok).returns.toEqualTypeOf<{
    status: 200;
    headers?: { "x-ms-request-id"?: string };
  }>();
});

test("a header whose value is not known is not sent", () => {
  expect(answers.cancelOperation.ok(undefined)).toStrictEqual({ status: 200 });
});

test("a handler gives what a constructor makes, and the caller gets it", async () => {
  const { getOfferStatus, cancelOperation }: Partial<Handlers<string>> = {
    getOfferStatus: () => answers.getOfferStatus.ok({ status: "succeeded" }),
    cancelOperation: async ({ path }) =>
      path.offerId === "vm" ? answers.cancelOperation.accepted(started) : answers.cancelOperation.notFound(error),
  };
  const handler = createTestHandler({ getOfferStatus, cancelOperation });
  const status = await direct(handler, { path: `${offer}/status?${version}` });
  expect([status.status, JSON.parse(status.text)]).toEqual([200, { status: "succeeded" }]);
  const cancel = { method: "POST", body: '{"metadata":{}}', headers: { authorization: `Bearer ${token}` } };
  const accepted = await direct(handler, { ...cancel, path: `${offer}/cancel?${version}` });
  expect([accepted.status, accepted.headers.get("operation-location")]).toEqual([202, location]);
  const missing = await direct(handler, { ...cancel, path: `${offer}s/cancel?${version}` });
  expect([missing.status, JSON.parse(missing.text)]).toEqual([404, error]);
});
