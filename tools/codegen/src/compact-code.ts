import { type Json, valueAt } from "./json.ts";

/** Code that Ajv has written, without what nobody needs. */
export interface CompactCode {
  /** Declarations of what the code calls of Ajv; they have imports. */
  helpers: string;
  /** The names of the helpers. */
  helperNames: readonly string[];
  code: string;
}

/** A text as Ajv writes it, which is one of JSON. */
const text = /"(?:[^"\\\n]|\\.)*"/.source;

const eachText = new RegExp(text, "g");
/** Texts that are added, and single ones too: each is taken whole, or what is between two would be taken for one. */
const addedTexts = new RegExp(`${text}(?:\\+${text})*`, "g");
const schemaPath = new RegExp(`,schemaPath:${text}(?=,keyword:)`);

/** A schema or a part of one, and before them what may look so: the regular expressions of formats, and texts. */
const partOfSchema = new RegExp(
  `^const formats\\d+ = .*$|${text}|(?<![\\w$.])(schema\\d+)((?:\\.[A-Za-z_$][\\w$]*|\\[(?:\\d+|${text})\\])*)`,
  "g",
);
const step = new RegExp(`\\.([\\w$]+)|\\[(\\d+|${text})\\]`, "g");

/** What Ajv declares for all functions: a schema, or what is called of Ajv. */
const declaration = /^const (?:(schema\d+) = (.*);|(\w+) = require\(.*)$/;

/** What stands before a fault in the line that declares it, and the lines after that. */
const fault = /^const (err\d+) = (\{.*\});$/;
const linesOfFault = (name: string) =>
  ["if(vErrors === null){", `vErrors = [${name}];`, "}", "else {", `vErrors.push(${name});`, "}"].join("\n");

/**
 * Makes of Ajv's code, each statement of which is a line, code of the same meaning that has a fraction of its length. A fault
 * is added in one statement, and does not say which place of the schema it comes from, because nobody asks. Of the schemas,
 * no more is left than the values that are looked up, and equal ones are there once.
 */
export function compactCode(written: string): CompactCode {
  const helpers = new Map<string, string>();
  const schemas = new Map<string, Json>();
  const lines: string[] = [];
  for (const line of written.replace(/^"use strict";\n?/, "").split("\n")) {
    const [, schema, value = "", helper] = (line.startsWith("const ") && declaration.exec(line)) || [];
    if (schema !== undefined) schemas.set(schema, JSON.parse(value));
    else if (helper !== undefined) helpers.set(helper, line);
    else lines.push(line.startsWith("export ") ? line.slice("export ".length) : line);
  }
  const values = new Map<string, string>();
  const compact: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let line = lines[index] ?? "";
    const [, name = "", members = ""] = (line.startsWith("const err") && fault.exec(line)) || [];
    if (name !== "" && lines.slice(index + 1, index + 7).join("\n") === linesOfFault(name)) {
      line = `(vErrors ??= []).push(${compactFault(members)});`;
      index += 6;
    }
    compact.push(line.includes("schema") ? line.replaceAll(partOfSchema, nameOfValue) : line);
  }
  const constants = [...values].map(([value, name]) => `const ${name} = ${value};\n`);
  return {
    helpers: [...helpers.values()].join("\n"),
    helperNames: [...helpers.keys()],
    code: constants.join("") + compact.join("\n"),
  };

  function nameOfValue(found: string, schema: string | undefined, path: string): string {
    if (schema === undefined) return found;
    const value = JSON.stringify(valueAt(schemas.get(schema) ?? null, stepsOf(path)));
    const name = values.get(value) ?? `value${values.size}`;
    values.set(value, name);
    return name;
  }
}

function compactFault(members: string): string {
  return members.replaceAll(addedTexts, joinTexts).replace(schemaPath, "");
}

function joinTexts(added: string): string {
  const texts = added.match(eachText) ?? [];
  return `"${texts.map((each) => each.slice(1, -1)).join("")}"`;
}

function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(step)].map(([, name, index]) => name ?? JSON.parse(index ?? "0"));
}
