/** Requests as texts of one character for each byte: right ones, and ones that are wrong in one way each. */
import fc from "fast-check";
import { token } from "../support.ts";

/** What is sent as one request, whether it is one or not. */
export interface SentRequest {
  /** What was done to it. */
  readonly kind: string;
  readonly text: string;
}

/** Stands in every offer's id for the number of the connection, which is put in when it is sent. */
export const marker = "c0000000";

interface Draft {
  readonly method: string;
  readonly target: string;
  readonly version: string;
  /** Lines without their ends. */
  readonly headers: readonly string[];
  /** The lines that say where the body ends. */
  readonly framing: readonly string[];
  /** The body as it is sent. */
  readonly content: string;
  /** The body as it is meant. */
  readonly body: string;
}

const apiVersion = "api-version=2017-10-31";
const host = "Host: cloudpartner.azure.com";
const authorization = `Authorization: Bearer ${token}`;
const json = "Content-Type: application/json";
const emails = '{"metadata":{"notification-emails":"jondoe@contoso.com"}}';
const operationId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";

/** A right request inside of something that is none: if it is done, something was taken for what it is not. */
const smuggled = compose(draft("POST", "/api/publishers/smuggled/offers/smuggled/cancel", emails));
const smuggledGet = `GET /api/publishers/smuggled/offers/smuggled/status?${apiVersion} HTTP/1.1\r\n${host}\r\n${authorization}\r\n\r\n`;

function draft(method: string, path: string, body: string): Draft {
  const framing = body === "" ? [] : [`Content-Length: ${body.length}`];
  const headers = [host, authorization, ...(body === "" ? [] : [json])];
  return { method, target: `${path}?${apiVersion}`, version: "HTTP/1.1", headers, framing, content: body, body };
}

function compose({ method, target, version, headers, framing, content }: Draft): string {
  return `${method} ${target} ${version}\r\n${[...headers, ...framing].map((line) => `${line}\r\n`).join("")}\r\n${content}`;
}

function chunked(body: string, sizes: readonly number[], upper = false): string {
  let at = 0;
  let text = "";
  for (const size of [...sizes, body.length]) {
    const part = body.slice(at, at + size);
    if (part === "") break;
    const digits = part.length.toString(16);
    text += `${upper ? digits.toUpperCase() : digits}\r\n${part}\r\n`;
    at += part.length;
  }
  return `${text}0\r\n\r\n`;
}

const chunkSizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 4 });

const publisherId = fc.oneof(fc.constant("contoso"), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/));
const offerId = fc.stringMatching(/^[A-Za-z0-9._-]{0,12}$/).map((rest) => marker + rest);
const address = fc.stringMatching(/^[a-z0-9.!#$%+-]{1,12}@[a-z]{1,8}(\.[a-z]{2,3})?$/);
const body = fc.oneof(
  fc.constant(emails),
  fc.constant('{"metadata":{}}'),
  fc
    .array(address, { minLength: 1, maxLength: 4 })
    .map((list) => JSON.stringify({ metadata: { "notification-emails": list.join(", ") } })),
  fc.constant(JSON.stringify({ metadata: { "notification-emails": "a@b" } }, null, 2)),
);
const operation = fc.oneof(
  { weight: 5, arbitrary: body.map((text) => ({ method: "POST", path: "cancel", text })) },
  { weight: 1, arbitrary: body.map((text) => ({ method: "POST", path: "publish", text })) },
  { weight: 1, arbitrary: fc.oneof(body, fc.constant("")).map((text) => ({ method: "POST", path: "golive", text })) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        method: fc.constantFrom("GET", "GET", "HEAD"),
        path: fc.constantFrom("status", "submissions/", `operations/${operationId}`),
      })
      .map((call) => ({ ...call, text: "" })),
  },
);
const harmlessHeader = fc.constantFrom(
  "Accept: */*",
  "User-Agent: fuzz",
  "x-ms-request-id: a-request",
  "X-Empty:",
  "x-blanks:  \t a  \t",
  "Cookie: a=b; c",
  "accept-encoding: gzip, br",
  "Connection: keep-alive",
  "TE: trailers",
  "X-Latin: caf\xe9",
);

