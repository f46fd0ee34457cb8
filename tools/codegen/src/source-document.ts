import { readFileSync } from "node:fs";
import { upgrade } from "@scalar/openapi-upgrader";
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { isObject, type Json, type JsonObject, type Place, placeOfReference, valueAt } from "./json.ts";
import { type Finding, Refusal } from "./refusal.ts";

/** An OpenAPI 3.1 document and the way back from each of its places to a line of its file. */
export class SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly root: JsonObject;
  readonly #lineOf: (place: Place) => number;

  private constructor(file: string, text: string, root: JsonObject, lineOf: (place: Place) => number) {
    this.file = file;
    this.text = text;
    this.root = root;
    this.#lineOf = lineOf;
  }

  /** Reads a YAML or JSON file. Documents of OpenAPI 3.0 are upgraded to 3.1. Throws a {@link Refusal}. */
  static read(path: string, file = path): SourceDocument {
    return SourceDocument.parse(readFileSync(path, "utf8"), file);
  }

  /** Like {@link SourceDocument.read}, for a text at hand; `file` is the name that findings give it. */
  static parse(text: string, file: string): SourceDocument {
    const json = jsonOf(text);
    let read = json === undefined ? parseText(text, file) : undefined;
    // Only a finding asks for lines, and reading them takes many times as long as reading the values of JSON.
    const lineOf = (place: Place): number => {
      read ??= parseText(text, file);
      return lineIn(read, place);
    };
    const root = read === undefined ? json : toValue(read.parsed, file);
    if (!isObject(root))
      throw new Refusal([{ file, line: 1, reason: "this is not an OpenAPI document but a plain value" }]);
    const version = root["openapi"];
    if (typeof version !== "string" || !/^3\.[01]\.\d+$/.test(version)) {
      const found = version === undefined ? "says nothing" : `says ${JSON.stringify(version)}`;
      throw new Refusal([
        {
          file,
          line: lineOf(["openapi"]),
          reason: `"openapi" ${found}; documents of OpenAPI 3.0 and 3.1 can be generated from`,
        },
      ]);
    }
    return new SourceDocument(
      file,
      text,
      withoutNullable(version.startsWith("3.0") ? upgradeTo31(root) : root),
      lineOf,
    );
  }

  /** What stands at a place, with references left as they are. */
  valueAt(place: Place): Json | undefined {
    return valueAt(this.root, place);
  }

  /** The document without what stands at some places. */
  without(places: readonly Place[]): SourceDocument {
    const root = structuredClone(this.root);
    for (const place of places) {
      const holder = valueAt(root, place.slice(0, -1));
      if (isObject(holder)) delete holder[String(place.at(-1))];
    }
    return new SourceDocument(this.file, this.text, root, this.#lineOf);
  }

  /** A finding about a place of this document. */
  finding(place: Place, reason: string): Finding {
    return { file: this.file, line: this.#lineOf(place), reason };
  }

  /**
   * Follows `$ref`s until something else is found, and says where that stands. Throws a {@link Refusal} when a reference
   * leads nowhere, out of the document, or back to itself.
   */
  resolve(place: Place): { value: JsonObject; place: Place } {
    const seen = new Set<string>();
    let at = place;
    for (;;) {
      const value = valueAt(this.root, at);
      if (!isObject(value)) throw new Refusal([this.finding(at, `there is no object at #/${at.join("/")}`)]);
      const reference = value["$ref"];
      if (typeof reference !== "string") return { value, place: at };
      const target = placeOfReference(reference);
      if (target === undefined) {
        throw new Refusal([
          this.finding(
            at,
            `${reference} leads out of the document; bundle it into one file first (npx @redocly/cli bundle)`,
          ),
        ]);
      }
      if (seen.has(reference)) throw new Refusal([this.finding(at, `${reference} leads back to itself`)]);
      if (valueAt(this.root, target) === undefined) throw new Refusal([this.finding(at, `${reference} leads nowhere`)]);
      seen.add(reference);
      at = target;
    }
  }
}

interface ParsedText {
  parsed: Document;
  lines: LineCounter;
}

/** The value of a text that is JSON, or `undefined` where it is not, or where a name is there twice, which YAML forbids. */
function jsonOf(text: string): Json | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const value: Json = JSON.parse(text);
    return countWrittenNames(text) === countNames(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The names in a text of JSON, which are the texts before a colon. */
function countWrittenNames(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start !== -1; start = text.indexOf('"', start + 1)) {
    do {
      start = text.indexOf('"', start + 1);
    } while (isEscaped(text, start));
    let next = start + 1;
    while (" \n\r\t".includes(text.charAt(next)) && next < text.length) next += 1;
    if (text.charAt(next) === ":") count += 1;
  }
  return count;
}

/** `true` where an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let first = place;
  while (text.charAt(first - 1) === "\\") first -= 1;
  return (place - first) % 2 === 1;
}

function countNames(value: Json | undefined): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countNames(item), 0);
  if (!isObject(value)) return 0;
  return Object.values(value).reduce<number>((sum, member) => sum + 1 + countNames(member), 0);
}

/** Throws a {@link Refusal} for a text that is no YAML. JSON is YAML too. */
function parseText(text: string, file: string): ParsedText {
  const lines = new LineCounter();
  const parsed = parseDocument(text, { lineCounter: lines, merge: true });
  const errors = parsed.errors.map(
    (error): Finding => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      reason: error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, ""),
    }),
  );
  if (errors.length > 0) throw new Refusal(errors);
  return { parsed, lines };
}

