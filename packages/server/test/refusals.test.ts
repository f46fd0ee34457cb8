import { describe, expect, test } from "vitest";
import { HttpError } from "../src/index.ts";
import { body, type Call, createTestHandler, location, offer, token, transports, version } from "./support.ts";

interface Refusal extends Call {
  readonly status: number;
  readonly code: string;
  readonly message?: string;
  readonly target?: string;
  /** Of each fault, its code and its target. */
  readonly details?: readonly (readonly [code: string, target: string])[];
  readonly answered?: Readonly<Record<string, string>>;
}

const cancel = { method: "POST", path: `${offer}/cancel?${version}`, body };
const apiVersion = {
  status: 400,
  code: "InvalidAPIVersion",
  message: "Invalid api version. Allowed values are [2017-10-31]",
  target: "api-version",
};
const invalidBody = { ...cancel, status: 400, code: "InvalidRequest", details: [["InvalidBody", ""]] } as const;
const challenge = 'Bearer realm="cloud-partner"';
const unauthorized = { ...cancel, status: 401, code: "Unauthorized", answered: { "www-authenticate": challenge } };
const badToken = { ...unauthorized, answered: { "www-authenticate": `${challenge}, error="invalid_token"` } };
const unsupported = {
  ...cancel,
  status: 415,
  code: "UnsupportedMediaType",
  message: "The body has to be application/json.",
};
const notFound = { status: 404, code: "PathNotFound" };
const broken = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);

const refusals: Record<string, Refusal> = {
  "api-version missing": { ...cancel, path: `${offer}/cancel`, ...apiVersion },
  "api-version empty": { ...cancel, path: `${offer}/cancel?api-version=`, ...apiVersion },
  "api-version unknown": { ...cancel, path: `${offer}/cancel?api-version=2018-01-01`, ...apiVersion },
  "api-version repeated": { ...cancel, path: `${offer}/cancel?${version}&${version}`, ...apiVersion },
  "api-version in capitals": { ...cancel, path: `${offer}/cancel?API-VERSION=2017-10-31`, ...apiVersion },

  "no token": { ...unauthorized, headers: { authorization: undefined } },
  "another scheme": { ...unauthorized, headers: { authorization: `Basic ${token}` } },
  "another token": { ...badToken, headers: { authorization: "Bearer other" } },
  "a scheme alone": { ...unauthorized, headers: { authorization: "Bearer" } },
  "a token alone": { ...unauthorized, headers: { authorization: token } },
  "two tokens": { ...badToken, headers: { authorization: `Bearer ${token}, Bearer ${token}` } },

  "no such path": { path: `/api/nothing?${version}`, ...notFound },
  "the root": { path: "/", ...notFound },
  "a path in capitals": { ...cancel, path: `${offer}/CANCEL?${version}`, ...notFound },
  "a path that goes on": { ...cancel, path: `${offer}/cancel/more?${version}`, ...notFound },
  "an empty parameter": { path: `/api/publishers//offers/vm/status?${version}`, ...notFound },
  "two slashes at the end": { path: `${offer}/status//?${version}`, ...notFound },
  "a path called __proto__": { path: "/__proto__", ...notFound },
  "an encoded slash instead of a slash": { path: `/api/publishers/contoso%2Foffers/vm/status?${version}`, ...notFound },

  "a method of another path": {
    path: `${offer}/cancel?${version}`,
    status: 405,
    code: "MethodNotAllowed",
    answered: { allow: "OPTIONS, POST" },
  },
  "a wrong method": {
    method: "DELETE",
    path: `${offer}/status?${version}`,
    status: 405,
    code: "MethodNotAllowed",
    answered: { allow: "GET, HEAD, OPTIONS" },
  },
  "a wrong method and no api-version": { method: "DELETE", path: `${offer}/status`, ...apiVersion },

  "an encoded slash in a parameter": {
    path: `/api/publishers/con%2Ftoso/offers/vm/status?${version}`,
    status: 400,
    code: "InvalidRequest",
    details: [["InvalidParameter", "publisherId"]],
  },
  "broken percent-encoding in a parameter": {
    path: `/api/publishers/contoso/offers/%E0%A4/status?${version}`,
    status: 400,
    code: "InvalidRequest",
    details: [["InvalidParameter", "offerId"]],
  },
  "every fault at once": {
    ...cancel,
    path: `/api/publishers/-/offers/${"o".repeat(51)}/cancel?${version}`,
    body: '{"metadata":{"notification-emails":"@"},"more":1}',
    status: 400,
    code: "InvalidRequest",
    message: "The request does not have the documented form; the details name each fault.",
    details: [
      ["InvalidParameter", "publisherId"],
      ["InvalidParameter", "offerId"],
      ["InvalidBody", "/more"],
      ["InvalidBody", "/metadata/notification-emails"],
      ["InvalidBody", "/metadata/notification-emails"],
    ],
  },
  "an operation id that is no UUID": {
    path: `${offer}/operations/1?${version}`,
    status: 400,
    code: "InvalidRequest",
    details: [["InvalidParameter", "operationId"]],
  },
  "an unknown word in a filter": {
    path: `${offer}/submissions/?${version}&status=done`,
    status: 400,
    code: "InvalidRequest",
    details: [["InvalidParameter", "status"]],
  },
  "a filter that is sent twice": {
    path: `${offer}/submissions/?${version}&status=running&status=failed`,
    status: 400,
    code: "InvalidRequest",
    details: [
      ["InvalidParameter", "status"],
      ["InvalidParameter", "status"],
    ],
  },

  "a body that is too large": { ...cancel, body: " ".repeat(2000), status: 413, code: "ContentTooLarge" },
  "a chunked body that is too large": {
    ...cancel,
    body: " ".repeat(2000),
    headers: { "transfer-encoding": "chunked" },
    status: 413,
    code: "ContentTooLarge",
    message: "The body is larger than 1024 bytes.",
  },
  "no media type": { ...unsupported, headers: { "content-type": undefined } },
  "another media type": { ...unsupported, headers: { "content-type": "text/plain" } },
  "a media type that begins like it": { ...unsupported, headers: { "content-type": "application/jsonx" } },
  "two media types": { ...unsupported, headers: { "content-type": "application/json, text/plain" } },
  "a compressed body": {
    ...unsupported,
    headers: { "content-encoding": "gzip" },
    message: "The body has to be without a content coding.",
  },
  "broken JSON": { ...invalidBody, body: '{"metadata":' },
  "two JSON values": { ...invalidBody, body: "{} {}" },
  "invalid UTF-8": { ...invalidBody, body: broken },
  "no body": { ...invalidBody, body: undefined },
  "an empty body": { ...invalidBody, body: "" },
  "an array": { ...invalidBody, body: "[]" },
  null: { ...invalidBody, body: "null" },
  "a text": { ...invalidBody, body: '"metadata"' },
  "no metadata": { ...invalidBody, body: "{}", details: [["InvalidBody", "/metadata"]] },
  "a property with another name": {
    ...invalidBody,
    body: '{"metadata":{"notification_emails":"jondoe@contoso.com"}}',
    details: [["InvalidBody", "/metadata/notification_emails"]],
  },
  "a property whose name needs escaping": {
    ...invalidBody,
    body: '{"metadata":{"a/b~c":1}}',
    details: [["InvalidBody", "/metadata/a~1b~0c"]],
  },
  "a property called __proto__": {
    ...invalidBody,
    body: '{"metadata":{"__proto__":{"notification-emails":"jondoe@contoso.com"}}}',
    details: [["InvalidBody", "/metadata/__proto__"]],
  },
  "a required property of the prototype": {
    ...invalidBody,
    body: '{"__proto__":{"metadata":{}}}',
    details: [
      ["InvalidBody", "/metadata"],
      ["InvalidBody", "/__proto__"],
    ],
  },
};