const right: fc.Arbitrary<Draft> = fc
  .record({
    operation,
    publisherId,
    offerId,
    extra: fc.array(harmlessHeader, { maxLength: 3 }),
    chunks: fc.option(chunkSizes),
    first: fc.boolean(),
  })
  .map(({ operation: { method, path, text }, publisherId, offerId, extra, chunks, first }) => {
    const made = draft(method, `/api/publishers/${publisherId}/offers/${offerId}/${path}`, text);
    const headers = first ? [...extra, ...made.headers] : [...made.headers, ...extra];
    if (chunks === null || text === "") return { ...made, headers };
    return { ...made, headers, framing: ["Transfer-Encoding: chunked"], content: chunked(text, chunks) };
  });

/** Right ones whose body has a length: what is wrong with a length or with chunks needs one. */
const withBody = right.map((made) =>
  made.body === ""
    ? {
        ...draft("POST", made.target.replace(/\/(status|submissions\/|golive|operations\/.*)\?.*$/, "/cancel"), emails),
        headers: [...made.headers, json],
      }
    : { ...made, framing: [`Content-Length: ${made.body.length}`], content: made.body },
);

type Change = (made: Draft) => Partial<Draft> | string;

/** A kind of request, made by changing a right one. */
function kind(name: string, from: fc.Arbitrary<Draft>, change: fc.Arbitrary<Change>): fc.Arbitrary<SentRequest> {
  return fc.tuple(from, change).map(([made, changeIt]) => {
    const changed = changeIt(made);
    return { kind: name, text: typeof changed === "string" ? changed : compose({ ...made, ...changed }) };
  });
}

function oneOf(...changes: Change[]): fc.Arbitrary<Change> {
  return fc.constantFrom(...changes);
}

const replaceHeader =
  (line: string, by: readonly string[]): Change =>
  ({ headers }) => ({ headers: headers.flatMap((header) => (header === line ? by : [header])) });
const addHeader =
  (...lines: string[]): Change =>
  ({ headers }) => ({ headers: [...headers, ...lines] });
const framed =
  (...framing: string[]): Change =>
  () => ({ framing });
const inChunks =
  (write: (body: string) => string, ...trailing: string[]): Change =>
  ({ body }) => ({ framing: ["Transfer-Encoding: chunked", ...trailing], content: write(body) });
const targetOf =
  (change: (target: string) => string): Change =>
  ({ target }) => ({ target: change(target) });

const anyByte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const anyBytes = fc.string({ unit: anyByte, maxLength: 60 });
const oddText = fc.oneof(anyBytes, fc.constantFrom("\0", "\r", "\n", "\t", "\x7f", "\x0b", "\xff", " ", "\r\n", ":"));

const brokenRequestLine = fc.oneof(
  oneOf(
    (made) => compose(made).replace(" ", "  "),
    (made) => compose(made).replace(" HTTP", "  HTTP"),
    (made) => compose(made).replace(" HTTP", "\tHTTP"),
    (made) => compose(made).replace(/ HTTP\/1.1/, ""),
    (made) => compose(made).replace(/ HTTP\/1.1/, " HTTP/1.1 "),
    (made) => compose(made).replace(/^(\S+) \S+/, "$1"),
    (made) => compose(made).replace("\r\n", "\n"),
    (made) => compose(made).replace("\r\n", "\r"),
    (made) => compose(made).replace("\r\n", "\r\r\n"),
    (made) => ` ${compose(made)}`,
    (made) => `\r\n${compose(made)}`,
    (made) => `\r\n\r\n\r\n${compose(made)}`,
    (made) => `\n${compose(made)}`,
    (made) => `\0${compose(made)}`,
    (made) => `\xef\xbb\xbf${compose(made)}`,
    (made) => `HTTP/1.1 200 OK\r\n${compose(made)}`,
    (made) => compose(made).replaceAll("\r\n", "\n"),
  ),
  oddText.map(
    (text): Change =>
      (made) =>
        compose(made).replace("/", () => `/${text}`),
  ),
  oddText.map(
    (text): Change =>
      (made) =>
        text + compose(made),
  ),
);

