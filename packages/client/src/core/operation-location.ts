import { UnexpectedResponseError } from "../errors/index.ts";

/**
 * Where the operation is that a 202 speaks of. The document promises an absolute `Operation-Location`; the service has been
 * seen to send a relative `Location` instead. A relative one is resolved against `url`, where the answer came from. Throws an
 * {@link UnexpectedResponseError} where there is neither.
 */
export function operationLocation(operationId: string, response: Response, url: string): URL {
  const location = response.headers.get("operation-location") ?? response.headers.get("location");
  const parsed = location === null ? null : URL.parse(location, url);
  if (parsed !== null) return parsed;
  const reason =
    location === null
      ? "it does not say where the operation is, which was started nevertheless; listOperations has it"
      : "its location is no URL; the operation was started nevertheless, and listOperations has it";
  throw new UnexpectedResponseError(operationId, response, reason);
}