describe.each(Object.entries(transports))("%s: the server refuses", (_, send) => {
  test.each(Object.entries(refusals))(
    "%s",
    async (_, { status, code, message, target, details, answered, ...call }) => {
      const reply = await send(createTestHandler({}, { maxBodyBytes: 1024 }), call);
      const { error, ...more } = JSON.parse(reply.text);
      expect({ status: reply.status, code: error.code, target: error.target }).toEqual({ status, code, target });
      expect(more).toEqual({});
      expect(Object.keys(error).filter((key) => !["code", "message", "target", "details"].includes(key))).toEqual([]);
      expect(error.message).toBe(message ?? error.message);
      expect(error.details?.map((detail: Refusal) => [detail.code, detail.target])).toEqual(details);
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

describe.each(Object.entries(transports))("%s: the server takes", (_, send) => {
  test.each<[string, Call]>([
    ["a slash at the end", { ...cancel, path: `${offer}/cancel/?${version}` }],
    ["a scheme in other case", { ...cancel, headers: { authorization: `bEARER ${token}` } }],
    ["several blanks after the scheme", { ...cancel, headers: { authorization: `Bearer   ${token}` } }],
    ["parameters of the media type", { ...cancel, headers: { "content-type": "application/json; charset=utf-8" } }],
    ["a media type in other case", { ...cancel, headers: { "content-type": "Application/JSON" } }],
    ["a body that is not coded", { ...cancel, headers: { "content-encoding": "identity" } }],
    ["a byte order mark", { ...cancel, body: `\uFEFF${body}` }],
    ["no body, where it may be left out", { method: "POST", path: `${offer}/golive?${version}` }],
    [
      "no body and a media type, where it may be left out",
      { method: "POST", path: `${offer}/golive?${version}`, headers: { "content-type": "text/plain" } },
    ],
    ["unknown query parameters", { ...cancel, path: `${offer}/cancel?${version}&__proto__=1&constructor=2` }],
    ["an encoded letter of a fixed segment", { ...cancel, path: `${offer}/%63ancel?${version}` }],
  ])("%s", async (_, call) => {
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