const oddMethod = fc
  .oneof(
    fc.constantFrom(
      "post",
      "Get",
      "PATCH",
      "PUT",
      "DELETE",
      "OPTIONS",
      "HEAD",
      "TRACE",
      "CONNECT",
      "PRI",
      "QUERY",
      "M-SEARCH",
    ),
    fc.constantFrom(
      "PROPFIND",
      "SOURCE",
      "GETX",
      "G",
      "G E T",
      "GET,POST",
      "POST\0",
      "P\xd6ST",
      "",
      "_",
      "!#$%&'*+.^`|~",
    ),
    fc.stringMatching(/^[A-Z]{1,30}$/),
    fc.constant("A".repeat(20_000)),
  )
  .map(
    (method): Change =>
      () => ({ method }),
  );

const oddTarget = fc.oneof(
  oneOf(
    targetOf((target) => `http://cloudpartner.azure.com${target}`),
    targetOf((target) => `HTTPS://elsewhere.example:8443${target}`),
    targetOf((target) => `http://user@${target}`),
    targetOf((target) => `ftp://a${target}`),
    targetOf((target) => `/${target}`),
    targetOf((target) => target.slice(1)),
    targetOf((target) => `${target}#fragment`),
    targetOf((target) => `${target}&x=${"a".repeat(30_000)}`),
    targetOf((target) => `${target}&x=${"a".repeat(5_000)}`),
    targetOf((target) => `/${"a/".repeat(3_000)}${target}`),
    targetOf((target) => target.replace("?", "/?")),
    targetOf((target) => target.replace("?", "//?")),
    targetOf((target) => target.replace("?", "??")),
    targetOf((target) => target.replace("?", "%3F")),
    targetOf((target) => target.replace("/offers/", "/offers//")),
    targetOf((target) => target.replace("/offers/", "/%6Fffers/")),
    targetOf((target) => target.replace("/offers/", "/OFFERS/")),
    targetOf((target) => target.replace("/offers/", "%2Foffers%2F")),
    targetOf((target) => target.replace(/offers\/(.)/, "offers/%63")),
    targetOf((target) => target.replace(/offers\/(.)/, "offers/%2563")),
    targetOf((target) => target.replace(/offers\/(.)/, "offers/%")),
    targetOf((target) => target.replace(/offers\/(.)/, "offers/%E0%A4")),
    targetOf((target) => target.replace(/offers\/(.)/, "offers/%00")),
    targetOf((target) => target.replace(/offers\/(.)/, "offers/\\")),
    targetOf((target) => target.replace("publishers", "\xc3\xa9")),
    targetOf((target) => `${target}&\xff=\xfe`),
    () => ({ target: "*" }),
    () => ({ method: "OPTIONS", target: "*" }),
    () => ({ method: "CONNECT", target: "cloudpartner.azure.com:443" }),
    () => ({ target: "cloudpartner.azure.com:443" }),
    () => ({ target: "?" }),
    () => ({ target: "/" }),
    () => ({ target: "//" }),
    () => ({ target: "/?api-version" }),
    () => ({ target: "http://" }),
    () => ({ target: "http://[/" }),
    () => ({ target: "http://a:99999999/" }),
    () => ({ target: "/__proto__/constructor" }),
  ),
  oddText.map((text) => targetOf((target) => target + text)),
);

