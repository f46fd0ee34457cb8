import type { IncomingRequest, OutgoingResponse } from "@cloud-partner/server/core";
import { type DocumentationFile, documentationFile } from "./files.ts";

/** Where the page is; its own addresses are relative to this one, with the slash. */
export const documentationPath = "/docs/";

const redirects: ReadonlySet<string> = new Set(["/", "/docs"]);

/** The answer to a request for the Redoc page or a part of it, or `undefined` for any other request. */
export function serveDocumentation(request: IncomingRequest): OutgoingResponse | Promise<OutgoingResponse> | undefined {
  const { method, target } = request;
  const question = target.indexOf("?");
  const path = question < 0 ? target : target.slice(0, question);
  const redirected = redirects.has(path);
  const file = redirected ? undefined : documentationFile(path);
  if (!redirected && file === undefined) return undefined;
  if (method !== "GET" && method !== "HEAD") return { status: 405, headers: ["Allow", "GET, HEAD"], body: undefined };
  if (file === undefined) {
    const search = target.slice(path.length);
    return { status: 302, headers: ["Location", documentationPath + search], body: undefined };
  }
  return file.then(
    (content) => fileResponse(request, content),
    () => ({
      status: 500,
      headers: ["Content-Type", "text/plain;charset=UTF-8"],
      body: "The Redoc page is not part of this installation. Build the package.\n",
    }),
  );
}

function fileResponse(request: IncomingRequest, { content, contentType, etag }: DocumentationFile): OutgoingResponse {
  // A newer emulator may have a newer page at the same address: it is kept, and asked about each time.
  const headers = ["ETag", etag, "Cache-Control", "no-cache", "X-Content-Type-Options", "nosniff"];
  if (request.header("if-none-match") === etag) return { status: 304, headers, body: undefined };
  return { status: 200, headers: [...headers, "Content-Type", contentType], body: content };
}
