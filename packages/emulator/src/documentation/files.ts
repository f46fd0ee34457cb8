import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** Where the build puts the Redoc page. Seen from `src` and from `dist` it is the same folder. */
const folder = new URL("../../dist/docs/", import.meta.url);

/** A file of the documentation as it is sent. */
export interface DocumentationFile {
  /** The bytes of the file. */
  readonly content: Uint8Array<ArrayBuffer>;
  /** Its media type, as `Content-Type` has it. */
  readonly contentType: string;
  /** The validator of the content, in quotes as HTTP has it. */
  readonly etag: string;
}

const page = { name: "index.html", contentType: "text/html; charset=utf-8" };
const script = { name: "redoc.standalone.js", contentType: "text/javascript; charset=utf-8" };
const document = { name: "openapi.yaml", contentType: "application/yaml" };

/** The paths that are served. No path is ever made into the name of a file. */
const fileOfPath = new Map([
  ["/docs/", page],
  ["/docs/redoc.standalone.js", script],
  ["/docs/openapi.yaml", document],
  ["/openapi.yaml", document],
]);

const read = new Map<string, Promise<DocumentationFile>>();

/** The file at a path, read when it is first asked for, or `undefined` where there is none. */
export function documentationFile(path: string): Promise<DocumentationFile> | undefined {
  const entry = fileOfPath.get(path);
  if (entry === undefined) return undefined;
  let file = read.get(entry.name);
  if (file === undefined) {
    file = readDocumentationFile(entry.name, entry.contentType);
    read.set(entry.name, file);
    // What could not be read now is tried again.
    file.catch(() => read.delete(entry.name));
  }
  return file;
}

async function readDocumentationFile(name: string, contentType: string): Promise<DocumentationFile> {
  const content = new Uint8Array(await readFile(new URL(name, folder)));
  const etag = `"${createHash("sha256").update(content).digest("base64url")}"`;
  return { content, contentType, etag };
}
