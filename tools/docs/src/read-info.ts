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

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
