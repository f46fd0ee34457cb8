/**
 * The server under test, in a process of its own: what kills it, or what it does not let go of, is then its own doing. The
 * argument names a fault that it is to have. Its parent asks it what happened, over the channel between them.
 */
import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";
import { serve } from "../../src/node.ts";
import { createTestHandler, location } from "../support.ts";
import { describeCall, maxBodyBytes } from "./described-calls.ts";
import { breakHandlers, type Fault, faults, putBetween } from "./faults.ts";
import type { Report, Started } from "./server-under-test.ts";

const named = process.argv[2];
const fault = named === undefined ? undefined : faults[named];
if (named !== undefined && fault === undefined) throw new Error(`there is no fault ${named}`);
let calls: string[] = [];
let troubles: string[] = [];

process.on("unhandledRejection", (reason) => troubles.push(`an unhandled rejection: ${reason}`));
process.on("uncaughtException", (error) => troubles.push(`an uncaught exception: ${error.stack}`));

function record(operationId: string, call: { path: object; query: object; body?: unknown }): void {
  calls.push(describeCall(operationId, call.path, call.query, call.body));
}

const started = { status: 202, headers: { "Operation-Location": location } } as const;
const handlers = {
  // Some answer at once and some later, so that answers of one connection could overtake one another.
  cancelOperation: async (call) => {
    record("cancelOperation", call);
    await nextTurn();
    return started;
  },
  publishOffer: async (call) => {
    record("publishOffer", call);
    await delay(5);
    return started;
  },
  goLive: (call) => {
    record("goLive", call);
    return started;
  },
  getOperation: (call) => {
    record("getOperation", call);
    return { status: 200, body: { id: call.path.operationId, status: "running" } };
  },
  listOperations: async (call) => {
    record("listOperations", call);
    await nextTurn();
    return { status: 200, body: [] };
  },
  getOfferStatus: (call) => {
    record("getOfferStatus", call);
    return { status: 200, body: { status: "succeeded" } };
  },
} satisfies Parameters<typeof createTestHandler>[0];

const handler = createTestHandler(breakHandlers(handlers, fault), {
  maxBodyBytes,
  onError: ({ status, code, cause }) => {
    if (status >= 500 && code !== "NotImplemented") troubles.push(`a fault of the service: ${cause}`);
  },
  ...fault?.options,
});
const server = await serve(handler, { headersTimeout: 800, requestTimeout: 1200, keepAliveTimeout: 200 });
const port = Number(new URL(server.url).port);

process.on("message", () => {
  // What counts is what is left after everything else was let go of.
  for (let count = 0; count < 4; count += 1) globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  send({ calls, troubles, memory: { rss, heapUsed } });
  calls = [];
  troubles = [];
});
process.on("disconnect", () => process.exit());
send({ port: await between(fault, port) });

async function between(fault: Fault | undefined, port: number): Promise<number> {
  return fault?.between === undefined ? port : await putBetween(port, fault.between);
}

function send(message: Report | Started): void {
  process.send?.(message);
}
