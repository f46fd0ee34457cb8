import type { HttpError } from "./http-error.ts";
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

/** Writes a handler's answer. Throws an `Error` where the document does not allow the answer; types prevent that. */
export function writeAnswer(route: Route, answer: AnyAnswer): Response {
  const documented = documentedResponse(route, answer.status);
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    if (value !== undefined) headers.set(name, String(value));
  }
  for (const { name, required } of documented.headers) {
    if (required && !headers.has(name)) {
      throw new Error(`${route.operationId}: the answer ${answer.status} lacks the header ${name}`);
    }
  }
  if (answer.body === undefined) {
    if (documented.contentTypes.length > 0) {
      throw new Error(`${route.operationId}: the answer ${answer.status} lacks its body`);
    }
    // Said, because an adapter that is not told sends the nothing in chunks. 204 and 304 never have a length (RFC 9110).
    if (answer.status !== 204 && answer.status !== 304) headers.set("content-length", "0");
    return new Response(null, { status: answer.status, headers });
  }
  const contentType = answer.contentType ?? documented.contentTypes[0];
  if (contentType === undefined || !documented.contentTypes.includes(contentType)) {
    throw new Error(`${route.operationId}: the answer ${answer.status} has a body of a type that is not documented`);
  }
  headers.set("content-type", contentType);
  return new Response(encode(answer.body, contentType), { status: answer.status, headers });
}

/**
 * The documented answer of a status: the one that names it, else its range, else `default`, which stands for errors only
 * where the document names a success.
 */
function documentedResponse({ operationId, responses }: Route, status: number): RouteResponse {
  const range = `${Math.floor(status / 100)}XX`;
  const namesSuccess = responses.some((response) => response.status.startsWith("2"));
  const documented =
    responses.find((response) => response.status === String(status)) ??
    responses.find((response) => response.status === range) ??
    responses.find((response) => response.status === "default" && (status >= 400 || !namesSuccess));
  if (documented === undefined) throw new Error(`${operationId}: the document has no answer ${status}`);
  return documented;
}

function encode(body: unknown, contentType: string): string | Blob {
  if (isJson(contentType)) return JSON.stringify(body);
  return body instanceof Blob ? body : String(body);
}

/** Writes an error in the API's format. Throws where it cannot be sent, such as for a code that no header can have. */
export function writeError(error: HttpError): Response {
  const { status, code, message, target, details } = error;
  const headers = new Headers(error.headers);
  headers.set("content-type", "application/json");
  headers.set("x-ms-error-code", code);
  const body = {
    error: {
      code,
      message,
      ...(target === undefined ? {} : { target }),
      ...(details.length === 0 ? {} : { details }),
    },
  };
  return new Response(JSON.stringify(body), { status, headers });
}
