import { setImmediate, setTimeout } from "node:timers/promises";
import type { Dispatcher, IncomingRequest, OutgoingResponse } from "@cloud-partner/server/core";
import type { ActiveFault, Faults } from "./faults.ts";
import type { JournalEntry } from "./journal.ts";
import { operationOf } from "./operation-of.ts";
import { RecordedRequest } from "./recorded-request.ts";

/** What the calls of the API pass through. */
export interface CallWatch {
  readonly faults: Faults;
  /** The emulator's time, in milliseconds since 1970. */
  readonly now: () => number;
  /** Called with each call that is answered. */
  readonly onCall: (entry: JournalEntry) => void;
}

/** An API whose calls are watched. How a connection is taken away depends on what a call came through. */
export interface WatchedApi {
  /** For calls through the Fetch standard: its `answer` rejects, as `fetch` does. */
  readonly throughFetch: Dispatcher;
  /** For calls through a socket: the body of its answer fails before anything was sent. */
  readonly throughSocket: Dispatcher;
}

/** Lets the calls of an API meet faults, and tells of each. */
export function watchCalls(api: Dispatcher, watch: CallWatch): WatchedApi {
  return { throughFetch: watched(api, watch, failFetch), throughSocket: watched(api, watch, failSocket) };
}

/** Gives the answer that closes a connection before it is answered, or throws. */
type Reset = () => OutgoingResponse;

function watched(api: Dispatcher, { faults, now, onCall }: CallWatch, reset: Reset): Dispatcher {
  return {
    answer(incoming) {
      const time = now();
      const started = performance.now();
      const request = new RecordedRequest(incoming);
      const tell = (answer: OutgoingResponse | undefined, fault?: number) => {
        // The request itself is not kept: it holds its connection.
        onCall({
          time,
          method: request.method,
          target: request.target,
          headers: {
            host: request.header("host") ?? "localhost",
            hasAuthorization: request.header("authorization") !== undefined,
            contentType: request.header("content-type"),
          },
          body: request.body,
          answer: answer && { status: answer.status, headers: answer.headers },
          milliseconds: performance.now() - started,
          fault,
        });
      };
      const told = (answer: OutgoingResponse) => {
        tell(answer);
        return answer;
      };
      const fault = faults.meet(() => operationOf(incoming.method, incoming.target));
      if (fault === undefined) {
        const answer = api.answer(request);
        return answer instanceof Promise ? answer.then(told) : told(answer);
      }
      return meet(api, request, fault).then((answer) => {
        tell(answer, fault.id);
        return answer ?? reset();
      });
    },
    refuse: api.refuse,
  };
}

/** The answer that a fault leaves of a call; `undefined` where the connection is to be closed without one. */
async function meet(
  api: Dispatcher,
  request: IncomingRequest,
  { latency = 0, status, retryAfter, connection, when }: ActiveFault,
): Promise<OutgoingResponse | undefined> {
  // Who goes away in the meantime is not waited for.
  if (latency > 0) await setTimeout(latency, undefined, { signal: request.signal }).catch(() => {});
  const isDone = (status === undefined && connection !== "reset") || when === "after";
  const answer = isDone ? await api.answer(request) : undefined;
  if (status !== undefined) return injected(status, retryAfter, answer);
  if (connection === "reset") return undefined;
  return connection === "truncate" && answer !== undefined ? truncated(answer) : answer;
}

function injected(
  status: number,
  retryAfter: number | undefined,
  answer: OutgoingResponse | undefined,
): OutgoingResponse {
  const code = "InjectedFault";
  const given = answer?.headers.findIndex((name) => name.toLowerCase() === "x-ms-request-id") ?? -1;
  const requestId = given < 0 ? crypto.randomUUID() : (answer?.headers[given + 1] ?? "");
  const headers = ["Content-Type", "application/json", "x-ms-error-code", code, "x-ms-request-id", requestId];
  if (retryAfter !== undefined) headers.push("Retry-After", String(retryAfter));
  const body = JSON.stringify({ error: { code, message: `The emulator was told to answer with ${status}.` } });
  return { status, headers, body };
}

/** Half of an answer's body under the length of all of it; `undefined` where it has no body. */
function truncated({ status, headers, body }: OutgoingResponse): OutgoingResponse | undefined {
  // The answers of the API have texts, or nothing.
  if (typeof body !== "string" || body === "") return undefined;
  const bytes = new TextEncoder().encode(body);
  const chunks = [bytes.slice(0, Math.ceil(bytes.length / 2))];
  const half = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const chunk = chunks.pop();
      if (chunk !== undefined) return controller.enqueue(chunk);
      // What was written goes out first.
      await setImmediate();
      await setImmediate();
      controller.error(new Error("the answer was truncated by a fault"));
    },
  });
  return { status, headers, body: half, length: bytes.length };
}

/** On a socket, an answer whose body fails before anything was sent destroys the connection. */
function failSocket(): OutgoingResponse {
  const fail = () => {
    throw new Error("the connection was reset by a fault");
  };
  // It is pulled for GET, and canceled for HEAD.
  return { status: 200, headers: [], body: new ReadableStream({ pull: fail, cancel: fail }, { highWaterMark: 0 }) };
}

/** As `fetch` of Node.js fails. */
function failFetch(): never {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", syscall: "read" });
  throw new TypeError("fetch failed", { cause });
}
