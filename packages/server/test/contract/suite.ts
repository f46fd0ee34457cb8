import { describe, expect, test } from "vitest";
import { type ErrorDetail, HttpError } from "../../src/index.ts";
import { createTestHandler, location, offer, type Transport, token, version } from "../support.ts";
import { accepted, cancel, refusals } from "./cases.ts";

/** Runs every case through a way for calls to reach a handler. */
export function describeContract(entry: string, send: Transport): void {
  describe(`${entry}: the server refuses`, () => {
    test.each(Object.entries(refusals))(
      "%s",
      async (_, { status, code, message, target, details, answered, ...call }) => {
        const reply = await send(createTestHandler({}, { maxBodyBytes: 1024 }), call);
        const { error, ...more } = JSON.parse(reply.text);
        expect({ status: reply.status, code: error.code, target: error.target }).toEqual({ status, code, target });
        expect(more).toEqual({});
        expect(Object.keys(error).filter((key) => !["code", "message", "target", "details"].includes(key))).toEqual([]);
        expect(error.message).toBe(message ?? error.message);
        expect(error.details?.map((detail: ErrorDetail) => [detail.code, detail.target])).toEqual(details);
        expect(reply.headers.get("content-type")).toBe("application/json");
        expect(reply.headers.get("x-ms-error-code")).toBe(code);
        expect(reply.headers.get("x-ms-request-id")).toMatch(/^[\w.-]{1,128}$/);
        expect(Object.fromEntries(Object.keys(answered ?? {}).map((name) => [name, reply.headers.get(name)]))).toEqual(
          answered ?? {},
        );
        expect(reply.text).not.toContain(token);
      },
    );
  });

  describe(`${entry}: the server takes`, () => {
    test.each(Object.entries(accepted))("%s", async (_, call) => {
      const reply = await send(createTestHandler(), call);
      expect(reply).toMatchObject({ status: 202, text: "" });
      expect(reply.headers.get("operation-location")).toBe(location);
    });

    test("an answer with a body, as JSON", async () => {
      const reply = await send(createTestHandler(), { path: `${offer}/submissions?${version}&status=running` });
      expect(reply).toMatchObject({ status: 200 });
      expect(JSON.parse(reply.text)).toMatchObject([{ submissionState: "running" }]);
      expect(reply.headers.get("content-type")).toBe("application/json");
    });

    test("HEAD, with the length that GET would have", async () => {
      const reply = await send(createTestHandler(), { path: `${offer}/status?${version}`, method: "HEAD" });
      expect(reply.headers.get("content-length")).toBe(String('{"status":"succeeded"}'.length));
    });

    test("HEAD, with the headers of GET", async () => {
      const reply = await send(createTestHandler(), { method: "HEAD", path: `${offer}/status?${version}` });
      expect(reply).toMatchObject({ status: 200, text: "" });
      expect(reply.headers.get("content-type")).toBe("application/json");
    });

    test("HEAD of what does not exist, without a body", async () => {
      const reply = await send(createTestHandler(), { method: "HEAD", path: "/nothing" });
      expect(reply).toMatchObject({ status: 404, text: "" });
      expect(reply.headers.get("x-ms-error-code")).toBe("PathNotFound");
    });

    test.each([
      [`${offer}/cancel`, "OPTIONS, POST"],
      [`${offer}/status`, "GET, HEAD, OPTIONS"],
    ])("OPTIONS of %s, without a token or an api-version", async (path, allow) => {
      const reply = await send(createTestHandler(), { method: "OPTIONS", path, headers: { authorization: undefined } });
      expect(reply).toMatchObject({ status: 204, text: "" });
      expect(reply.headers.get("allow")).toBe(allow);
      expect(reply.headers.get("x-ms-request-id")).toMatch(/^[\w-]{36}$/);
    });

    test("an error that a handler throws, of the server's codes and of its own", async () => {
      const cancelOperation = () => {
        throw new HttpError("Forbidden");
      };
      const publishOffer = () => {
        throw new HttpError("PublishingStopped", { status: 503, message: "Later.", headers: { "Retry-After": "5" } });
      };
      const handler = createTestHandler({ cancelOperation, publishOffer }, { onError: () => {} });
      const forbidden = await send(handler, cancel);
      expect(forbidden.status).toBe(403);
      expect(JSON.parse(forbidden.text)).toEqual({
        error: { code: "Forbidden", message: "The caller may not do this." },
      });
      const stopped = await send(handler, { ...cancel, path: `${offer}/publish?${version}` });
      expect(stopped.status).toBe(503);
      expect(stopped.headers.get("retry-after")).toBe("5");
      expect(JSON.parse(stopped.text)).toEqual({ error: { code: "PublishingStopped", message: "Later." } });
    });
  });
}