const oddVersion = fc
  .constantFrom(
    "HTTP/1.0",
    "HTTP/1.0",
    "HTTP/0.9",
    "HTTP/1.2",
    "HTTP/2.0",
    "HTTP/11",
    "HTTP/1.10",
    "http/1.1",
    "HTTP/1.",
    "HTTP /1.1",
    "XTTP/1.1",
    "HTTP/-1.1",
    "ICE/1.0",
    "RTSP/1.0",
    "",
  )
  .map(
    (version): Change =>
      () => ({ version }),
  );

const oddHeader = fc.oneof(
  oneOf(
    addHeader("Name : value"),
    addHeader(": value"),
    addHeader("no colon"),
    addHeader("Bad(Name): a"),
    addHeader("N\xe4me: a"),
    addHeader("X: a\0b"),
    addHeader("X: a\rb"),
    addHeader("X: a\nb"),
    addHeader("X: a\nY: b"),
    addHeader("X: a\x01b\x7f"),
    addHeader("X: a", " folded"),
    addHeader("X: a", "\tfolded: b"),
    ({ headers }) => ({ headers: [" leading: blank", ...headers] }),
    ({ headers }) => ({
      headers: headers.flatMap((line) => (line === authorization ? ["Authorization:", ` Bearer ${token}`] : [line])),
    }),
    addHeader(`X: ${"a".repeat(5_000)}`),
    addHeader(`X: ${"a".repeat(60_000)}`),
    addHeader(`${"X".repeat(30_000)}: a`),
    addHeader(...Array.from({ length: 1_500 }, () => "a:b")),
    addHeader(...Array.from({ length: 3_000 }, (_, index) => `a${index}: b`)),
    addHeader("__proto__: a", "constructor: b", "toString: c"),
    addHeader("", ""),
    ({ headers }) => ({ headers: headers.map((line) => line.replace(": ", ":")) }),
    ({ headers }) => ({ headers: headers.map((line) => line.toUpperCase().replace(/(BEARER) .*/, `$1 ${token}`)) }),
    replaceHeader(host, []),
    replaceHeader(host, [host, host]),
    replaceHeader(host, [host, "host: elsewhere.example"]),
    replaceHeader(host, ["Host: a b"]),
    replaceHeader(host, ["Host: a/b"]),
    replaceHeader(host, ["Host: a@b"]),
    replaceHeader(host, ["Host: [::1]:80"]),
    replaceHeader(host, ["Host: h\xf6st"]),
    replaceHeader(host, ["Host: a:b"]),
    replaceHeader(host, ["Host: a, b"]),
    replaceHeader(json, []),
    replaceHeader(json, [json, json]),
    replaceHeader(json, [json, "Content-Type: text/plain"]),
    replaceHeader(json, ["Content-Type: text/plain", json]),
    replaceHeader(json, ["content-type: Application/JSON ; charset=UTF-8"]),
    replaceHeader(json, ['Content-Type: application/json;charset="utf-8"']),
    replaceHeader(json, ["Content-Type: application/json; charset=iso-8859-1"]),
    replaceHeader(json, ["Content-Type: application/jsonx"]),
    replaceHeader(json, ["Content-Type: ;"]),
    addHeader("Content-Encoding: gzip"),
    addHeader("Content-Encoding: identity"),
    addHeader("x-ms-request-id: \xff<script>", "x-ms-request-id: b"),
    addHeader(`x-ms-request-id: ${"a".repeat(200)}`),
    addHeader("Connection: close"),
    addHeader("Connection: close, keep-alive"),
    addHeader("Connection: Authorization, Content-Length, Host"),
    addHeader("Keep-Alive: timeout=99999999"),
  ),
  fc.tuple(fc.stringMatching(/^[A-Za-z-]{1,12}$/), oddText).map(([name, text]) => addHeader(`X-${name}: ${text}`)),
  oddText.map((text) => addHeader(text)),
);

