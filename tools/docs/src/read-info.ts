import { parse } from "yaml";

/** The title and the version of a document. Throws a `TypeError` that names the document where it has none. */
export function readInfo(source: string, name: string): { title: string; version: string } {
  const document: unknown = parse(source);
  const info = member(document, "info");
  const title = member(info, "title");
  const version = member(info, "version");
  if (typeof title !== "string" || typeof version !== "string") {
    throw new TypeError(`${name}: info.title and info.version have to be text`);
  }
  return { title, version };
}

/** What a document is called in a title: its version, or, where its folder is that of a variant of it, the folder's name. */
export function nameOfVersion(folder: string, version: string): string {
  return folder.startsWith(`${version}-`) ? folder : version;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
