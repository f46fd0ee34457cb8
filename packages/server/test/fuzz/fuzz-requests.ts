import fc from "fast-check";
import type { Handlers } from "../../src/index.ts";
import { createTestHandler, handlers, token } from "../support.ts";
import { judgeByContract, problemsOf } from "./contract-oracle.ts";
import { describeCall, maxBodyBytes } from "./described-calls.ts";
import type { HeaderLine } from "./read-requests.ts";

/** What a `Request` is made of. */
export interface RequestParts {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: readonly HeaderLine[];
  readonly body: string | Uint8Array<ArrayBuffer>;
}

const operationId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";
const emails = '{"metadata":{"notification-emails":"jondoe@contoso.com"}}';

// None of the forbidden methods: the Fetch standard has no requests of them.
const oddMethod = fc.oneof(
  fc.constantFrom("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "patch", "post", "Get"),
  fc.stringMatching(/^[A-Za-z-]{1,6}$/).filter((name) => !["TRACE", "TRACK", "CONNECT"].includes(name.toUpperCase())),
);
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => encodeURIComponent(text)),
  fc.stringMatching(/^[ -"$-.0->@-~]{0,20}$/),
  fc.constantFrom(
    "%",
    "%2F",
    "%00",
    "%E0%A4",
    "%2541",
    "%41",
    "__proto__",
    "constructor",
    "..",
    "a".repeat(60),
    "",
    "a;b",
    "a\\b",
  ),
);
const id = mostly(12, fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,49}$/), noise);
const headerValue = fc.oneof(
  fc.stringMatching(/^([!-~]([ -~]{0,30}[!-~])?)?$/),
  fc.stringMatching(/^[\xa1-\xff]{1,5}$/),
);
const rightBody = fc.oneof(
  fc.constant(emails),
  fc.constant('{"metadata":{}}'),
  fc
    .stringMatching(/^[a-z.!#$%+-]{1,12}@[a-z]{1,8}(\.[a-z]{2,3})?$/)
    .map((text) => JSON.stringify({ metadata: { "notification-emails": text } })),
);
const wrongBody = fc.oneof(
  fc.json(),
  fc.json().map((json) => `{"metadata":${json}}`),
  fc.json().map((json) => `{"metadata":{"notification-emails":${json}}}`),
  fc.string({ unit: "binary" }).map((text) => JSON.stringify({ metadata: { "notification-emails": text } })),
  fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
  fc.tuple(rightBody, fc.nat(), fc.string({ maxLength: 3 })).map(([text, at, put]) => {
    const place = at % text.length;
    return text.slice(0, place) + put + text.slice(place + 1);
  }),
  fc.constantFrom(
    "",
    " ",
    '{"metadata":{},"metadata":{}}',
    '{"metadata":{"notification-emails":"a@b","notification-emails":"c@d"}}',
    '{"metadata":{"__proto__":{}}}',
    '{"__proto__":{"metadata":{}}}',
    '{"metadata":{"notification-emails":"\\ud800@b"}}',
    '{"metadata":{"notification-emails":9007199254740993}}',
    `${'{"metadata":'.repeat(900)}{}${"}".repeat(900)}`,
    "[".repeat(9_000),
    `${emails}${" ".repeat(maxBodyBytes)}`,
    `{"metadata":{"notification-emails":"${"a@b, ".repeat(700)}${" ".repeat(500)}!"}}`,
  ),
);
const call = fc.oneof(
  fc.constantFrom("cancel", "publish", "golive").map((name) => ({ method: "POST", name })),
  fc
    .constantFrom("status", "submissions/", "submissions", `operations/${operationId}`)
    .map((name) => ({ method: "GET", name })),
  fc.constantFrom("status", "cancel").map((name) => ({ method: "HEAD", name })),
  fc
    .tuple(oddMethod, fc.constantFrom("cancel", "golive", "status", "submissions"))
    .map(([method, name]) => ({ method, name })),
  noise.map((name) => ({ method: "GET", name: `operations/${name}` })),
);
const documentedPath = fc.tuple(id, id).map(
  ([publisherId, offerId]) =>
    (name: string) =>
      `/api/publishers/${publisherId}/offers/${offerId}/${name}`,
);
const words = fc.array(fc.oneof(noise, fc.constantFrom("api", "publishers", "offers", "operations", "cancel")), {
  maxLength: 8,
});
const path = mostly(
  12,
  documentedPath,
  words.map((segments) => () => `/${segments.join("/")}`),
);
const apiVersion = "api-version=2017-10-31";
const query = mostly(
  8,
  fc.oneof(
    fc.constant(apiVersion),
    fc.constantFrom("running", "completed").map((status) => `${apiVersion}&status=${status}`),
  ),
  fc.oneof(
    fc
      .tuple(fc.constantFrom("status", "api-version", "__proto__", "api%2Dversion"), noise)
      .map(([name, value]) => `${apiVersion}&${name}=${value}`),
    fc.constantFrom(`${apiVersion}&${apiVersion}`, "api%2Dversion=2017%2D10-31", `&&${apiVersion}&`, `?${apiVersion}`),
    noise,
  ),
);
const extraHeader = fc.tuple(
  fc.constantFrom(
    "authorization",
    "content-type",
    "content-length",
    "content-encoding",
    "x-ms-request-id",
    "cookie",
    "expect",
    "x-other",
  ),
  fc.oneof(
    headerValue,
    fc.constantFrom("0", "52", "99999999", "-1", "identity", "gzip", "application/json", `Bearer ${token}`),
  ),
);
const parts: fc.Arbitrary<RequestParts> = fc
  .record({
    call,
    path,
    query,
    authorization: mostly(12, fc.constantFrom(`Bearer ${token}`, `bearer ${token}`, `BEARER   ${token}`), headerValue),
    contentType: mostly(12, fc.constantFrom("application/json", "Application/JSON; charset=UTF-8"), headerValue),
    extra: mostly<readonly HeaderLine[]>(3, fc.constant([]), fc.array(extraHeader, { maxLength: 3 })),
    body: mostly(2, rightBody, wrongBody),
  })
  .map(({ call: { method, name }, path, query, authorization, contentType, extra, body }) => {
    const headers: HeaderLine[] = [["authorization", authorization], ["content-type", contentType], ...extra];
    return { method, path: path(name), query, headers, body };
  });

/** Three kinds in four, or as many as are asked for, get past a check, so that the later checks are reached too. */
function mostly<Value>(weight: number, right: fc.Arbitrary<Value>, wrong: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight, arbitrary: right }, { weight: 1, arbitrary: wrong });
}

