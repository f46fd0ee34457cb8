import type { Unexpected } from "./format.ts";

/**
 * Where the operation is that a 202 speaks of. The service has been seen to send an absolute `Operation-Location` and a
 * relative `Location`: whichever of the two the document promises, the other is read too. A relative one is resolved against `url`, where the answer came from. Throws
 * an `UnexpectedResponseError` where neither is a URL.
 */
export function operationLocation(headers: Headers, url: string, unexpected: Unexpected): URL {
  for (const name of ["operation-location", "location"]) {
    const sent = headers.get(name);
    // An empty one would be resolved to the request's own URL.
    const location = sent ? URL.parse(sent, url) : null;
    if (location !== null && /^https?:$/.test(location.protocol)) return location;
  }
  throw unexpected("it has no location of the operation that was started nevertheless; listOperations has it");
}
