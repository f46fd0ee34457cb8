import type { IncomingRequest, OutgoingResponse } from "@cloud-partner/server/core";
import type { DocumentVersion } from "../generations/generation.ts";
import { methodNotAllowed, type StaticFile, staticFile } from "./static-files.ts";

/** Where the page is; its own addresses are relative to this one, with the slash. */
export const documentationPath = "/docs/";

const redirects: ReadonlySet<string> = new Set(["/", "/docs"]);

/** The paths that are served for a document. No path is ever made into the name of a file. */
function filesOf(version: DocumentVersion): ReadonlyMap<string, StaticFile> {
  const document = { name: `docs/${version}/openapi.yaml`, contentType: "application/yaml" };
  return new Map([
    ["/docs/", { name: `docs/${version}/index.html`, contentType: "text/html; charset=utf-8" }],
    ["/docs/redoc.standalone.js", { name: "docs/redoc.standalone.js", contentType: "text/javascript; charset=utf-8" }],
    ["/docs/openapi.yaml", document],
    ["/openapi.yaml", document],
  ]);
}

const files: Readonly<Record<DocumentVersion, ReadonlyMap<string, StaticFile>>> = {
  default: filesOf("default"),
  "2017-10-31-2020": filesOf("2017-10-31-2020"),
};

/** The answer to a request for the Redoc page of a document or a part of it, or `undefined` for any other request. */
export function serveDocumentation(
  request: IncomingRequest,
  version: DocumentVersion,
): OutgoingResponse | Promise<OutgoingResponse> | undefined {
  const { method, target } = request;
  const question = target.indexOf("?");
  const path = question < 0 ? target : target.slice(0, question);
  const file = files[version].get(path);
  if (file !== undefined) return staticFile(request, file);
  if (!redirects.has(path)) return undefined;
  if (method !== "GET" && method !== "HEAD") return methodNotAllowed();
  return { status: 302, headers: ["Location", documentationPath + target.slice(path.length)], body: undefined };
}
