import { answering, type Mutant } from "./mutant.ts";

/** Servers whose answers do not have the documented form. */
export const answerMutants: readonly Mutant[] = [
  {
    name: "a 202 without Operation-Location",
    caughtBy: ["cancelOperation/202/header-operation-location"],
    wrong: answering({ operation: "cancelOperation", status: 202 }, { headers: { "operation-location": null } }),
  },
  {
    name: "a relative Operation-Location",
    caughtBy: ["publishOffer/202/header-operation-location"],
    wrong: answering({ operation: "publishOffer", status: 202 }, (_, response) => ({
      headers: { "operation-location": new URL(response.headers.get("operation-location") ?? "").pathname },
    })),
  },
  {
    name: "Retry-After as a word",
    caughtBy: ["getOperation/200/header-retry-after"],
    wrong: answering({ operation: "getOperation", status: 200 }, { headers: { "retry-after": "soon" } }),
  },
  {
    name: "Retry-After as a date",
    caughtBy: ["cancelOperation/202/header-retry-after"],
    wrong: answering(
      { operation: "cancelOperation", status: 202 },
      { headers: { "retry-after": "Mon, 26 Mar 2018 20:12:44 GMT" } },
    ),
  },
  {
    name: "a request id that is too long",
    caughtBy: ["getOfferStatus/200/header-x-ms-request-id"],
    wrong: answering({ operation: "getOfferStatus", status: 200 }, { headers: { "x-ms-request-id": "a".repeat(129) } }),
  },
  {
    name: "a body with a 202",
    caughtBy: ["cancelOperation/202/no-body"],
    wrong: answering({ operation: "cancelOperation", status: 202 }, { body: { status: "running" } }),
  },
  {
    name: "an undocumented success, 201",
    caughtBy: ["publishOffer/documented-status"],
    wrong: answering({ operation: "publishOffer", status: 202 }, { status: 201 }),
  },
  {
    name: "a redirect in the place of an answer",
    caughtBy: ["getOfferStatus/documented-status"],
    wrong: answering(
      { operation: "getOfferStatus", status: 200 },
      { status: 302, headers: { location: "/elsewhere" } },
    ),
  },
  {
    name: "JSON as text/plain",
    caughtBy: ["listOperations/200/content-type"],
    wrong: answering({ operation: "listOperations", status: 200 }, { headers: { "content-type": "text/plain" } }),
  },
  {
    name: "a body without a required property",
    caughtBy: ["listOperations/200/body"],
    wrong: answering({ operation: "listOperations", status: 200 }, (list: { id?: string }[]) => ({
      body: list.map(({ id: _, ...item }) => item),
    })),
  },
  {
    name: "a percentage of 101",
    caughtBy: ["getOfferStatus/200/body"],
    wrong: answering({ operation: "getOfferStatus", status: 200 }, (report: { steps: object[] }) => ({
      body: { ...report, steps: report.steps.map((step) => ({ ...step, progressPercentage: 101 })) },
    })),
  },
  {
    name: "an unknown status word",
    caughtBy: ["getOperation/200/body"],
    wrong: answering({ operation: "getOperation", status: 200 }, (operation: object) => ({
      body: { ...operation, status: "Running" },
    })),
  },
  {
    name: "a moment that is none",
    caughtBy: ["getOperation/200/body"],
    wrong: answering({ operation: "getOperation", status: 200 }, (operation: object) => ({
      body: { ...operation, createdDateTime: "26.03.2018" },
    })),
  },
  {
    name: "an operation as a list of one",
    caughtBy: ["getOperation/200/body"],
    wrong: answering({ operation: "getOperation", status: 200 }, (operation: object) => ({ body: [operation] })),
  },
  {
    name: "a list inside an object",
    caughtBy: ["listOperations/200/body"],
    wrong: answering({ operation: "listOperations", status: 200 }, (value: object) => ({ body: { value } })),
  },
  {
    name: "broken JSON",
    caughtBy: ["getOfferStatus/200/body"],
    wrong: answering({ operation: "getOfferStatus", status: 200 }, { body: '{"status":' }),
  },
  {
    name: "an error body of another shape",
    caughtBy: ["cancelOperation/400/body", "getOperation/404/body"],
    wrong: answering({ status: (status) => status >= 400 }, (body: { error: { message: string } }) => ({
      body: { title: body.error.message },
    })),
  },
  {
    name: "an empty 400",
    caughtBy: ["goLive/400/body"],
    wrong: answering({ status: 400 }, { body: null }),
  },
  {
    name: "errors in HTML",
    caughtBy: ["publishOffer/400/content-type", "getOfferStatus/404/content-type", "paths/error-body"],
    wrong: answering(
      { status: (status) => status >= 400 },
      { headers: { "content-type": "text/html" }, body: "<h1>Error</h1>" },
    ),
  },
  {
    name: "an error code in the header unlike the one in the body",
    caughtBy: ["cancelOperation/error-code-header"],
    wrong: answering({ operation: "cancelOperation", status: 400 }, { headers: { "x-ms-error-code": "Other" } }),
  },
  {
    name: "an error code with blanks",
    caughtBy: ["getOfferStatus/404/body", "getOfferStatus/404/header-x-ms-error-code"],
    wrong: answering({ operation: "getOfferStatus", status: 404 }, (body: { error: object }) => ({
      body: { error: { ...body.error, code: "Not Found" } },
      headers: { "x-ms-error-code": "Not Found" },
    })),
  },
  {
    name: "500 for a malformed request",
    caughtBy: ["listOperations/no-server-error"],
    wrong: answering({ operation: "listOperations", status: 400 }, { status: 500 }),
  },
  {
    name: "200 for an unknown path",
    caughtBy: ["paths/unknown"],
    wrong: (right) => async (request) => {
      const response = await right(request);
      return response.headers.get("x-ms-error-code") === "PathNotFound" ? Response.json({}) : response;
    },
  },
  {
    name: "200 for an offer that does not exist",
    caughtBy: ["getOfferStatus/unknown/offer-id"],
    wrong: answering({ operation: "getOfferStatus", status: 404 }, { status: 200, body: { status: "neverPublished" } }),
  },
  {
    name: "400 for an operation that does not exist",
    caughtBy: ["getOperation/unknown/operation-id"],
    wrong: answering({ operation: "getOperation", status: 404 }, { status: 400 }),
  },
  {
    name: "the request id is not echoed",
    caughtBy: ["cancelOperation/request-id/echoed"],
    wrong: answering({}, () => ({ headers: { "x-ms-request-id": crypto.randomUUID() } })),
  },
  {
    name: "the same request id for every request",
    caughtBy: ["getOperation/request-id/made"],
    wrong: (right) => async (request) => {
      const response = await right(request);
      if (!request.headers.has("x-ms-request-id")) response.headers.set("x-ms-request-id", "same");
      return response;
    },
  },
  {
    name: "another answer each time",
    caughtBy: ["getOfferStatus/consistent"],
    wrong: (right) => {
      let count = 0;
      return answering({ operation: "getOfferStatus", status: 200 }, (report: object) => {
        count += 1;
        return { body: { ...report, notificationEmails: `${count}@contoso.com` } };
      })(right);
    },
  },
];
