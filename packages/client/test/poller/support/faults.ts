import { gzipSync } from "node:zlib";
import { type Answer, answer } from "../../support/serve.ts";

export const operationId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";

/** An operation, in the service's own word. */
export function operation(status: string, more: object = {}, headers: Record<string, string> = {}): Answer {
  return answer(200, headers, { id: operationId, status, ...more });
}

/** A cancellation, which says that it is one. */
export function cancellation(status: string, headers: Record<string, string> = {}): Answer {
  return operation(status, { submissionType: "cancel" }, headers);
}

const text = JSON.stringify({ id: operationId, status: "completed", submissionType: "cancel" });

/** What can happen to an answer on its way, all of it passing. A fault that does not end by itself calls `stall`. */
export function faultsOf(stall: () => void): Readonly<Record<string, Answer>> {
  const begin = (headers: Record<string, string | number>, start: string | Buffer): Answer => {
    return (response) => {
      response.writeHead(200, { "Content-Type": "application/json", ...headers });
      response.write(start);
    };
  };
  return {
    "408": answer(408),
    "429": answer(429, {}, { error: { code: "TooManyRequests", message: "Slow down." } }),
    "500 without a body": answer(500),
    "503 with HTML": answer(503, { "Content-Type": "text/html" }, "<h1>Service Unavailable</h1>"),
    "a reset before the answer": (_, __, incoming) => void incoming.socket.resetAndDestroy(),
    "a reset in the answer": (response, request, incoming) => {
      begin({ "Content-Length": 1000 }, '{"status":"completed"')(response, request, incoming);
      setTimeout(() => incoming.socket.resetAndDestroy(), 5);
    },
    "a body that ends too early": (response, request, incoming) => {
      begin({ "Content-Length": text.length + 10 }, text)(response, request, incoming);
      setTimeout(() => incoming.socket.end(), 5);
    },
    "truncated JSON": answer(200, { "Content-Type": "application/json" }, '{"status":"completed"'),
    "HTML with 200": answer(200, { "Content-Type": "text/html" }, "<p>completed</p>"),
    "an empty 200": answer(200),
    "a 204": answer(204),
    null: answer(200, {}, null),
    "a text": answer(200, {}, "completed"),
    "an object without a status": answer(200, {}, { id: operationId }),
    "a status that is no text": answer(200, {}, { id: operationId, status: { completed: true } }),
    "an array of two": answer(200, {}, [{ status: "completed" }, { status: "completed" }]),
    "gzip that is none": answer(200, { "Content-Encoding": "gzip", "Content-Type": "application/json" }, text),
    "gzip that ends too early": (response) => {
      response.writeHead(200, { "Content-Encoding": "gzip", "Content-Type": "application/json" });
      response.end(gzipSync(text).subarray(0, 20));
    },
    "nested too deep": answer(200, { "Content-Type": "application/json" }, "[".repeat(200_000)),
    "too long": answer(200, {}, { id: operationId, status: "completed", steps: "x".repeat(100_000) }),
    "no answer": stall,
    "a stall in the answer": (response, request, incoming) => {
      begin({ "Content-Length": 1000 }, '{"status":')(response, request, incoming);
      setTimeout(stall, 5);
    },
    "an answer that drips": (response, request, incoming) => {
      begin({}, '{"status":"completed"')(response, request, incoming);
      const drip = setInterval(() => response.write(" "), 2);
      incoming.socket.on("close", () => clearInterval(drip));
      setTimeout(stall, 20);
    },
  };
}
