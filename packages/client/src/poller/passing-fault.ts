import { HttpResponseError, NetworkError, TimeoutError, UnexpectedResponseError } from "../errors/index.ts";

/** `true` for a fault that passes, so that the next poll may be answered: no answer, 408, 429, 5xx, an answer of no use. */
export function isPassing(error: unknown): boolean {
  if (error instanceof HttpResponseError) {
    return error.status === 408 || error.status === 429 || error.status >= 500;
  }
  return error instanceof NetworkError || error instanceof TimeoutError || error instanceof UnexpectedResponseError;
}
