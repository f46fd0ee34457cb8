import { type Json, pointerTo } from "./json.ts";

/** A document as a text, and the way from its lines back to its places. */
export interface PrintedDocument {
  /** The document as YAML, each value on a line of its own. oasdiff tells lines of YAML and not of JSON. */
  readonly text: string;
  /** The JSON pointer of what stands on a line; lines are counted from 1. */
  readonly pointerOfLine: readonly (string | undefined)[];
}

/** Writes a document so that a line tells a place. */
export function printDocument(root: Json): PrintedDocument {
  const lines: string[] = [];
  const pointerOfLine: (string | undefined)[] = [undefined];
  const write = (value: Json, pointer: string, indent: string): void => {
    for (const [key, child] of Object.entries(value ?? {})) {
      const place = pointerTo(pointer, key);
      const isEmpty = typeof child === "object" && child !== null && Object.keys(child).length === 0;
      const isNested = typeof child === "object" && child !== null && !isEmpty;
      const start = Array.isArray(value) ? "-" : `${JSON.stringify(key)}:`;
      lines.push(`${indent}${start}${isNested ? "" : ` ${JSON.stringify(child)}`}`);
      pointerOfLine.push(place);
      if (isNested) write(child, place, `${indent}  `);
    }
  };
  write(root, "", "");
  return { text: lines.join("\n"), pointerOfLine };
}
