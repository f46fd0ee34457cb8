/**
 * What the bytes of a connection mean as requests, by RFC 9112 to the letter, written apart from the server and from Node's
 * parser. Texts stand for bytes, one character each (latin1).
 */

import { METHODS } from "node:http";

/** A line of a head, as name and value. */
export type HeaderLine = readonly [name: string, value: string];

/** A request of which the whole head was there. */
export interface ReadRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly HeaderLine[];
  /** `broken` where the body ends too early or its framing is wrong: what follows is not known to be a request. */
  readonly body: string | "none" | "broken";
  /** Whether the RFC lets a server refuse it for its form alone. */
  readonly tolerated: boolean;
  /** Whether no later request of the connection counts. */
  readonly last: boolean;
  /** Whether it is of HTTP/1.0. */
  readonly old: boolean;
}

/** The requests of a connection in order. */
export interface ReadConnection {
  readonly requests: readonly ReadRequest[];
  /**
   * Whether what follows the requests is no request: a head that is broken or not complete, or one with a transfer coding
   * that nobody has to know.
   */
  readonly broken: boolean | "coding";
}

/** A server may refuse a head that is larger, in bytes, or has more lines than this. */
const surelyReadBytes = 8_000;
const surelyReadLines = 1_000;

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const requestLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+)( +)([^ \t\v\f]+)( +)(HTTP|RTSP|ICE)\/1\.(\d)( *)$/;
// Blanks are allowed beside the marks, and Node refuses them.
const chunkExtensions = /^(;[\w!#$%&'*+.^`|~-]+(=([\w!#$%&'*+.^`|~-]+|"([^"\\]|\\.)*"))?)*$/;

/** Reads the requests of everything that a connection sent. */
export function readRequests(text: string): ReadConnection {
  const requests: ReadRequest[] = [];
  let at = 0;
  for (;;) {
    const start = skipEmptyLines(text, at);
    if (start.at >= text.length) return { requests, broken: false };
    const head = readHead(text, start.at);
    if (head === undefined) return { requests, broken: true };
    const framing = framingOf(head);
    if (framing === undefined) return { requests, broken: hasOtherCoding(head) ? "coding" : true };
    const read = framing.kind === "chunked" ? readChunked(text, head.end) : readLength(text, head.end, framing.length);
    const options = valuesOf(head.headers, "connection").flatMap((value) => value.toLowerCase().split(/[ \t]*,[ \t]*/));
    const { method, target, headers, old } = head;
    const last = options.includes("close") || framing.last || method === "CONNECT" || read === undefined;
    const tolerated = start.tolerated || head.tolerated || framing.tolerated || read?.tolerated === true;
    const body = read === undefined ? "broken" : framing.kind === "none" ? "none" : read.body;
    requests.push({
      method,
      target,
      headers,
      body,
      tolerated,
      last: last || (old && !options.includes("keep-alive")),
      old,
    });
    if (read === undefined || requests.at(-1)?.last) return { requests, broken: false };
    at = read.end;
  }
}

/** The values of all lines of a name. */
export function valuesOf(headers: readonly HeaderLine[], name: string): string[] {
  return headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

/** Empty lines before a request line: one is ignored by every server, more or shorter ones by some. */
function skipEmptyLines(text: string, from: number): { at: number; tolerated: boolean } {
  let at = from;
  while (text[at] === "\r" || text[at] === "\n") at += 1;
  return { at, tolerated: at > from && text.slice(from, at) !== "\r\n" };
}

interface Head {
  method: string;
  target: string;
  headers: HeaderLine[];
  tolerated: boolean;
  old: boolean;
  end: number;
}

function readHead(text: string, start: number): Head | undefined {
  const first = readLine(text, start);
  const parts = first && requestLine.exec(first.line);
  if (!first || !parts) return undefined;
  const [, method = "", before = "", target = "", between = "", protocol, minor, after = ""] = parts;
  // Control characters have no place in a target; a server is free to say so in its own way.
  const plain = /^(\/|\*$|https?:\/\/)[!-~]*$/i.test(target) && !target.includes("#");
  // Node's parser refuses the methods that it does not know, and takes two more protocols for HTTP, and does not tell.
  const known = METHODS.includes(method);
  if (/[\0\r]/.test(target)) return undefined;
  const headers: HeaderLine[] = [];
  let tolerated =
    !plain || !known || before + between + after !== "  " || protocol !== "HTTP" || minor !== "1" || first.bare;
  const fields = readFields(text, first.end, headers);
  if (fields === undefined) return undefined;
  tolerated ||= fields.tolerated || fields.end - start > surelyReadBytes || headers.length > surelyReadLines;
  return { method, target, headers, tolerated, old: minor === "0", end: fields.end };
}

/** Reads lines up to an empty one. What some servers take for a line and others for none is refused. */
function readFields(text: string, from: number, fields: HeaderLine[]): { end: number; tolerated: boolean } | undefined {
  let tolerated = false;
  let at = from;
  for (;;) {
    const next = readLine(text, at);
    if (next === undefined) return undefined;
    tolerated ||= next.bare;
    at = next.end;
    if (next.line === "") return { end: at, tolerated };
    const colon = next.line.indexOf(":");
    const name = next.line.slice(0, Math.max(colon, 0));
    const value = next.line.slice(colon + 1).replace(/^[ \t]+|[ \t]+$/g, "");
    // A folded line has no name: it begins with a blank, which no token has.
    if (!token.test(name) || /[\0\r]/.test(value)) return undefined;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    tolerated ||= /[\x01-\x08\x0b-\x1f\x7f]/.test(value);
    fields.push([name, value]);
  }
}

function readLine(text: string, at: number): { line: string; end: number; bare: boolean } | undefined {
  const feed = text.indexOf("\n", at);
  if (feed < 0) return undefined;
  const bare = text[feed - 1] !== "\r" || feed === at;
  return { line: text.slice(at, bare ? feed : feed - 1), end: feed + 1, bare };
}

interface Framing {
  kind: "none" | "length" | "chunked";
  length: number;
  tolerated: boolean;
  last: boolean;
}

/** A list with more in it than `chunked`, be it nothing, is as good as a coding that is not known. */
function hasOtherCoding({ headers }: Head): boolean {
  return !["", "chunked"].includes(valuesOf(headers, "transfer-encoding").join().toLowerCase());
}

/** `undefined` where nobody can say for sure how long the body is. */
function framingOf({ headers, old }: Head): Framing | undefined {
  const codings = valuesOf(headers, "transfer-encoding").flatMap((value) => value.toLowerCase().split(","));
  const names = codings.map((coding) => coding.trim()).filter((coding) => coding !== "");
  const lengths = valuesOf(headers, "content-length").flatMap((value) => value.split(",").map((item) => item.trim()));
  if (codings.length > 0) {
    if (lengths.length > 0 || names[0] !== "chunked" || codings.length > 1) return undefined;
    return { kind: "chunked", length: 0, tolerated: old, last: old };
  }
  const [length] = lengths;
  if (length === undefined) return { kind: "none", length: 0, tolerated: false, last: false };
  if (!/^\d+$/.test(length) || lengths.some((other) => other !== length)) return undefined;
  // A server may not be able to count so far.
  return { kind: "length", length: Number(length), tolerated: lengths.length > 1 || length.length > 15, last: false };
}

interface Body {
  body: string;
  end: number;
  tolerated: boolean;
}

function readLength(text: string, from: number, length: number): Body | undefined {
  const end = from + length;
  return end > text.length ? undefined : { body: text.slice(from, end), end, tolerated: false };
}

function readChunked(text: string, from: number): Body | undefined {
  let at = from;
  let body = "";
  let tolerated = false;
  for (;;) {
    const head = readLine(text, at);
    const [, digits = "", extensions = ""] = (head && /^([0-9A-Fa-f]+)(.*)$/s.exec(head.line)) ?? [];
    // A bare line feed here is where two servers in a row see two different bodies.
    if (head === undefined || digits === "" || head.bare || /[\0\r]/.test(extensions)) return undefined;
    tolerated ||= !chunkExtensions.test(extensions) || digits.length > 8 || extensions.length > 1000;
    const size = Number.parseInt(digits, 16);
    at = head.end;
    if (size === 0) {
      const trailers: HeaderLine[] = [];
      const fields = readFields(text, at, trailers);
      if (fields === undefined) return undefined;
      // These have no place there; they are refused or ignored.
      const misplaced = trailers.some(([name]) => /^(content-length|transfer-encoding|host)$/i.test(name));
      tolerated ||= misplaced || fields.tolerated || fields.end - at > 1000;
      return { body, end: fields.end, tolerated };
    }
    const after = at + size;
    if (text.slice(after, after + 2) !== "\r\n") return undefined;
    body += text.slice(at, after);
    at = after + 2;
  }
}