const otherToken = fc.stringMatching(/^[A-Za-z0-9._~+/-]{1,40}={0,2}$/);
const credentials = fc.oneof(
  otherToken.map((text) => replaceHeader(authorization, [`Authorization: Bearer ${text}`])),
  oneOf(
    replaceHeader(authorization, []),
    replaceHeader(authorization, [authorization, authorization]),
    replaceHeader(authorization, [authorization, "Authorization: Basic YTpi"]),
    replaceHeader(authorization, ["Authorization: Basic YTpi", authorization]),
    replaceHeader(authorization, [`authorization: BEARER   ${token}  `]),
    replaceHeader(authorization, [`Authorization: Bearer\t${token}`]),
    replaceHeader(authorization, [`Authorization: Bearer${token}`]),
    replaceHeader(authorization, [`Authorization: Bearer ${token}x`]),
    replaceHeader(authorization, ["Authorization:"]),
    replaceHeader(authorization, ["Authorization: Bearer"]),
  ),
);

const oddLength = oneOf(
  ({ body }) => ({ framing: [`Content-Length: ${body.length - 5}`] }),
  ({ body }) => ({ framing: [`Content-Length: ${body.length + 5}`] }),
  ({ body }) => ({ framing: [`Content-Length: ${body.length + 5}`], content: body + smuggledGet }),
  ({ body }) => ({ framing: [`Content-Length: 00${body.length}`] }),
  ({ body }) => ({ framing: [`Content-Length: ${body.length}, ${body.length}`] }),
  ({ body }) => ({ framing: [`Content-Length: ${body.length}`, `Content-Length: ${body.length}`] }),
  ({ body }) => ({ framing: [`Content-Length: ${body.length}`, "Content-Length: 0"], content: smuggled }),
  ({ body }) => ({ framing: ["Content-Length: 0", `Content-Length: ${body.length}`], content: smuggled }),
  ({ body }) => ({ framing: [`Content-Length: +${body.length}`] }),
  ({ body }) => ({ framing: [`Content-Length: -${body.length}`] }),
  ({ body }) => ({ framing: [`Content-Length: ${body.length}.0`] }),
  ({ body }) => ({ framing: [`Content-Length: 0x${body.length.toString(16)}`] }),
  ({ body }) => ({ framing: [`Content-Length:\t${body.length} `] }),
  ({ body }) => ({ framing: [`Content-Length : ${body.length}`], content: smuggled }),
  ({ body }) => ({ framing: ["Content-Length:", ` ${body.length}`], content: smuggled }),
  framed("Content-Length:"),
  framed("Content-Length: 18446744073709551616"),
  framed("Content-Length: 99999999999999999999999999"),
  framed("Content-Length: 9007199254740993"),
  framed("Content-Length: 1e2"),
  framed("Content-Length: a"),
  framed("Content-Length: 100000"),
  framed(),
  () => ({ framing: [], content: smuggled }),
  () => ({ framing: ["Content-Length: 30000"], content: " ".repeat(30_000) }),
  () => ({ framing: ["Content-Length: 300000"], content: " ".repeat(300_000) }),
  () => ({ framing: ["Content-Length: 19990"], content: `${emails}${" ".repeat(19_990 - emails.length)}` }),
);

