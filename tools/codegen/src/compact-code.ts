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

/** What Ajv writes for a fault that it has found. */
const fault =
  /const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\n/g;
const eachText = new RegExp(text, "g");
const addedTexts = new RegExp(`${text}(?:\\+${text})+`, "g");
const schemaPath = new RegExp(`,schemaPath:${text}(?=,keyword:)`);

/** A schema or a part of one, and before them what may look so: the regular expressions of formats, and texts. */
const partOfSchema = new RegExp(
  `^const formats\\d+ = .*$|${text}|(?<![\\w$.])(schema\\d+)((?:\\.[A-Za-z_$][\\w$]*|\\[(?:\\d+|${text})\\])*)`,
  "gm",
);
const step = new RegExp(`\\.([\\w$]+)|\\[(\\d+|${text})\\]`, "g");

/**
 * Makes of Ajv's code, each statement of which is a line, code of the same meaning that has a fraction of its length. A fault
 * is added in one statement, and does not say which place of the schema it comes from, because nobody asks. Of the schemas,
 * no more is left than the values that are looked up, and equal ones are there once.
 */
export function compactCode(written: string): CompactCode {
  const helpers = new Map<string, string>();
  const schemas = new Map<string, Json>();
  const body = written
    .replace(/^"use strict";\n?/, "")
    .replaceAll(/^(?:export )?(const (\w+) = (.*);)\n/gm, (line, declaration: string, name: string, value: string) => {
      if (value.startsWith("require(")) helpers.set(name, declaration);
      else if (name.startsWith("schema")) schemas.set(name, JSON.parse(value));
      else return line.replace(/^export /, "");
      return "";
    })
    .replaceAll(fault, (_, _name, members: string) => `(vErrors ??= []).push(${compactFault(members)});\n`);
  const values = new Map<string, string>();
  const code = body.replaceAll(partOfSchema, (found, schema: string | undefined, path: string) => {
    if (schema === undefined) return found;
    const value = JSON.stringify(valueAt(schemas.get(schema) ?? null, stepsOf(path)));
    const name = values.get(value) ?? `value${values.size}`;
    values.set(value, name);
    return name;
  });
  const constants = [...values].map(([value, name]) => `const ${name} = ${value};\n`);
  return {
    helpers: [...helpers.values()].join("\n"),
    helperNames: [...helpers.keys()],
    code: constants.join("") + code,
  };
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
