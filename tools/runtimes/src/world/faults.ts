import type { IncomingMessage, ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** What a fault is told of the request that it answers. */
export interface FaultContext {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Counted from 1 among the requests of one client. */
  readonly turn: number;
  /** `/<fault>/<key>`: where requests of the same client go. */
  readonly base: string;
  /** Another origin, with the same server behind it. */
  readonly elsewhere: string;
  readonly key: string;
}

/** Answers a request, or does not. */
export type Fault = (context: FaultContext) => void;

const json = { "Content-Type": "application/json" };

function answer(status: number, headers: Record<string, string> = {}, text = ""): Fault {
  return ({ response }) => void response.writeHead(status, headers).end(text);
}

/** Fit for every operation: a status of an offer, and an operation that has ended. */
const ok = answer(200, json, JSON.stringify({ status: "succeeded" }));
const throttled = answer(429, { "Retry-After": "1" });
const failing = answer(500, { "Content-Type": "text/plain" }, "out of order");
const reset: Fault = ({ request }) => request.socket.resetAndDestroy();
const stall: Fault = () => {};

const once =
  (first: Fault): Fault =>
  (context) =>
    (context.turn === 1 ? first : ok)(context);

/** Answers the first request on a connection that stays open, and breaks it at the next. */
const resetLater: Fault = (context) => {
  if (context.turn > 1) return reset(context);
  context.response.setHeader("Connection", "keep-alive");
  ok(context);
};

/** Accepts an operation whose polls are answered one after the other; the last one again and again. */
const operation =
  (...polls: Fault[]): Fault =>
  (context) => {
    if (context.request.method === "POST") {
      answer(202, { "Operation-Location": `${context.base}/operations/1`, "Retry-After": "0" })(context);
    } else {
      (polls[context.turn - 2] ?? polls.at(-1) ?? ok)(context);
    }
  };

const state = (status: string) => answer(200, json, JSON.stringify({ id: "1", submissionType: "publish", status }));

/** A body of which only a part is sent. */
const partly =
  (then: Fault): Fault =>
  (context) => {
    context.response.writeHead(200, { ...json, "Content-Length": "100" });
    context.response.write('{"status":');
    setTimeout(() => then(context), 20);
  };

/** The faults by the name that a base URL has. */
export const faults: Readonly<Record<string, Fault>> = {
  ok,
  failing,
  reset,
  stall,
  "throttled-once": once(throttled),
  "failing-once": once(failing),
  "reset-once": once(reset),
  "reset-later": resetLater,
  "stall-once": once(stall),
  "unauthorized-once": once(answer(401, { "WWW-Authenticate": "Bearer" })),
  "stall-within": partly(stall),
  "broken-off": partly(reset),
  html: answer(200, { "Content-Type": "text/html" }, "<html>a proxy</html>"),
  truncated: answer(200, json, '{"status":"runn'),
  large: answer(200, json, JSON.stringify({ status: "x".repeat(100_000) })),
  compressed: ({ response }) => {
    const body = gzipSync(JSON.stringify({ status: "succeeded" }));
    response.writeHead(200, { ...json, "Content-Encoding": "gzip", "Content-Length": String(body.length) }).end(body);
  },
  "status-799": answer(799, json, "{}"),
  unprocessable: answer(422, json, JSON.stringify({ error: { code: "Unfit", message: "the offer is not complete" } })),
  "redirect-home": (context) => (context.turn === 1 ? answer(307, { Location: `${context.base}/there` }) : ok)(context),
  "redirect-away": (context) => answer(307, { Location: `${context.elsewhere}/ok/${context.key}/there` })(context),
  "foreign-location": (context) =>
    (context.request.method === "POST"
      ? answer(202, { "Operation-Location": `${context.elsewhere}/ok/${context.key}/operations/1` })
      : ok)(context),
  "operation-that-runs": operation(state("running"), state("Complete")),
  "failed-operation": operation(state("running"), state("failed")),
  "rough-operation": operation(failing, reset, answer(200, json, '{"status":"runn'), state("Complete")),
};
