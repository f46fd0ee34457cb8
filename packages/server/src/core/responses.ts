import { canHaveBody, documentedKey, isStatus } from "./documented-answer.ts";
import { errorText, Failure } from "./failure.ts";
import { isHeaderName, isHeaderValue } from "./header-form.ts";
import type { HttpError } from "./http-error.ts";
import type { OutgoingResponse } from "./incoming-request.ts";
import { isJson } from "./media-type.ts";
import type { Route, RouteResponse } from "./route.ts";

/** An answer as a handler gives it, whatever its operation. */
export interface AnyAnswer {
  /** The status, which the document has to name for the operation. */
  readonly status: number;
  /** The headers by name; one without a value is not sent. */
  readonly headers?: object | undefined;
  /** The body before it is written; `undefined` where there is none. */
  readonly body?: unknown;
  /** The media type of the body. Default: the first that the document names. */
  readonly contentType?: string | undefined;
}

/**
 * Writes a handler's answer, with the identifier of its request. Throws an `Error` where the document does not allow the
 * operation the answer; types prevent that.
 */
export type WriteAnswer = (answer: AnyAnswer, requestId: string, operationId: string) => OutgoingResponse;

/** A documented answer, prepared. */
interface PreparedResponse {
  readonly required: readonly string[];
  readonly contentTypes: readonly string[];
  /** The documented names, as a handler writes them. */
  readonly names: ReadonlySet<string>;
  /** The first documented media type, which an answer has that names none. */
  readonly contentType: string | undefined;
  readonly json: boolean;
}

/** Makes what writes the answers of the operations that have these. */
export function createWriteAnswer(responses: Route["responses"]): WriteAnswer {
  // A status is looked for in the document when it is first answered.
  const prepared = new Map<number, PreparedResponse>();
  return (answer, requestId, operationId) => {
    const { status } = answer;
    let documented = prepared.get(status);
    if (documented === undefined) {
      documented = prepare(documentedResponse(responses, status, operationId));
      prepared.set(status, documented);
    }
    const headers: string[] = [];
    // Sound: every object has values by name, whatever they are.
    if (answer.headers !== undefined) addHeaders(headers, answer.headers as Record<string, unknown>, documented);
    for (const name of documented.required) {
      if (!hasHeader(headers, name)) throw undocumented(operationId, status, `lacks the header ${name}`);
    }
    let body: OutgoingResponse["body"];
    if (answer.body === undefined) {
      if (documented.contentType !== undefined) throw undocumented(operationId, status, "lacks its body");
    } else {
      const { contentType = documented.contentType } = answer;
      if (contentType === undefined || !documented.contentTypes.includes(contentType)) {
        throw undocumented(operationId, status, "has a body of a type that is not documented");
      }
      headers.push("content-type", contentType);
      body = encode(answer.body, contentType === documented.contentType ? documented.json : isJson(contentType));
    }
    if (status >= 400 && documented.names.has(errorCode)) addErrorCode(headers, answer.body);
    headers.push("x-ms-request-id", requestId);
    return { status, headers, body };
  };
}

function undocumented(operationId: string, status: number, fault: string): Error {
  return new Error(`${operationId}: the answer ${status} ${fault}`);
}

function prepare({ headers, contentTypes }: RouteResponse): PreparedResponse {
  const [contentType] = contentTypes;
  return {
    required: headers.filter(({ required }) => required).map(({ name }) => name),
    names: new Set(headers.map(({ name }) => name).filter((name) => !isOfServer(name))),
    contentTypes,
    contentType,
    json: contentType !== undefined && isJson(contentType),
  };
}

function documentedResponse(responses: Route["responses"], status: number, operationId: string): RouteResponse {
  const key = documentedKey(
    responses.map((response) => response.status),
    status,
  );
  const documented = responses.find((response) => response.status === key);
  if (documented === undefined || (documented.contentTypes.length > 0 && !canHaveBody(status)))
    throw new Error(`${operationId}: the document has no answer ${status}`);
  return documented;
}

/** Adds the headers that a handler gives; one without a value is not sent. */
function addHeaders(headers: string[], given: Readonly<Record<string, unknown>>, { names }: PreparedResponse): void {
  for (const name of Object.keys(given)) {
    const value = given[name];
    if (value === undefined) continue;
    const text = typeof value === "string" ? value : String(value);
    if (!isHeaderValue(text)) throw new TypeError(`the header ${name} has a value that no header can have`);
    if (!names.has(name)) {
      if (!isHeaderName(name)) throw new TypeError("a header has a name that no header can have");
      if (isOfServer(name)) continue;
      removeHeader(headers, name.toLowerCase());
    }
    headers.push(name, text);
  }
}

const errorCode = "x-ms-error-code";

/** An error has its code in a header too, and a handler need not say it twice. */
function addErrorCode(headers: string[], body: unknown): void {
  if (typeof body !== "object" || body === null || !("error" in body)) return;
  const { error } = body;
  if (typeof error !== "object" || error === null || !("code" in error)) return;
  const { code } = error;
  if (typeof code === "string" && isHeaderValue(code)) addHeader(headers, errorCode, code);
}

/** Adds a header, unless it is there in any spelling. */
export function addHeader(headers: string[], name: string, value: string): void {
  if (!hasHeader(headers, name)) headers.push(name, value);
}

/** Headers that the server writes itself: they say how the answer is framed and which request it belongs to. */
function isOfServer(name: string): boolean {
  return serverHeaders.has(name.toLowerCase());
}

const serverHeaders: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "content-type",
  "keep-alive",
  "transfer-encoding",
  "x-ms-request-id",
]);

function hasHeader(headers: readonly string[], name: string): boolean {
  for (let index = 0; index < headers.length; index += 2) {
    const given = headers[index];
    if (given === name || given?.toLowerCase() === name.toLowerCase()) return true;
  }
  return false;
}

/** The same name in another spelling is the same header; the last one counts. */
function removeHeader(headers: string[], lowerCase: string): void {
  for (let index = headers.length - 2; index >= 0; index -= 2) {
    if (headers[index]?.toLowerCase() === lowerCase) headers.splice(index, 2);
  }
}

function encode(body: unknown, json: boolean): string | Blob {
  if (json) {
    // Its type says string, but there is nothing to write for a function.
    const text: string | undefined = JSON.stringify(body);
    if (text === undefined) throw new TypeError("the body of the answer is no JSON");
    return text;
  }
  return body instanceof Blob ? body : String(body);
}

/**
 * Writes a failure in the API's error format. Throws where what a handler threw cannot be sent, such as for a code that no
 * header can have.
 */
export function writeFailure(failure: Failure | HttpError, requestId: string): OutgoingResponse {
  const { status, code } = failure;
  if (failure instanceof Failure)
    return { status, headers: errorHeaders(code, requestId, failure.headers), body: failure.text };
  if (!isStatus(status) || status < 400) throw new TypeError(`no error has the status ${status}`);
  if (!isHeaderValue(code)) throw new TypeError("the code of an error is one that no header can have");
  const headers: string[] = [];
  for (const [name, value] of Object.entries(failure.headers)) {
    if (!isHeaderValue(value) || !isHeaderName(name)) throw new TypeError(`no answer can have the header ${name}`);
    if (!isOfServer(name) && name.toLowerCase() !== errorCode) headers.push(name, String(value));
  }
  return { status, headers: errorHeaders(code, requestId, headers), body: errorText(failure) };
}

function errorHeaders(code: string, requestId: string, more: readonly string[]): string[] {
  const headers = ["content-type", "application/json", errorCode, code, "x-ms-request-id", requestId];
  return more.length === 0 ? headers : headers.concat(more);
}
