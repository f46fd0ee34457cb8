import { connect } from "node:net";
import { expect, test, vi } from "vitest";
import { createFetchHandler } from "../src/core/index.ts";
import {
  type AnswerCheck,
  type AnswerContext,
  type FailureContext,
  HttpError,
  UndocumentedAnswerError,
} from "../src/index.ts";
import { serve } from "../src/node.ts";
import { contract, route } from "./small-contract.ts";
import { body, type Call, createTestHandler, direct, offer, overHttp, version } from "./support.ts";

const cancel: Call = { method: "POST", path: `${offer}/cancel?${version}`, body };

test.each<[string, Call, Parameters<typeof createTestHandler>, number]>([
  ["route", { path: "/nothing" }, [], 404],
  ["route", { ...cancel, method: "PUT" }, [], 405],
  ["version", { ...cancel, path: `${offer}/cancel` }, [], 400],
  ["security", { ...cancel, headers: { authorization: "Bearer no" } }, [], 401],
  ["security", cancel, [{}, { security: { bearerAuth: () => Promise.reject(new Error("down")) } }], 500],
  ["request", { ...cancel, body: "{" }, [], 400],
  ["request", { ...cancel, headers: { "content-type": "text/plain" } }, [], 415],
  ["handler", cancel, [{ cancelOperation: () => Promise.reject(new HttpError("ResourceNotFound")) }], 404],
  ["handler", cancel, [{ cancelOperation: () => Promise.reject(new Error("bug")) }], 500],
  ["response", cancel, [{ cancelOperation: () => ({ status: 418 }) as never }], 500],
])(
  "a failure of the phase %s is told once, with status and request",
  async (phase, call, [handlers, options], status) => {
    const told: [HttpError, FailureContext][] = [];
    const onError = (error: HttpError, context: FailureContext) => void told.push([error, context]);
    const reply = await direct(createTestHandler(handlers, { ...options, onError }), call);
    expect(told).toHaveLength(1);
    const [[error, context]] = told as [[HttpError, FailureContext]];
    expect([reply.status, error.status, context.phase]).toEqual([status, status, phase]);
    expect(error).toBeInstanceOf(HttpError);
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain(error.message);
    expect(reply.headers.get("x-ms-request-id")).toBe(context.requestId);
    expect(context.request?.url).toContain(call.path);
  },
);

test("a refusal's error has no stack of its own, and all else that an error has", async () => {
  const errors: HttpError[] = [];
  const handler = createTestHandler({}, { onError: (error) => void errors.push(error) });
  await direct(handler, { ...cancel, path: `${offer}/cancel` });
  const [told] = errors;
  expect(told?.stack).toBe(`HttpError: ${told?.message}`);
  expect({ ...told }).toEqual({
    code: "InvalidAPIVersion",
    status: 400,
    target: "api-version",
    details: [],
    headers: {},
  });
  expect(String(told)).toBe(`HttpError: ${told?.message}`);
});

test.each(Object.entries({ direct, overHttp }))("%s: every answer is told, with how long it took", async (_, send) => {
  const told: AnswerContext[] = [];
  const handler = createTestHandler({}, { onAnswer: (context) => void told.push(context) });
  const headers = { "x-ms-request-id": "abc" };
  await send(handler, { ...cancel, headers });
  await send(handler, { path: "/nothing", headers });
  const common = { requestId: "abc", milliseconds: expect.any(Number) };
  expect(told).toEqual([
    { method: "POST", operationId: "cancelOperation", status: 202, ...common },
    { method: "GET", operationId: undefined, status: 404, ...common },
  ]);
  expect(told.every(({ milliseconds }) => milliseconds > 0)).toBe(true);
});

test("what is refused before it is looked at is told too", async () => {
  const told: AnswerContext[] = [];
  const handler = createTestHandler({}, { onError: () => {}, onAnswer: (context) => void told.push(context) });
  const server = await serve(handler);
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  socket.write("TRACE * HTTP/1.1\r\nHost: a\r\nx-ms-request-id: abc\r\n\r\nno HTTP\r\n\r\n");
  const text = Buffer.concat(await socket.toArray()).toString();
  const unseen = { operationId: undefined, milliseconds: 0 };
  expect(told).toEqual([
    { ...unseen, method: "TRACE", status: 400, requestId: "abc" },
    { ...unseen, method: undefined, status: 400, requestId: expect.any(String) },
  ]);
  expect(text).toContain(told[1]?.requestId);
  await server.close();
});

test("onAnswer may fail: the answer is the same, and the fault is written", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const onAnswer = () => {
    throw new Error("disk full");
  };
  expect(await direct(createTestHandler({}, { onAnswer }), cancel)).toMatchObject({ status: 202 });
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});

test("an answer that the check refuses is 500, and the faults are told to onError alone", async () => {
  const causes: unknown[] = [];
  const seen: unknown[] = [];
  const checkAnswer: AnswerCheck = (operationId, answer) => {
    seen.push([operationId, answer.status]);
    return answer.status === 202
      ? [{ code: "InvalidAnswer", message: "is no address", target: "Operation-Location" }]
      : [];
  };
  const options = { checkAnswer, onError: ({ cause }: HttpError) => void causes.push(cause) };
  const handler = createTestHandler({ publishOffer: () => Promise.reject(new HttpError("ResourceNotFound")) }, options);
  const reply = await direct(handler, cancel);
  expect(reply.status).toBe(500);
  expect(reply.text).not.toContain("Operation-Location");
  expect(causes).toEqual([expect.any(UndocumentedAnswerError)]);
  expect(causes).toMatchObject([{ details: [{ target: "Operation-Location" }] }]);
  expect(await direct(handler, { ...cancel, path: `${offer}/publish?${version}` })).toMatchObject({ status: 404 });
  expect(seen).toEqual([
    ["cancelOperation", 202],
    ["publishOffer", 404],
  ]);
});

test("what ends because the caller went away is not told as a fault", async () => {
  const told: unknown[] = [];
  const handlers = {
    read: ({ signal }: { signal: AbortSignal }) =>
      new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  };
  const handler = createFetchHandler(
    contract([route({})]),
    handlers,
    {},
    { onError: (error) => void told.push(error) },
  );
  const controller = new AbortController();
  const answer = handler(new Request("http://localhost/", { signal: controller.signal }));
  controller.abort();
  expect((await answer).status).toBe(500);
  expect(told).toEqual([]);
});
