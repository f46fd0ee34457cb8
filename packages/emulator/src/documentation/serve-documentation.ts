import type { IncomingRequest, OutgoingResponse } from "@cloud-partner/server/core";
import { methodNotAllowed, type StaticFile, staticFile } from "./static-files.ts";

/** Where the page is; its own addresses are relative to this one, with the slash. */
export const documentationPath = "/docs/";

const redirects: ReadonlySet<string> = new Set(["/", "/docs"]);

const document = { name: "docs/openapi.yaml", contentType: "application/yaml" };

/** The paths that are served. No path is ever made into the name of a file. */
const files: ReadonlyMap<string, StaticFile> = new Map([
  ["/docs/", { name: "docs/index.html", contentType: "text/html; charset=utf-8" }],
  ["/docs/redoc.standalone.js", { name: "docs/redoc.standalone.js", contentType: "text/javascript; charset=utf-8" }],
  ["/docs/openapi.yaml", document],
  ["/openapi.yaml", document],
]);

/** The answer to a request for the Redoc page or a part of it, or `undefined` for any other request. */
export function serveDocumentation(request: IncomingRequest): OutgoingResponse | Promise<OutgoingResponse> | undefined {
  const { method, target } = request;
  const question = target.indexOf("?");
  const path = question < 0 ? target : target.slice(0, question);
  const file = files.get(path);
  if (file !== undefined) return staticFile(request, file);
  if (!redirects.has(path)) return undefined;
  if (method !== "GET" && method !== "HEAD") return methodNotAllowed();
  return { status: 302, headers: ["Location", documentationPath + target.slice(path.length)], body: undefined };
}
