import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { IncomingRequest, OutgoingResponse } from "@cloud-partner/server/core";

/** What the build made. Seen from `src` and from `dist` it is the same folder. */
const folder = new URL("../../dist/", import.meta.url);

/** A file that is served as it is. */
export interface StaticFile {
  /** Its path in `dist/`. */
  readonly name: string;
  /** Its media type, as `Content-Type` has it. */
  readonly contentType: string;
  /** More headers, names and values in turn. */
  readonly headers?: readonly string[];
}

interface FileContent {
  readonly content: Uint8Array<ArrayBuffer>;
  /** The validator of the content, in quotes as HTTP has it. */
  readonly etag: string;
}

const read = new Map<string, Promise<FileContent>>();

/** The answer to a request for a file, which is read when it is first asked for. */
export async function staticFile(request: IncomingRequest, file: StaticFile): Promise<OutgoingResponse> {
  if (request.method !== "GET" && request.method !== "HEAD") return methodNotAllowed();
  let found: FileContent;
  try {
    found = await contentOf(file.name);
  } catch {
    const body = `${file.name} is not part of this installation. Build the package.\n`;
    return { status: 500, headers: ["Content-Type", "text/plain;charset=UTF-8"], body };
  }
  const { content, etag } = found;
  // A newer emulator may have a newer file at the same address: it is kept, and asked about each time.
  const headers = ["ETag", etag, "Cache-Control", "no-cache", "X-Content-Type-Options", "nosniff"];
  if (file.headers !== undefined) headers.push(...file.headers);
  if (request.header("if-none-match") === etag) return { status: 304, headers, body: undefined };
  return { status: 200, headers: [...headers, "Content-Type", file.contentType], body: content };
}

/** The answer to a method that a file does not have. */
export function methodNotAllowed(): OutgoingResponse {
  return { status: 405, headers: ["Allow", "GET, HEAD"], body: undefined };
}

function contentOf(name: string): Promise<FileContent> {
  let content = read.get(name);
  if (content === undefined) {
    content = readContent(name);
    read.set(name, content);
    // What could not be read now is tried again.
    content.catch(() => read.delete(name));
  }
  return content;
}

async function readContent(name: string): Promise<FileContent> {
  const content = new Uint8Array(await readFile(new URL(name, folder)));
  return { content, etag: `"${createHash("sha256").update(content).digest("base64url")}"` };
}
