import { type Document, isMap, isScalar, parseDocument, type Scalar, type YAMLMap } from "yaml";
import { Refusal } from "./refusal.ts";

/** A version's document, with the places of its nodes in its text. */
export interface ApiDocument {
  /** What messages call the file. */
  readonly path: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly info: YAMLMap;
  /** The node of `info.version`. */
  readonly versionNode: Scalar<string>;
  /** The value of api-version. */
  readonly version: string;
}

/** Reads a version's document. Throws a {@link Refusal} for a text that is not YAML, or has no `info.version`. */
export function readApiDocument(text: string, path: string): ApiDocument {
  const document = parseDocument(text, { merge: true });
  const error = document.errors[0];
  if (error !== undefined) throw new Refusal(`${path} cannot be read: ${error.message.split("\n")[0]}`);
  const info = document.get("info", true);
  const versionNode = isMap(info) ? info.get("version", true) : undefined;
  if (!isMap(info) || !isTextNode(versionNode))
    throw new Refusal(`${path} has no text in info.version, which says the api-version.`);
  return { path, text, document, info, versionNode, version: versionNode.value };
}

/** Whether a node of YAML is a text. */
export function isTextNode(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === "string";
}

/** Where the line of a place in a text ends: at its line break, or at the end of the text. */
export function lineEnd(text: string, place: number): number {
  const newline = text.indexOf("\n", place);
  if (newline === -1) return text.length;
  return text[newline - 1] === "\r" ? newline - 1 : newline;
}
