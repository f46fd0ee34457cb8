import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { ObjectLiteralElementLike, Statement } from "typescript";
import { typescript } from "./typescript.ts";

/**
 * The source of an object of the formats that compiled code asks for by `<name>.date` or `<name>["date-time"]`, taken out of
 * ajv-formats with the functions and constants that stand beside them there. What of these nobody calls, a bundler drops.
 * Formats that are a regular expression are not asked for: Ajv writes them where they are used.
 */
export function formatsSource(name: string, code: string): string {
  const asked = new Set(
    [...code.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|\\["([^"]+)"\\])`, "g"))].map(
      ([, word, text]) => word ?? text,
    ),
  );
  if (asked.size === 0) return "";
  const { helpers, formats } = readFormats();
  const members = [...asked].sort().map((format) => {
    const source = formats.get(format ?? "");
    if (source === undefined) throw new Error(`ajv-formats has no format ${format}`);
    return `${JSON.stringify(format)}: ${source}`;
  });
  return `${helpers}\nconst ${name} = { ${members.join(", ")} };`;
}

interface Formats {
  /** The functions and constants of the module. */
  helpers: string;
  /** The source of each format. */
  formats: ReadonlyMap<string, string>;
}

let read: Formats | undefined;

/** What the module of ajv-formats has, as source. */
function readFormats(): Formats {
  if (read !== undefined) return read;
  const path = createRequire(import.meta.url).resolve("ajv-formats/dist/formats.js");
  const file = typescript.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    typescript.ScriptTarget.Latest,
    /* parents */ true,
  );
  const helpers = file.statements.filter(
    (node) => typescript.isFunctionDeclaration(node) || typescript.isVariableStatement(node),
  );
  const formats = file.statements.flatMap(membersOfFullFormats);
  read = {
    helpers: helpers.map((node) => node.getText(file)).join("\n"),
    formats: new Map(formats.map((member) => [nameOf(member), sourceOf(member)])),
  };
  return read;
}

/** The members of `exports.fullFormats = { … }`. */
function membersOfFullFormats(node: Statement): ObjectLiteralElementLike[] {
  if (!typescript.isExpressionStatement(node) || !typescript.isBinaryExpression(node.expression)) return [];
  const { left, right } = node.expression;
  return left.getText() === "exports.fullFormats" && typescript.isObjectLiteralExpression(right)
    ? [...right.properties]
    : [];
}

function nameOf({ name }: ObjectLiteralElementLike): string {
  return name !== undefined && (typescript.isIdentifier(name) || typescript.isStringLiteral(name)) ? name.text : "";
}

/** Without the function that compares two values: only `formatMinimum` and its kind, which JSON Schema lacks, call it. */
function sourceOf(member: ObjectLiteralElementLike): string {
  if (!typescript.isPropertyAssignment(member)) return nameOf(member);
  const { initializer } = member;
  if (!typescript.isCallExpression(initializer) || initializer.expression.getText() !== "fmtDef")
    return initializer.getText();
  return `{ validate: ${initializer.arguments[0]?.getText()} }`;
}
