import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codegenFolder } from "./folders.ts";
import type { OutputKind, Target } from "./target.ts";

/** The tools that have a part in each kind of file. */
const makers: Record<OutputKind, readonly string[]> = {
  types: ["openapi-typescript"],
  operations: ["@openapitools/openapi-generator-cli", "openapi-generator"],
  handlers: ["@openapitools/openapi-generator-cli", "openapi-generator"],
  routes: ["@openapitools/openapi-generator-cli", "openapi-generator"],
  validators: ["ajv", "ajv-formats", "esbuild"],
  answers: [],
  "answer-validators": ["ajv", "ajv-formats", "esbuild"],
  entry: [],
};

/** The head of each kind of file. */
export type Banners = Record<OutputKind, string>;

/** The versions of every tool that has a part in the generated code. */
export function toolVersions(): Record<string, string> {
  const versions: Record<string, string> = {};
  for (const name of [
    "@openapitools/openapi-generator-cli",
    "@scalar/openapi-upgrader",
    "ajv",
    "ajv-formats",
    "esbuild",
    "openapi-typescript",
    "typescript",
    "yaml",
  ]) {
    versions[name] = versionIn(join(codegenFolder, "node_modules", name, "package.json"), ["version"]);
  }
  versions["openapi-generator"] = versionIn(join(codegenFolder, "openapitools.json"), ["generator-cli", "version"]);
  versions["@biomejs/biome"] = versionIn(join(codegenFolder, "../../node_modules/@biomejs/biome/package.json"), [
    "version",
  ]);
  return versions;
}

function versionIn(path: string, place: readonly string[]): string {
  const value = place.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null ? Object.getOwnPropertyDescriptor(at, key)?.value : undefined),
    JSON.parse(readFileSync(path, "utf8")),
  );
  if (typeof value !== "string") throw new TypeError(`${path} has no text at ${place.join(".")}`);
  return value;
}

/** The comment at the head of each generated file: what made it, from what, and what to do instead of editing it. */
export function banners({ document, command }: Pick<Target, "document" | "command">): Banners {
  const versions = toolVersions();
  const entries = Object.entries(makers).map(([output, names]) => {
    const tools = names.map((name) => `${name} ${versions[name]}`).join(", ");
    const lines = [
      `Generated from ${document} by tools/codegen${tools === "" ? "" : ` with ${tools}`}.`,
      `Do not edit: change the document, then run \`${command}\`.`,
    ];
    return [output, `/*\n${lines.map((line) => ` * ${line}\n`).join("")} */\n`] as const;
  });
  return Object.fromEntries(entries) as Banners;
}
