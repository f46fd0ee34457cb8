import { stripVTControlCharacters } from "node:util";

/** Control characters, breaks of lines and paragraphs, and those that turn the direction of writing around. */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * A text of the service as it may be written to a terminal: without escape sequences and control characters, which could
 * change what stands there, and with its line breaks as blanks.
 */
export function plainText(text: string): string {
  return stripVTControlCharacters(text).replaceAll(unprintable, " ");
}
