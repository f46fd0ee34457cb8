import type { PlainAnswer } from "./answers.ts";
import { errorBody, type Failure } from "./failure.ts";

/** Writes an answer as the Fetch standard has it. */
export function writeAnswer({ status, headers = {}, body }: PlainAnswer, requestId: string): Response {
  const all: Record<string, string> = { "x-ms-request-id": requestId };
  for (const name in headers) all[name] = String(headers[name]);
  if (body === undefined) all["content-length"] = "0";
  else all["content-type"] = "application/json";
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: all });
}

/** Writes an error as the Fetch standard has it. */
export function writeFailure(failure: Failure, requestId: string): Response {
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "x-ms-error-code": failure.code,
    "x-ms-request-id": requestId,
  };
  const [name, value] = failure.headers ?? [];
  if (name !== undefined && value !== undefined) headers[name] = value;
  return new Response(errorBody(failure), { status: failure.status, headers });
}
