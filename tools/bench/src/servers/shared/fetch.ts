import type { PlainAnswer } from "./answers.ts";
import { errorBody, type Failure } from "./failure.ts";

/** A class of answers as the Fetch standard has it: the runtime's, or an adapter's own that looks like it. */
export type ResponseClass = new (
  body: string | null,
  init: { status: number; headers: Record<string, string> },
) => Response;

/** Writes an answer. */
export function writeAnswer(
  { status, headers = {}, body }: PlainAnswer,
  requestId: string,
  Class: ResponseClass = Response,
): Response {
  const all: Record<string, string> = { "x-ms-request-id": requestId };
  for (const name in headers) all[name] = String(headers[name]);
  if (body === undefined) all["content-length"] = "0";
  else all["content-type"] = "application/json";
  return new Class(body === undefined ? null : JSON.stringify(body), { status, headers: all });
}

/** Writes an error. */
export function writeFailure(failure: Failure, requestId: string, Class: ResponseClass = Response): Response {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "x-ms-error-code": failure.code,
    "x-ms-request-id": requestId,
  };
  const [name, value] = failure.headers ?? [];
  if (name !== undefined && value !== undefined) headers[name] = value;
  return new Class(errorBody(failure), { status: failure.status, headers });
}
