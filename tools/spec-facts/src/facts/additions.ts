import type { AdditionFact } from "./types.ts";

/** Headers of answers that no page lists. */
export const addedHeaders: readonly AdditionFact[] = [
  { name: "Allow", reason: "HTTP requires it with 405." },
  { name: "Retry-After", reason: "A client that polls needs to know how often it may." },
  { name: "WWW-Authenticate", reason: "HTTP requires it with 401." },
  { name: "x-ms-error-code", reason: "Microsoft's REST guidelines ask for it with every error." },
  { name: "x-ms-request-id", reason: "Microsoft's REST guidelines ask for it, and support needs it." },
];

/** Properties of an error that no page lists. */
export const addedErrorProperties: readonly AdditionFact[] = [
  { name: "target", reason: "Microsoft's REST guidelines: the part of the request that is at fault." },
  { name: "details", reason: "Microsoft's REST guidelines: the single faults." },
];
