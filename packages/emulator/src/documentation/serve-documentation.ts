import { type DocumentationFile, documentationFile } from "./files.ts";

/** Where the page is; its own addresses are relative to this one, with the slash. */
export const documentationPath = "/docs/";

const redirects: ReadonlySet<string> = new Set(["/", "/docs"]);

/** The answer to a request for the Redoc page or a part of it, or `undefined` for any other request. */
export async function serveDocumentation(request: Request): Promise<Response | undefined> {
  const { pathname, search } = new URL(request.url);
  const redirected = redirects.has(pathname);
  const file = redirected ? undefined : documentationFile(pathname);
  if (!redirected && file === undefined) return undefined;
  if (request.method !== "GET" && request.method !== "HEAD") {
    return new Response(null, { status: 405, headers: { Allow: "GET, HEAD", "Content-Length": "0" } });
  }
  if (file === undefined)
    return new Response(null, {
      status: 302,
      headers: { Location: documentationPath + search, "Content-Length": "0" },
    });
  try {
    return fileResponse(request, await file);
  } catch {
    return new Response("The Redoc page is not part of this installation. Build the package.\n", { status: 500 });
  }
}

function fileResponse(request: Request, { content, contentType, etag }: DocumentationFile): Response {
  // A newer emulator may have a newer page at the same address: it is kept, and asked about each time.
  const headers = { ETag: etag, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" };
  if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
  return new Response(request.method === "HEAD" ? null : content, {
    headers: { ...headers, "Content-Type": contentType, "Content-Length": String(content.length) },
  });
}
