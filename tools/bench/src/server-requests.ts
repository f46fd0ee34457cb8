/** A request as the bytes that are sent, and the answer that is expected. */
export interface FixedRequest {
  readonly name: string;
  readonly bytes: Buffer;
  readonly status: number;
  /** The names of headers that the answer has to have, in lower case. */
  readonly headers?: readonly string[];
}

const path = "/api/publishers/contoso/offers/contoso-virtualmachineoffer/cancel";
const good = JSON.stringify({ metadata: { "notification-emails": "jondoe@contoso.com, release@contoso.com" } });
const token = "token";

interface Parts {
  readonly target?: string;
  readonly authorization?: string | undefined;
  readonly contentType?: string;
  readonly body?: string;
  readonly method?: string;
}

/** The bytes of a valid cancel, but for the parts that are given. The headers are those that a client of today sends. */
function cancel(parts: Parts = {}): Buffer {
  const { target = `${path}?api-version=2017-10-31`, contentType = "application/json", body = good } = parts;
  const authorization = "authorization" in parts ? parts.authorization : `Bearer ${token}`;
  const lines = [
    `${parts.method ?? "POST"} ${target} HTTP/1.1`,
    "host: 127.0.0.1",
    "connection: keep-alive",
    ...(authorization === undefined ? [] : [`authorization: ${authorization}`]),
    ...(body === "" ? [] : [`content-type: ${contentType}`]),
    "accept: application/json",
    "user-agent: bench",
    "accept-encoding: gzip, deflate",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`);
}

const badAddress = JSON.stringify({ metadata: { "notification-emails": "jondoe at contoso.com" } });

/** A cancel with nothing wrong in it. */
export const validCancel: FixedRequest = {
  name: "valid cancel (202)",
  bytes: cancel(),
  status: 202,
  headers: ["operation-location", "retry-after", "x-ms-request-id", "content-length"],
};

/** What is measured. */
export const scenarios: readonly FixedRequest[] = [
  validCancel,
  { name: "bad body (400)", bytes: cancel({ body: badAddress }), status: 400 },
  { name: "no token (401)", bytes: cancel({ authorization: undefined }), status: 401, headers: ["www-authenticate"] },
  {
    name: "unknown path (404)",
    bytes: cancel({ target: "/api/publishers/contoso/offers/contoso-virtualmachineoffer/nothing" }),
    status: 404,
  },
];

/** What every contender has to answer rightly before it is measured, beside the scenarios. */
export const checks: readonly FixedRequest[] = [
  { name: "unknown api-version", bytes: cancel({ target: `${path}?api-version=2018-01-01` }), status: 400 },
  { name: "no api-version", bytes: cancel({ target: path }), status: 400 },
  { name: "wrong token", bytes: cancel({ authorization: "Bearer tokem" }), status: 401 },
  {
    name: "publisher of a wrong form",
    bytes: cancel({ target: `${path.replace("contoso", "-")}?api-version=2017-10-31` }),
    status: 400,
  },
  { name: "body that is not JSON", bytes: cancel({ body: '{"metadata":' }), status: 400 },
  { name: "body without metadata", bytes: cancel({ body: "{}" }), status: 400 },
  { name: "body with a surplus property", bytes: cancel({ body: '{"metadata":{},"more":1}' }), status: 400 },
  { name: "body of a wrong type", bytes: cancel({ body: '{"metadata":{"notification-emails":5}}' }), status: 400 },
  { name: "media type in capitals", bytes: cancel({ contentType: "Application/JSON; charset=utf-8" }), status: 202 },
  { name: "wrong media type", bytes: cancel({ contentType: "text/csv" }), status: 415 },
  {
    name: "body that is too large",
    bytes: cancel({ body: JSON.stringify({ metadata: { "notification-emails": "a".repeat(1100000) } }) }),
    status: 413,
  },
  ...["operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8", "submissions/", "status"].map((last) => ({
    name: `GET ${last}`,
    bytes: cancel({ method: "GET", target: `${path.replace("cancel", last)}?api-version=2017-10-31`, body: "" }),
    status: 200,
  })),
  ...["publish", "golive"].map((last) => ({
    name: last,
    bytes: cancel({ target: `${path.replace("cancel", last)}?api-version=2017-10-31` }),
    status: 202,
    headers: ["operation-location"],
  })),
];
