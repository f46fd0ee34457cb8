import { UnexpectedResponseError } from "../errors/index.ts";

/**
 * Where the operation is that a 202 speaks of. The document promises an absolute `Operation-Location`; the service has been
 * seen to send a relative `Location` instead. A relative one is resolved against `url`, where the answer came from. Throws
 * an {@link UnexpectedResponseError} where there is neither.
 */
export function operationLocation(operationId: string, response: Response, url: string): URL {
  const sent = ["operation-location", "location"].map((name) => response.headers.get(name) ?? "");
  // An empty one would be resolved to the request's own URL.
  const locations = sent.filter((location) => location !== "");
  for (const location of locations) {
    const parsed = URL.parse(location, url);
    if (parsed?.protocol === "https:" || parsed?.protocol === "http:") return parsed;
  }
  const reason =
    locations.length === 0
      ? "it does not say where the operation is, which was started nevertheless; listOperations has it"
      : "its location is no URL; the operation was started nevertheless, and listOperations has it";
  throw new UnexpectedResponseError(operationId, response, reason);
}
