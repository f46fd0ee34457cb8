import { type Call, token } from "./call.ts";
import { location, maxBodyBytes } from "./contract-handler.ts";

/** What an entry hands to the server; where a framework or a runtime keeps it, that one answers. */
export interface Traits {
  /** Paths that the document does not have. */
  readonly unknownPaths: boolean;
  /** Paths with broken percent-encoding. */
  readonly brokenEncoding: boolean;
  /** TRACE. */
  readonly trace: boolean;
  /** `OPTIONS *`, which has no path. Where it is not handed on as such, it may come as that of the path `/`. */
  readonly asterisk: boolean;
}

/** An entry that hands on all. */
export const everything: Traits = { unknownPaths: true, brokenEncoding: true, trace: true, asterisk: true };

/** What this runtime has a `Request` of. The standard has none of TRACE, and some runtimes make one all the same. */
export function traitsOfFetch(): Traits {
  let trace = true;
  try {
    new Request("http://localhost/", { method: "TRACE" });
  } catch {
    trace = false;
  }
  return { ...everything, trace, asterisk: false };
}

/** What a case sends, and how it has to be answered. */
export interface Case extends Call {
  readonly status: number;
  /** Of an error, which then has the API's format. */
  readonly code?: string;
  readonly message?: string;
  /** Of an error that has one place alone. */
  readonly place?: string;
  /** Of each fault of an error, its code and its place. */
  readonly details?: readonly (readonly [code: string, place: string])[];
  /** Headers of the answer; `undefined` where one must not be there. */
  readonly answered?: Readonly<Record<string, string | undefined>>;
  /** The body as JSON. Without it and without `code` there is none. */
  readonly json?: unknown;
  /** What has to be handed to the server; an entry that keeps it answers with one of these statuses by itself. */
  readonly needs?: readonly [trait: keyof Traits, otherwise: readonly number[]];
}

/** What the request of every case is called, unless the case says otherwise. */
export const requestId = "of-the-caller";
const offer = "/api/publishers/contoso/offers/vm";
const version = "api-version=2017-10-31";
const status = `${offer}/status?${version}`;
const body = '{"metadata":{"notification-emails":"jondoe@contoso.com"}}';

const cancel = { method: "POST", target: `${offer}/cancel?${version}`, body };
const goLive = { method: "POST", target: `${offer}/golive?${version}` };
const accepted = { status: 202, answered: { "operation-location": location, "retry-after": "30" } };
const succeeded = {
  status: 200,
  answered: { "content-type": "application/json" },
  json: { status: "succeeded", notificationEmails: `contoso vm release ${requestId}` },
};

const apiVersion = {
  status: 400,
  code: "InvalidAPIVersion",
  message: "Invalid api version. Allowed values are [2017-10-31]",
  place: "api-version",
};
const unauthorized = { ...cancel, status: 401, code: "Unauthorized" };
const challenge = { answered: { "www-authenticate": 'Bearer realm="cloud-partner"' } };
const otherToken = { answered: { "www-authenticate": 'Bearer realm="cloud-partner", error="invalid_token"' } };
const notFound = { status: 404, code: "PathNotFound", needs: ["unknownPaths", [404]] } as const;
const notAllowed = { status: 405, code: "MethodNotAllowed" };
const invalid = { status: 400, code: "InvalidRequest" };
const invalidBody = { ...cancel, ...invalid, details: [["InvalidBody", ""]] } as const;
const tooLarge = {
  ...cancel,
  status: 413,
  code: "ContentTooLarge",
  message: `The body is larger than ${maxBodyBytes} bytes.`,
};
const unsupported = {
  ...cancel,
  status: 415,
  code: "UnsupportedMediaType",
  message: "The body has to be application/json.",
};
const large = JSON.stringify({ metadata: { "notification-emails": "a".repeat(maxBodyBytes) } });
const notUtf8 = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);

const offerStatus = (name: string, query = version) => `/api/publishers/contoso/offers/${name}/status?${query}`;

