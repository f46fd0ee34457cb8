import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { toolVersions } from "./banner.ts";
import { codegenFolder } from "./folders.ts";
import { isObject } from "./json.ts";
import type { Target } from "./target.ts";

/** What was generated from what, as hashes (SHA-256, hexadecimal). It is committed beside the generated files. */
export interface Stamp {
  /** The hash of where the files go and what they import from. */
  target: string;
  /** The document's hash. */
  document: string;
  /** The versions of the tools. */
  tools: Record<string, string>;
  /** The hashes of the templates and of the source of tools/codegen, by path. */
  sources: Record<string, string>;
  /** The hash of all that openapi-generator is given, so that it need not run when only other things have changed. */
  templateInput: string;
  /** The hash of all that the validators are made of, so that they need not be when only descriptions have changed. */
  validatorInput: string;
  /** The hash of what is generated from each operation but for its schemas, so that a check can name those that changed. */
  operations: Record<string, string>;
  /** The hashes of the generated files, by path. */
  outputs: Record<string, string>;
}

/** The part of a stamp that says what the code is generated from. */
export type StampOfInputs = Pick<Stamp, "target" | "document" | "tools" | "sources">;

/** A text's SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The stamp of a target, or `undefined` where there is none, or one that this program has not written so. */
export function readStamp({ root, stamp }: Target): Stamp | undefined {
  const path = join(root, stamp);
  if (!existsSync(path)) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isStamp(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isStamp(value: unknown): value is Stamp {
  if (!isObject(value)) return false;
  const { target, document, tools, sources, templateInput, validatorInput, operations, outputs } = value;
  const texts = [target, document, templateInput, validatorInput];
  return texts.every((text) => typeof text === "string") && [tools, sources, operations, outputs].every(isObject);
}

/** What the stamp of a target says of what its code is generated from. */
export function stampOfInputs({ root, shownAs, ...target }: Target): StampOfInputs {
  const { document } = target;
  return {
    target: sha256(JSON.stringify(target)),
    document: sha256(readFileSync(join(root, document), "utf8")),
    tools: toolVersions(),
    sources: Object.fromEntries(
      ["openapitools.json", ...filesIn("src"), ...filesIn("templates")].map((path) => [
        path,
        sha256(readFileSync(join(codegenFolder, path), "utf8")),
      ]),
    ),
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(join(codegenFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(codegenFolder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