/** How a run is bounded, what repeats it, and what is told of each answer. */
export interface FuzzRequestsOptions {
  readonly seed: number;
  readonly runs: number;
  readonly onAnswer?: (status: number) => void;
}

/**
 * Calls the Fetch handler with arbitrary requests. Rejects with the smallest one that it can find whose answer is wrong, or
 * whose handler was called although the document does not accept it, or was not although it does.
 */
export async function fuzzRequests({ seed, runs, onAnswer }: FuzzRequestsOptions): Promise<void> {
  let calls: string[] = [];
  let faults: unknown[] = [];
  const recording = Object.entries(handlers).map(([operationId, handle]) => {
    const recorded = (request: { path: object; query: object; body?: unknown }) => {
      calls.push(describeCall(operationId, request.path, request.query, request.body));
      // Each gets the request that was made for it.
      return handle(request as never);
    };
    return [operationId, recorded];
  });
  const replaced: Partial<Handlers<string>> = Object.fromEntries(recording);
  const onError = ({ status, cause }: { status: number; cause?: unknown }) =>
    void (status >= 500 && faults.push(cause));
  const handler = createTestHandler(replaced, { maxBodyBytes, onError });

  const property = fc.asyncProperty(parts, async ({ method, path, query, headers, body }) => {
    calls = [];
    faults = [];
    // As bytes: a text would bring a content-type of its own.
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const bodyless = /^(get|head)$/i.test(method);
    const lines = headers.map(([name, value]): [string, string] => [name, value]);
    const init = { method, headers: new Headers(lines), ...(bodyless ? {} : { body: bytes }) };
    const request = new Request(`http://localhost${path}?${query}`, init);
    const url = new URL(request.url);
    const verdict = judgeByContract({
      method: request.method,
      path: url.pathname,
      query: url.search.slice(1),
      headers,
      body: Buffer.from(bodyless ? "" : bytes),
    });
    const response = await handler(request);
    const answer = Buffer.from(await response.arrayBuffer()).toString("latin1");
    onAnswer?.(response.status);
    const { status } = response;
    const header = (name: string) => response.headers.get(name) ?? undefined;
    const problems = problemsOf({ status, header, body: request.method === "HEAD" ? undefined : answer });
    if (request.method === "HEAD" && answer !== "") problems.push("an answer to HEAD with a body");
    if (!verdict.statuses.has(status)) problems.push(`${status}, and not ${[...verdict.statuses].join(" or ")}`);
    const wanted = verdict.call ?? "no handler";
    const called = calls.join(", ") || "no handler";
    if (called !== wanted) problems.push(`${called} was called, and not ${wanted}`);
    problems.push(...faults.map((fault) => `a fault of the service: ${fault}`));
    if (problems.length > 0) throw new Error(problems.join("\n"));
  });
  await fc.assert(property, { seed, numRuns: runs });
}