const oddChunks = fc.oneof(
  oneOf(
    inChunks((body) => chunked(body, [1, 10], true)),
    inChunks((body) => `${body.length.toString(16)};name=value;quoted="a \\" ; b"\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `${body.length.toString(16)} ; name\r\n${body}\r\n0;last\r\n\r\n`),
    inChunks((body) => `${body.length.toString(16)};${"a".repeat(30_000)}\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `${body.length.toString(16)};a\nb\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `${body.length.toString(16)};a\0\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `0000000000${body.length.toString(16)}\r\n${body}\r\n000\r\n\r\n`),
    inChunks(
      (body) => `${body.length.toString(16)}\r\n${body}\r\n0\r\nX-Trailer: a\r\nAuthorization: Bearer b\r\n\r\n`,
    ),
    inChunks((body) => `${body.length.toString(16)}\r\n${body}\r\n0\r\nContent-Length: 5\r\nHost: b\r\n\r\n`),
    inChunks((body) => `${body.length.toString(16)}\r\n${body}\r\n0\r\nBad Trailer\r\n\r\n`),
    inChunks((body) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n${"X: a\r\n".repeat(4_000)}\r\n`),
    inChunks((body) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n${smuggledGet}`),
    inChunks((body) => `${body.length.toString(16)}\r\n${body}\r\n`),
    inChunks((body) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n`),
    inChunks((body) => `${body.length.toString(16)}\r\n${body}0\r\n\r\n`),
    inChunks((body) => `${body.length.toString(16)}\n${body}\n0\n\n`),
    inChunks((body) => `${body.length.toString(16)}\r${body}\r0\r\r`),
    inChunks((body) => `${(body.length - 2).toString(16)}\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `${(body.length + 2).toString(16)}\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `0x${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `-${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => ` ${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `${body.length.toString(16)} \r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `ffffffffffffffff\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `1${"0".repeat(15)}${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => `g\r\n${body}\r\n0\r\n\r\n`),
    inChunks((body) => body),
    inChunks(() => "0\r\n\r\n"),
    inChunks(() => `${"1\r\n \r\n".repeat(25_000)}0\r\n\r\n`),
    inChunks(() => smuggled),
    inChunks((body) => chunked(body, []), "Transfer-Encoding: chunked"),
    inChunks((body) => chunked(body, []), "Transfer-Encoding: identity"),
    inChunks((body) => chunked(body, []), "Content-Length: 5"),
    ({ body }) => ({
      framing: [`Content-Length: ${chunked(body, []).length}`, "Transfer-Encoding: chunked"],
      content: chunked(body, []),
    }),
    ({ body }) => ({
      framing: [`Content-Length: ${body.length}`, "Transfer-Encoding: chunked"],
      content: `0\r\n\r\n${smuggledGet}`,
    }),
    ({ body }) => ({
      framing: ["Transfer-Encoding: chunked", "Content-Length: 5"],
      content: `${chunked(body, [])}${smuggledGet}`,
    }),
    ({ body }) => ({ version: "HTTP/1.0", framing: ["Transfer-Encoding: chunked"], content: chunked(body, []) }),
  ),
  fc
    .constantFrom(
      "Chunked",
      " chunked ",
      "chunked,",
      ",chunked",
      "gzip, chunked",
      "chunked, gzip",
      "chunked, chunked",
      "xchunked",
      "chunkedx",
      "chunked;q=1",
      '"chunked"',
      "identity",
      "",
      "gzip",
      "chunked\x0b",
      "\x0bchunked",
      "chunk\0ed",
      "chunked, identity",
      "x, y, z",
    )
    .chain((coding) =>
      fc.constantFrom<Change>(
        ({ body }) => ({ framing: [`Transfer-Encoding: ${coding}`], content: chunked(body, []) }),
        ({ body }) => ({ framing: [`Transfer-Encoding: ${coding}`, `Content-Length: ${body.length}`], content: body }),
        ({ body }) => ({
          framing: [`Transfer-Encoding: ${coding}`, `Content-Length: ${body.length}`],
          content: `0\r\n\r\n${smuggledGet}`,
        }),
        ({ body }) => ({ framing: [`Transfer-Encoding : ${coding}`], content: chunked(body, []) }),
        ({ body }) => ({ framing: ["Transfer-Encoding:", ` ${coding}`], content: chunked(body, []) }),
        ({ body }) => ({
          framing: [`X: a\rTransfer-Encoding: ${coding}`, `Content-Length: ${body.length}`],
          content: body,
        }),
        ({ body }) => ({
          framing: [`X: a\nTransfer-Encoding: ${coding}`, "Content-Length: 5"],
          content: chunked(body, []),
        }),
      ),
    ),
);

const hiddenRequest = fc.oneof(
  oneOf(
    () => ({ framing: [`Content-Length: ${smuggled.length}`], content: smuggled }),
    () => ({ framing: ["Transfer-Encoding: chunked"], content: chunked(smuggled, []) }),
    ({ body }) => ({
      framing: ["Transfer-Encoding: chunked"],
      content: `${body.length.toString(16)};${smuggledGet.replaceAll("\r\n", " ")}\r\n${body}\r\n0\r\n\r\n`,
    }),
    // No body counts here, but it is still one.
    ({ target }) => ({
      method: "GET",
      target: target.replace(/\/(cancel|publish|golive)\?/, "/status?"),
      framing: [`Content-Length: ${smuggledGet.length}`],
      content: smuggledGet,
    }),
    ({ target }) => ({
      method: "HEAD",
      target: target.replace(/\/(cancel|publish|golive)\?/, "/status?"),
      framing: ["Transfer-Encoding: chunked"],
      content: chunked(smuggledGet, []),
    }),
    ({ target }) => ({
      method: "GET",
      target: target.replace(/\/(cancel|publish|golive)\?/, "/status?"),
      framing: [`Content-Length: ${smuggledGet.length + 5}`],
      content: smuggledGet,
    }),
    ({ target }) => ({
      method: "GET",
      target: target.replace(/\/(cancel|publish|golive)\?/, "/status?"),
      framing: ["Transfer-Encoding: chunked"],
      content: `z\r\n${smuggledGet}`,
    }),
    () => ({ method: "OPTIONS", framing: [`Content-Length: ${smuggledGet.length}`], content: smuggledGet }),
    () => ({ target: "/nowhere", framing: [`Content-Length: ${smuggledGet.length}`], content: smuggledGet }),
    () => ({ headers: [host], framing: [`Content-Length: ${smuggled.length}`], content: smuggled }),
    addHeader(`X: ${smuggledGet.replaceAll("\r\n", "\r")}`),
    addHeader("Connection: close", "X: a\r\n\r\n").length > 0
      ? (made) => compose({ ...made, headers: [...made.headers, "Connection: close"] }) + smuggledGet
      : () => "",
  ),
);

const expectation = fc
  .constantFrom("100-continue", "100-Continue", "100-continue", "200-ok", "", "100-continue, 100-continue", "a=b")
  .chain((value) =>
    fc.constantFrom(addHeader(`Expect: ${value}`), addHeader(`Expect: ${value}`, "Expect: 100-continue")),
  );

const upgrade = fc.oneof(
  oneOf(
    addHeader(
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
      "Sec-WebSocket-Version: 13",
    ),
    addHeader("Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__"),
    addHeader("Upgrade: websocket"),
    addHeader("Connection: upgrade"),
    () => "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\x12\x04\0\0\0\0\0",
    () => "\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03",
    ({ headers }) => ({
      method: "CONNECT",
      target: "a:1",
      headers: [...headers, "Upgrade: websocket", "Connection: upgrade"],
    }),
  ),
);

/** Texts of JSON, of almost JSON, and of something else. */
const anyBody = fc.oneof(
  fc.json(),
  fc.json().map((value) => `{"metadata":${value}}`),
  fc.constantFrom(
    '{"metadata":{},"metadata":{}}',
    '{"metadata":{"notification-emails":"a@b","notification-emails":"c@d"}}',
    '{"metadata":{"__proto__":{}}}',
    '{"__proto__":{"metadata":{}}}',
    '{"metadata":{"notification-emails":"a@b"}',
    '{"metadata":{"notification-emails":9007199254740993}}',
    '{"metadata":{"notification-emails":"\xff\xfe"}}',
    '{"metadata":{"notification-emails":"\\ud800@b"}}',
    '\xef\xbb\xbf{"metadata":{}}',
    `${'{"metadata":'.repeat(900)}{}${"}".repeat(900)}`,
    "[".repeat(9_000),
    `{"metadata":{"notification-emails":"${"a@b,".repeat(3_000)}a@b"}}`,
    `{"metadata":{"notification-emails":"${"a@b, ".repeat(700)}${" ".repeat(500)}!"}}`,
    "\0",
    " ",
    "null",
    "1e999",
  ),
  anyBytes,
);
const wrongBody = anyBody.map(
  (text): Change =>
    (made) => ({ body: text, framing: [`Content-Length: ${text.length}`], content: text, target: made.target }),
);
const wrongForTheDocument = fc.oneof(
  wrongBody,
  oneOf(
    targetOf((target) => target.replace(/\?.*/, "")),
    targetOf((target) => target.replace(/\?.*/, "?api-version=2018-01-01")),
    targetOf((target) => `${target}&${apiVersion}`),
    targetOf((target) => target.replace("api-version", "api%2Dversion")),
    targetOf((target) => target.replace("api-version", "API-VERSION")),
    targetOf((target) => `${target}&api%2Dversion=2017-10-31`),
    targetOf((target) => `${target}&status=running`),
    targetOf((target) => `${target}&status=running&status=failed`),
    targetOf((target) => `${target}&status=RUNNING&a=%`),
    targetOf((target) => target.replace("/publishers/", "/publishers/-")),
    targetOf((target) => target.replace("/publishers/", `/publishers/${"a".repeat(60)}`)),
    targetOf((target) => target.replace("/api/", "/Api/")),
    targetOf((target) => target.replace("/api/", "/api/../api/")),
  ),
);

/** What was written over a connection of another kind, or by a line that has noise. */
const changedBytes = fc
  .tuple(
    right,
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.nat({ max: 3 }),
        add: fc.oneof(fc.constant(""), anyByte, oddText),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([made, changes]): SentRequest => {
    let text = compose(made);
    for (const { at, drop, add } of changes) {
      const place = Math.floor(at * text.length);
      text = text.slice(0, place) + add + text.slice(place + drop);
    }
    return { kind: "changed bytes", text };
  });

/** Kinds that end what can be read of a connection more often than not. */
const kinds: readonly fc.Arbitrary<SentRequest>[] = [
  kind("wrong for the document", withBody, wrongForTheDocument),
  kind("request line", right, brokenRequestLine),
  kind("method", right, oddMethod),
  kind("target", right, oddTarget),
  kind("version", right, oddVersion),
  kind("header", right, oddHeader),
  kind("credentials", right, credentials),
  kind("Content-Length", withBody, oddLength),
  kind("chunked body", withBody, oddChunks),
  kind("hidden request", withBody, hiddenRequest),
  kind("Expect", right, expectation),
  kind("Upgrade", right, upgrade),
  changedBytes,
  fc.string({ unit: anyByte, maxLength: 300 }).map((text) => ({ kind: "any bytes", text })),
  right.chain((made) =>
    fc.nat({ max: compose(made).length }).map((end) => ({ kind: "cut off", text: compose(made).slice(0, end) })),
  ),
];

/** A request that is right. */
export const rightRequest: fc.Arbitrary<SentRequest> = right.map((made) => ({ kind: "right", text: compose(made) }));

/** Any request. */
export const anyRequest: fc.Arbitrary<SentRequest> = fc.oneof(
  { weight: kinds.length, arbitrary: rightRequest },
  ...kinds.map((arbitrary) => ({ weight: 2, arbitrary })),
);

/** The plain request that has to succeed whatever came before it. */
export const plainCancel: SentRequest = {
  kind: "right",
  text: compose(draft("POST", `/api/publishers/contoso/offers/${marker}/cancel`, emails)),
};
