import type { PrimitiveType } from "./route.ts";

/** A text as the type that the document gives it, if it is written as JSON would write one; any other stays a text. */
export function readPrimitive(text: string, type: PrimitiveType): unknown {
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (type === "string") return text;
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
}
