import { afterEach, describe, expect, test, vi } from "vitest";
import { type FailureContext, HttpError } from "../src/index.ts";
import {
  body,
  type Call,
  createTestHandler,
  direct,
  handlers,
  location,
  offer,
  transports,
  version,
} from "./support.ts";

const cancel: Call = { method: "POST", path: `${offer}/cancel?${version}`, body };

/** A handler of `cancelOperation` that does something, and what is reported of it. */
function recorded(cancelOperation: () => never) {
  const reports: { error: HttpError; context: FailureContext }[] = [];
  const onError = (error: HttpError, context: FailureContext) => void reports.push({ error, context });
  return { handler: createTestHandler({ cancelOperation }, { onError }), reports };
}

const hidden = {
  error: { code: "InternalError", message: "The service has a fault. Ask for help, and name the request id." },
};

describe.each(Object.entries(transports))("%s: a fault of the service", (_, send) => {
  test.each([new Error("the password is hunter2"), "hunter2", undefined, null, { status: 200 }])(
    "is answered with 500, and tells nothing of %o",
    async (thrown) => {
      const { handler, reports } = recorded(() => {
        throw thrown;
      });
      const reply = await send(handler, cancel);
      expect(reply.status).toBe(500);
      expect(JSON.parse(reply.text)).toEqual(hidden);
      expect([...reply.headers.values()].join()).not.toContain("hunter2");
      expect(reports).toHaveLength(1);
      expect(reports[0]?.error.cause).toBe(thrown);
      expect(reports[0]?.context).toMatchObject({
        operationId: "cancelOperation",
        requestId: reply.headers.get("x-ms-request-id"),
      });
    },
  );

  test("is answered where even a look at it throws", async () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const cancelOperation of [
      () => {
        throw proxy;
      },
      () => Promise.reject(proxy) as never,
      () => proxy as never,
    ]) {
      const { handler, reports } = recorded(cancelOperation);
      expect(await send(handler, cancel)).toMatchObject({ status: 500, text: JSON.stringify(hidden) });
      expect(reports).toHaveLength(1);
    }
  });

  // The types refuse these answers; a handler that was not compiled can give them.
  test.each<[string, unknown]>([
    ["no answer", undefined],
    ["a success that is not documented", { status: 201, body: hidden }],
    ["another success", { status: 204 }],
    ["a redirection", { status: 302, headers: { Location: location }, body: hidden }],
    ["a status that HTTP does not have", { status: 999, body: hidden }],
    ["a status that is no number", { status: "abc", body: hidden }],
    ["no status", {}],
    ["a body where there is none", { status: 200, body: {} }],
    ["no body where there is one", { status: 400 }],
    ["another media type", { status: 400, body: "<error>", contentType: "text/html" }],
    ["a required header missing", { status: 202 }],
    ["a header that would split", { status: 202, headers: { "Operation-Location": "https://x\r\nSet-Cookie: a=b" } }],
    ["a body that is no JSON", { status: 400, body: 1n }],
  ])("is %s", async (_, answer) => {
    const handler = createTestHandler({ cancelOperation: () => answer as never }, { onError: () => {} });
    const reply = await send(handler, cancel);
    expect(reply.status).toBe(500);
    expect(JSON.parse(reply.text)).toEqual(hidden);
    expect(reply.headers.get("set-cookie")).toBe(null);
  });

  test.each([
    ["a code that no header can have", new HttpError("Größe ≠\n", { status: 400 })],
    ["a header that would split", new HttpError("Forbidden", { headers: { "x-a": "b\r\nc: d" } })],
    ["a status that is no error", new HttpError("Forbidden", { status: 204 as never })],
    ["a status that HTTP does not have", new HttpError("Forbidden", { status: 42 as never })],
    ["a detail that is no JSON", new HttpError("Forbidden", { details: [{ code: "A", message: 1n as never }] })],
  ])("is an error with %s", async (_, thrown) => {
    const { handler, reports } = recorded(() => {
      throw thrown;
    });
    const reply = await send(handler, cancel);
    expect(reply.status).toBe(500);
    expect(JSON.parse(reply.text)).toEqual(hidden);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.error.cause).toMatchObject({ errors: [thrown, expect.any(Error)] });
  });
});

describe("what the server is given may fail", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  afterEach(() => log.mockClear());

  const failing = () => {
    throw new Error("hunter2");
  };

  test("onError, at once: the answer is the same, and the fault is written", async () => {
    expect(await direct(createTestHandler({}, { onError: failing }), { path: "/nothing" })).toMatchObject({
      status: 404,
    });
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
  });

  test("onError, later: nothing is left unhandled", async () => {
    const handler = createTestHandler({}, { onError: async () => failing() });
    expect(await direct(handler, { path: "/nothing" })).toMatchObject({ status: 404 });
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
  });

  test.each([failing, () => "a\r\nb", () => ""])("createRequestId: %s", async (createRequestId) => {
    const reply = await direct(createTestHandler({}, { createRequestId }), cancel);
    expect(reply.status).toBe(500);
    expect(JSON.parse(reply.text)).toEqual(hidden);
    expect(reply.headers.get("x-ms-request-id")).toMatch(/^[\w-]{36}$/);
  });

  test("a security handler", async () => {
    const reply = await direct(createTestHandler({}, { security: { bearerAuth: failing } }), cancel);
    expect(JSON.parse(reply.text)).toEqual(hidden);
  });

  test("by default faults are written, with the operation and the request, and refusals are not", async () => {
    const handler = createTestHandler({ cancelOperation: failing });
    await direct(handler, { ...cancel, headers: { "x-ms-request-id": "abc" } });
    await direct(handler, { path: "/nothing" });
    expect(log.mock.calls).toEqual([["cancelOperation abc", new Error("hunter2")]]);
  });
});

test("a refusal is reported with the operation, as soon as that is known", async () => {
  const reports: unknown[] = [];
  const onError = ({ code }: HttpError, { operationId }: FailureContext) => void reports.push([code, operationId]);
  const handler = createTestHandler({}, { onError });
  await direct(handler, { ...cancel, path: `${offer}/cancel` });
  await direct(handler, { ...cancel, method: "PUT" });
  await direct(handler, { path: "/nothing" });
  expect(reports).toEqual([
    ["InvalidAPIVersion", "cancelOperation"],
    ["MethodNotAllowed", undefined],
    ["PathNotFound", undefined],
  ]);
});

describe("a server is not made", () => {
  test("without a handler of each operation", () => {
    const { goLive: _, ...others } = handlers;
    const missing = /no handler for the operation goLive/;
    expect(() => createTestHandler({ goLive: undefined as never, ...others })).toThrow(missing);
  });

  test("without a security handler of each scheme", () => {
    expect(() => createTestHandler({}, { security: {} as never })).toThrow(
      /no security handler for the scheme bearerAuth/,
    );
  });

  test.each([Number.NaN, -1])("with a limit of %s bytes, which would be none", (maxBodyBytes) => {
    expect(() => createTestHandler({}, { maxBodyBytes })).toThrow(/maxBodyBytes/);
  });
});