/** Every promise of the server that can be seen in an answer, by what it is about. */
export const cases: Readonly<Record<string, Case>> = {
  "answer: 202 with its headers and no body": { ...cancel, ...accepted },
  "answer: 200 without a body": { ...cancel, body: '{"metadata":{}}', status: 200 },
  "answer: 200 with a body": { target: status, ...succeeded },
  "answer: of a handler that answers later": { ...cancel, target: `${offer}/publish?${version}`, ...accepted },
  "answer: HEAD is answered as GET, without the body": {
    method: "HEAD",
    target: status,
    status: 200,
    answered: { "content-type": "application/json", "content-length": String(JSON.stringify(succeeded.json).length) },
  },
  "answer: HEAD of an error has its code": {
    method: "HEAD",
    target: offerStatus("refused"),
    status: 403,
    answered: { "x-ms-error-code": "Forbidden" },
  },
  "answer: HEAD of no path": {
    method: "HEAD",
    target: "/nothing",
    status: 404,
    answered: { "x-ms-error-code": "PathNotFound" },
    needs: ["unknownPaths", [404]],
  },
  "answer: OPTIONS needs neither a token nor an api-version": {
    method: "OPTIONS",
    target: `${offer}/cancel`,
    headers: { authorization: undefined },
    status: 204,
    answered: { allow: "OPTIONS, POST" },
  },
  "answer: OPTIONS of a path with GET": {
    method: "OPTIONS",
    target: `${offer}/status`,
    status: 204,
    answered: { allow: "GET, HEAD, OPTIONS" },
  },
  "answer: OPTIONS of the whole server": {
    method: "OPTIONS",
    target: "*",
    status: 204,
    answered: { allow: "GET, HEAD, OPTIONS, POST" },
    needs: ["asterisk", [200, 204, 400, 404, 500]],
  },
  "answer: an error of the server's codes, thrown by a handler": {
    target: offerStatus("refused"),
    status: 403,
    code: "Forbidden",
    message: "The caller may not do this.",
  },
  "answer: an error of another code and with a header": {
    target: offerStatus("stopped"),
    status: 503,
    code: "PublishingStopped",
    message: "Later.",
    answered: { "retry-after": "5" },
  },
  "answer: a fault of a handler tells nothing": {
    target: offerStatus("broken"),
    status: 500,
    code: "InternalError",
    message: "The service has a fault. Ask for help, and name the request id.",
  },
  "answer: one that is not documented is a fault": {
    target: offerStatus("undocumented"),
    status: 500,
    code: "InternalError",
  },
  "answer: a handler has the request of the Fetch standard": {
    target: offerStatus("standard"),
    headers: { "x-echo": "echo" },
    status: 200,
    json: {
      status: "running",
      notificationEmails: "GET /api/publishers/contoso/offers/standard/status echo false",
    },
  },

  "request id: one is made where there is none": {
    ...cancel,
    headers: { "x-ms-request-id": undefined },
    ...accepted,
  },
  "request id: one of another form is not echoed": { ...cancel, headers: { "x-ms-request-id": "a b" }, ...accepted },

  "routing: a slash at the end does not count": { ...cancel, target: `${offer}/cancel/?${version}`, ...accepted },
  "routing: an encoded letter of a fixed segment": { ...cancel, target: `${offer}/%63ancel?${version}`, ...accepted },
  "routing: a parameter is decoded": { target: offerStatus("%76m"), ...succeeded },
  "routing: a parameter is decoded once": {
    target: offerStatus("%2576m"),
    ...invalid,
    details: [["InvalidParameter", "offerId"]],
  },
  "routing: an encoded slash stays in its parameter": {
    target: `/api/publishers/con%2Ftoso/offers/vm/status?${version}`,
    ...invalid,
    details: [["InvalidParameter", "publisherId"]],
  },
  "routing: an encoded slash is none": {
    target: `/api/publishers/contoso%2Foffers/vm/status?${version}`,
    ...notFound,
  },
  "routing: broken percent-encoding": {
    target: offerStatus("%E0%A4"),
    ...invalid,
    details: [["InvalidParameter", "offerId"]],
    needs: ["brokenEncoding", [400, 500]],
  },
  "routing: no such path": { target: `/api/nothing?${version}`, ...notFound },
  "routing: the root": { target: "/", ...notFound },
  "routing: capitals": { ...cancel, target: `${offer}/CANCEL?${version}`, ...notFound },
  "routing: a path that goes on": { ...cancel, target: `${offer}/cancel/more?${version}`, ...notFound },
  "routing: an empty segment": { target: `/api/publishers//offers/vm/status?${version}`, ...notFound },
  "routing: two slashes before a segment": { ...cancel, target: `${offer}//cancel?${version}`, ...notFound },
  "routing: two slashes at the end": { target: `${offer}/status//?${version}`, ...notFound },
  "routing: a member of every object": { target: "/__proto__", ...notFound },
  "routing: a method of another path": {
    target: `${offer}/cancel?${version}`,
    ...notAllowed,
    answered: { allow: "OPTIONS, POST" },
  },
  "routing: a method with a body": { ...cancel, method: "PUT", ...notAllowed, answered: { allow: "OPTIONS, POST" } },
  "routing: a method that no path has": {
    method: "DELETE",
    target: status,
    ...notAllowed,
    answered: { allow: "GET, HEAD, OPTIONS" },
  },
  "routing: TRACE": {
    method: "TRACE",
    target: status,
    ...notAllowed,
    answered: { allow: "GET, HEAD, OPTIONS" },
    needs: ["trace", [400, 404, 405, 501]],
  },

  "api-version: missing": { ...cancel, target: `${offer}/cancel`, ...apiVersion },
  "api-version: empty": { ...cancel, target: `${offer}/cancel?api-version=`, ...apiVersion },
  "api-version: unknown": { ...cancel, target: `${offer}/cancel?api-version=2018-01-01`, ...apiVersion },
  "api-version: repeated": { ...cancel, target: `${offer}/cancel?${version}&${version}`, ...apiVersion },
  "api-version: repeated with an encoded name": {
    ...cancel,
    target: `${offer}/cancel?${version}&api%2Dversion=2017-10-31`,
    ...apiVersion,
  },
  "api-version: capitals": { ...cancel, target: `${offer}/cancel?API-VERSION=2017-10-31`, ...apiVersion },
  "api-version: encoded": { target: offerStatus("vm", "api%2Dversion=2017%2D10%2D31"), ...succeeded },
  "api-version: comes before the method": { method: "DELETE", target: `${offer}/status`, ...apiVersion },
  "api-version: comes before the credentials": {
    ...cancel,
    target: `${offer}/cancel`,
    headers: { authorization: undefined },
    ...apiVersion,
  },

  "credentials: none": { ...unauthorized, headers: { authorization: undefined }, ...challenge },
  "credentials: another scheme": { ...unauthorized, headers: { authorization: `Basic ${token}` }, ...challenge },
  "credentials: a scheme alone": { ...unauthorized, headers: { authorization: "Bearer" }, ...challenge },
  "credentials: a token alone": { ...unauthorized, headers: { authorization: token }, ...challenge },
  "credentials: two tokens": {
    ...unauthorized,
    headers: { authorization: `Bearer ${token}, Bearer ${token}` },
    ...otherToken,
  },
  "credentials: a token with a comma": {
    ...unauthorized,
    headers: { authorization: `Bearer ${token},` },
    ...otherToken,
  },
  "credentials: a tab after the scheme": {
    ...unauthorized,
    headers: { authorization: `Bearer\t${token}` },
    ...challenge,
  },
  "credentials: another token": { ...unauthorized, headers: { authorization: "Bearer other" }, ...otherToken },
  "credentials: the scheme in other case": {
    ...cancel,
    headers: { authorization: `bEARER ${token}` },
    ...accepted,
  },
  "credentials: several blanks after the scheme": {
    ...cancel,
    headers: { authorization: `Bearer   ${token}` },
    ...accepted,
  },
  "credentials: come before the body": { ...unauthorized, headers: { authorization: "Bearer other" }, body: "{" },

  "parameters: unknown ones are left alone": {
    ...cancel,
    target: `${offer}/cancel?${version}&__proto__=1&constructor=2`,
    ...accepted,
  },
  "parameters: a filter": {
    target: `${offer}/submissions/?${version}&status=running`,
    status: 200,
    json: [{ id: "56615b67-2185-49fe-80d2-c4ddf77bb2e8", submissionState: "running" }],
  },
  "parameters: an unknown word in a filter": {
    target: `${offer}/submissions/?${version}&status=done`,
    ...invalid,
    details: [["InvalidParameter", "status"]],
  },
  "parameters: a filter that is sent twice": {
    target: `${offer}/submissions/?${version}&status=running&status=failed`,
    ...invalid,
    details: [
      ["InvalidParameter", "status"],
      ["InvalidParameter", "status"],
    ],
  },
  "parameters: an operation id that is no UUID": {
    target: `${offer}/operations/1?${version}`,
    ...invalid,
    details: [["InvalidParameter", "operationId"]],
  },
  "parameters: all faults are told, with those of the body": {
    ...cancel,
    target: `/api/publishers/-/offers/${"o".repeat(51)}/cancel?${version}`,
    body: '{"metadata":{"notification-emails":"@"},"more":1}',
    ...invalid,
    message: "The request does not have the documented form; the details name each fault.",
    details: [
      ["InvalidParameter", "publisherId"],
      ["InvalidParameter", "offerId"],
      ["InvalidBody", "/more"],
      ["InvalidBody", "/metadata/notification-emails"],
      ["InvalidBody", "/metadata/notification-emails"],
    ],
  },
  "parameters: a fault of one is told with a body that cannot be read": {
    ...cancel,
    target: `/api/publishers/-/offers/vm/cancel?${version}`,
    body: "{",
    ...invalid,
    details: [
      ["InvalidParameter", "publisherId"],
      ["InvalidBody", ""],
    ],
  },

  "media type: with parameters": {
    ...cancel,
    headers: { "content-type": "application/json; charset=utf-8" },
    ...accepted,
  },
  "media type: in other case": { ...cancel, headers: { "content-type": "Application/JSON" }, ...accepted },
  "media type: a charset in quotes and capitals": {
    ...cancel,
    headers: { "content-type": 'application/json;charset="UTF-8"' },
    ...accepted,
  },
  "media type: no content coding, said so": { ...cancel, headers: { "content-encoding": "identity" }, ...accepted },
  "media type: none": { ...unsupported, headers: { "content-type": undefined } },
  "media type: another": { ...unsupported, headers: { "content-type": "text/plain" } },
  "media type: one that begins like it": { ...unsupported, headers: { "content-type": "application/jsonx" } },
  "media type: two": { ...unsupported, headers: { "content-type": "application/json, text/plain" } },
  "media type: another charset": {
    ...unsupported,
    headers: { "content-type": "application/json; charset=utf-16" },
    message: "The body has to be in UTF-8.",
  },
  "media type: a content coding": {
    ...unsupported,
    headers: { "content-encoding": "gzip" },
    message: "The body has to be without a content coding.",
  },

  "body: in pieces": { ...cancel, chunked: true, ...accepted },
  "body: a byte order mark": { ...cancel, body: `\uFEFF${body}`, ...accepted },
  "body: letters beyond ASCII are counted in bytes and read whole": {
    ...cancel,
    body: '{"metadata":{"ä€😀":1}}',
    ...invalid,
    details: [["InvalidBody", "/metadata/ä€😀"]],
  },
  "body: none, where it may be left out": { ...goLive, ...accepted },
  "body: none, but a media type, where it may be left out": {
    ...goLive,
    headers: { "content-type": "text/plain" },
    ...accepted,
  },
  "body: none, where it is required": {
    method: "POST",
    target: `${offer}/cancel?${version}`,
    ...invalid,
    details: [["InvalidBody", ""]],
  },
  "body: empty": { ...invalidBody, body: "" },
  "body: too large": { ...tooLarge, body: large },
  "body: too large, in pieces": { ...tooLarge, body: large, chunked: true },
  "body: broken JSON": { ...invalidBody, body: '{"metadata":' },
  "body: two JSON values": { ...invalidBody, body: "{} {}" },
  "body: not UTF-8": { ...invalidBody, body: notUtf8 },
  "body: a list": { ...invalidBody, body: "[]" },
  "body: a text": { ...invalidBody, body: '"metadata"' },
  "body: null": { ...invalidBody, body: "null" },
  "body: a property is missing": { ...invalidBody, body: "{}", details: [["InvalidBody", "/metadata"]] },
  "body: a property with another name": {
    ...invalidBody,
    body: '{"metadata":{"notification_emails":"jondoe@contoso.com"}}',
    details: [["InvalidBody", "/metadata/notification_emails"]],
  },
  "body: a property with a name that needs escaping": {
    ...invalidBody,
    body: '{"metadata":{"a/b~c":1}}',
    details: [["InvalidBody", "/metadata/a~1b~0c"]],
  },
  "body: a property called __proto__": {
    ...invalidBody,
    body: '{"metadata":{"__proto__":{"notification-emails":"jondoe@contoso.com"}}}',
    details: [["InvalidBody", "/metadata/__proto__"]],
  },
  "body: a required property of the prototype": {
    ...invalidBody,
    body: '{"__proto__":{"metadata":{}}}',
    details: [
      ["InvalidBody", "/metadata"],
      ["InvalidBody", "/__proto__"],
    ],
  },
  "body: the character that stands for what is not UTF-8": {
    ...invalidBody,
    body: '{"metadata":{"notification-emails":"\uFFFD"}}',
  },
  "body: a name twice, once escaped": {
    ...invalidBody,
    body: '{"metadata":{"a/b":1,"a\\u002fb":1}}',
    details: [["InvalidBody", "/metadata/a~1b"]],
  },
  "body: a number that would be infinite": {
    ...invalidBody,
    body: '{"metadata":1e999}',
    details: [["InvalidBody", "/metadata"]],
  },
  "body: a name twice": {
    ...invalidBody,
    body: '{"metadata":{},"metadata":{}}',
    details: [["InvalidBody", "/metadata"]],
  },
  "body: nested too deep": {
    ...invalidBody,
    body: `{"metadata":${"[".repeat(100)}${"]".repeat(100)}}`,
    details: [["InvalidBody", `/metadata${"/0".repeat(63)}`]],
  },
  "body: an integer that no double holds": {
    ...invalidBody,
    body: '{"metadata":9007199254740993}',
    details: [["InvalidBody", "/metadata"]],
  },
};
