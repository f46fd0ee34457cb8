import type { ErrorDetail } from "./http-error.ts";

/** What a JSON object or array is known by while its members are read. */
interface Level {
  /** The object or array around it. */
  readonly outer: Level | undefined;
  /** The names that an object has had so far, if any. */
  names: string[] | Set<string> | undefined;
  /** The name of the present member, as it is written in the text and still escaped, or the index of the element. */
  step: string | number;
}

/** From so many names on, a set finds one faster than a list does. */
const largeObject = 16;

/**
 * Finds what `JSON.parse` takes without a word and other parsers read otherwise (I-JSON, RFC 7493): a name that an object
 * has twice, an integer that no double holds, a number that becomes infinite, and nesting deeper than `maxDepth` levels.
 * Gives the first such place, or `undefined`. `text` has to be JSON: the syntax is not checked here.
 */
export function checkJsonText(text: string, maxDepth: number): ErrorDetail | undefined {
  let level: Level | undefined;
  let depth = 0;
  let name = false;
  const end = text.length;
  for (let index = 0; index < end; index++) {
    const character = text.charCodeAt(index);
    if (character === quote) {
      const close = endOfString(text, index + 1);
      if (name && level !== undefined) {
        const written = text.slice(index + 1, close);
        level.step = written;
        if (addName(level, written)) return fault(level, "is there twice");
        name = false;
      }
      index = close;
    } else if (character === openObject || character === openArray) {
      if (depth === maxDepth) return fault(level, `is nested deeper than ${maxDepth} levels`);
      name = character === openObject;
      level = { outer: level, names: undefined, step: name ? "" : 0 };
      depth++;
    } else if (character === closeObject || character === closeArray) {
      level = level?.outer;
      depth--;
      name = false;
    } else if (character === comma && level !== undefined) {
      if (typeof level.step === "number") level.step++;
      else name = true;
    } else if (character === minus || (character >= zero && character <= nine)) {
      const close = endOfNumber(text, index + 1);
      // Fifteen digits are always exact.
      if (close - index > 15) {
        const message = unreadableNumber(text.slice(index, close));
        if (message !== undefined) return fault(level, message);
      } else if (close - index > 3 && Math.abs(Number(text.slice(index, close))) === Number.POSITIVE_INFINITY) {
        return fault(level, "is a number that is too large");
      }
      index = close - 1;
    }
  }
  return undefined;
}

const quote = 0x22;
const backslash = 0x5c;
const openObject = 0x7b;
const closeObject = 0x7d;
const openArray = 0x5b;
const closeArray = 0x5d;
const comma = 0x2c;
const minus = 0x2d;
const zero = 0x30;
const nine = 0x39;

/** Where the quotation mark is that ends the string whose first character is at `start`. */
function endOfString(text: string, start: number): number {
  let close = text.indexOf('"', start);
  while (isEscaped(text, start, close)) close = text.indexOf('"', close + 1);
  return close < 0 ? text.length : close;
}

function isEscaped(text: string, start: number, at: number): boolean {
  let backslashes = 0;
  while (at - backslashes > start && text.charCodeAt(at - backslashes - 1) === backslash) backslashes++;
  return backslashes % 2 === 1;
}

function endOfNumber(text: string, start: number): number {
  let index = start;
  for (; index < text.length; index++) {
    const character = text.charCodeAt(index);
    const inside =
      (character >= zero && character <= nine) ||
      // . + - e E
      character === 0x2e ||
      character === 0x2b ||
      character === minus ||
      (character | 0x20) === 0x65;
    if (!inside) break;
  }
  return index;
}

function unreadableNumber(written: string): string | undefined {
  const value = Number(written);
  if (!Number.isFinite(value)) return "is a number that is too large";
  const integer = !written.includes(".") && !written.includes("e") && !written.includes("E");
  return integer && !Number.isSafeInteger(value) ? "is an integer beyond 2^53, which would be rounded" : undefined;
}

/** Notes a name of the present object. Gives `true` where it had it before. */
function addName(level: Level, written: string): boolean {
  const name = written.includes("\\") ? unescapeName(written) : written;
  const { names } = level;
  if (names === undefined) {
    level.names = [name];
    return false;
  }
  if (!Array.isArray(names)) return names.size === names.add(name).size;
  if (names.includes(name)) return true;
  names.push(name);
  if (names.length === largeObject) level.names = new Set(names);
  return false;
}

function unescapeName(written: string): string {
  return String(JSON.parse(`"${written}"`));
}

function fault(innermost: Level | undefined, message: string): ErrorDetail {
  const steps: string[] = [];
  for (let level = innermost; level !== undefined; level = level.outer) {
    const { step } = level;
    steps.push(typeof step === "number" ? `${step}` : unescapeName(step).replaceAll("~", "~0").replaceAll("/", "~1"));
  }
  return {
    code: "InvalidBody",
    message,
    target: steps
      .map((step) => `/${step}`)
      .reverse()
      .join(""),
  };
}
