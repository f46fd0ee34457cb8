/** Reads what a server sent back, strictly: whatever RFC 9110 and 9112 do not allow a server to send is a problem. */

/** An answer that was read to its end. */
export interface ReadAnswer {
  readonly status: number;
  /** By name in lower case; what came in several lines is joined with a comma. */
  readonly headers: ReadonlyMap<string, string>;
  /** The bytes of the body, one character each. */
  readonly body: string;
  /** Whether a 100 came before it. */
  readonly continued: boolean;
}

/** The answers of a connection in order. */
export interface ReadAnswers {
  readonly answers: readonly ReadAnswer[];
  /** What is wrong with the bytes after the answers that could be read. */
  readonly problem?: string;
}

const statusLine = /^HTTP\/1\.1 ([1-5]\d\d) [\t -~]*$/;
const headerLine = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([!-~]([\t -~]*[!-~])?)?[ \t]*$/;
const atMostOnce = [
  "content-length",
  "content-type",
  "date",
  "x-ms-request-id",
  "x-ms-error-code",
  "transfer-encoding",
];

/**
 * Reads the answers. Those to HEAD have no body whatever their head says; `unsure` where the server may not have got so far
 * as to see that it was HEAD.
 */
export function readAnswers(text: string, head: readonly (boolean | "unsure")[]): ReadAnswers {
  const answers: ReadAnswer[] = [];
  let at = 0;
  let continued = false;
  while (at < text.length) {
    const blank = text.indexOf("\r\n\r\n", at);
    if (blank < 0) return { answers, problem: `a head that does not end: ${excerpt(text, at)}` };
    const [first = "", ...lines] = text.slice(at, blank).split("\r\n");
    const status = Number(statusLine.exec(first)?.[1]);
    if (Number.isNaN(status)) return { answers, problem: `no status line: ${excerpt(text, at)}` };
    const headers = new Map<string, string>();
    for (const line of lines) {
      const [, name, value = ""] = headerLine.exec(line) ?? [];
      if (name === undefined) return { answers, problem: `no header line: ${JSON.stringify(line)}` };
      const key = name.toLowerCase();
      const before = headers.get(key);
      if (before !== undefined && atMostOnce.includes(key)) return { answers, problem: `${key} twice` };
      headers.set(key, before === undefined ? value : `${before}, ${value}`);
    }
    at = blank + 4;
    if (status === 100) {
      if (lines.length > 0 || continued) return { answers, problem: "a 100 with headers, or twice" };
      continued = true;
      continue;
    }
    if (status < 200) return { answers, problem: `an interim answer ${status}` };
    const read = readBody(text, at, headers, status, head[answers.length] ?? "unsure");
    if (typeof read === "string") return { answers, problem: read };
    answers.push({ status, headers, body: read.body, continued });
    continued = false;
    at = read.end;
  }
  return continued ? { answers, problem: "a 100 that no answer follows" } : { answers };
}

function readBody(
  text: string,
  at: number,
  headers: ReadonlyMap<string, string>,
  status: number,
  head: boolean | "unsure",
): { body: string; end: number } | string {
  // Every answer of this API is at hand as a whole when its head is written.
  if (headers.has("transfer-encoding")) return "an answer with Transfer-Encoding";
  const length = headers.get("content-length");
  if (status === 204 || status === 304) {
    return length === undefined ? { body: "", end: at } : `a ${status} with Content-Length`;
  }
  // A timeout may have passed before the server saw that it was HEAD.
  if (head === true && status !== 408) return { body: "", end: at };
  if (length === undefined || !/^\d+$/.test(length)) return `a ${status} without a Content-Length`;
  const end = at + Number(length);
  // What cannot be read any further is answered last.
  if (head !== false && (status < 400 || end !== text.length)) return { body: "", end: at };
  return end > text.length ? `a body that does not end: ${excerpt(text, at)}` : { body: text.slice(at, end), end };
}

function excerpt(text: string, at: number): string {
  return JSON.stringify(text.slice(at, at + 120));
}
