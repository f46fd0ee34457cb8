import type { IncomingMessage, ServerResponse } from "node:http";

/** Lets pages of every origin read the answer. Gives `true` where that was all that was asked for: a preflight. */
export function allowEveryOrigin(request: IncomingMessage, response: ServerResponse): boolean {
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Expose-Headers", "*");
  if (request.method !== "OPTIONS" || request.headers["access-control-request-method"] === undefined) return false;
  response.setHeader("Access-Control-Allow-Methods", request.headers["access-control-request-method"]);
  response.setHeader("Access-Control-Allow-Headers", request.headers["access-control-request-headers"] ?? "");
  response.writeHead(204, { Connection: "close" }).end();
  return true;
}