/** The line of a place, or of the last thing on the way there that the text has. */
function lineIn({ parsed, lines }: ParsedText, place: Place): number {
  for (let length = place.length; length > 0; length -= 1) {
    const node = nodeToShow(parsed, place.slice(0, length));
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The document as a value. Throws a {@link Refusal} for aliases that have no anchor, no end, or too many copies. */
function toValue(parsed: Document, file: string): unknown {
  try {
    const value: unknown = parsed.toJS();
    // An anchor that contains its own alias would be walked for ever.
    JSON.stringify(value);
    return value;
  } catch (error) {
    throw new Refusal([
      { file, line: 1, reason: error instanceof Error ? (error.message.split("\n")[0] ?? "") : `${error}` },
    ]);
  }
}

/** The node that shows where a place is: an item of a list, and of a member its key, because a value may begin below it. */
function nodeToShow(parsed: Document, place: Place): unknown {
  const holder = nodeAt(parsed, place.slice(0, -1));
  const last = place.at(-1);
  return isMap(holder) ? pairAt(holder, last)?.key : isSeq(holder) ? holder.get(Number(last), true) : undefined;
}

function nodeAt(parsed: Document, place: Place): unknown {
  return place.reduce<unknown>(
    (node, step) =>
      target(parsed, isMap(node) ? pairAt(node, step)?.value : isSeq(node) ? node.get(Number(step), true) : undefined),
    target(parsed, parsed.contents),
  );
}

function target(parsed: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(parsed) : node;
}

/** A key such as `200` is a number in YAML and a text everywhere else. */
function pairAt(map: YAMLMap, step: string | number | undefined): Pair | undefined {
  return map.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
}

/** `nullable`, boolean `exclusiveMinimum` and the like become their JSON Schema forms, so that all that follows knows one language. */
function upgradeTo31(root: JsonObject): JsonObject {
  const upgraded: unknown = upgrade(structuredClone(root), "3.1");
  if (!isObject(upgraded)) throw new TypeError("the upgrade from OpenAPI 3.0 to 3.1 gave no object");
  return upgraded;
}

/** The keywords of a schema whose members have names of the author's, and those whose values are no schemas. */
const namedSchemas = new Set(["properties", "patternProperties", "$defs", "dependentSchemas", "schemas"]);
const values = new Set(["default", "enum", "const", "example", "examples"]);

/**
 * OpenAPI 3.1 has no `nullable`, and in 3.0 it means nothing without a `type` beside it (3.0.3, Schema Object). Where it is
 * left after the upgrade, the tools that know the word would each make something else of it, so it is taken out.
 */
function withoutNullable(root: JsonObject): JsonObject {
  const visit = (value: Json | undefined, hasNames: boolean): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, false);
    if (!isObject(value)) return;
    if (!hasNames && typeof value["nullable"] === "boolean") delete value["nullable"];
    for (const [key, member] of Object.entries(value)) {
      if (hasNames || !values.has(key)) visit(member, !hasNames && namedSchemas.has(key));
    }
  };
  visit(root, false);
  return root;
}
