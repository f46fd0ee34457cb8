import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codegenFolder } from "./folders.ts";
import { sha256 } from "./stamp.ts";

/** Where this machine keeps what passed the lint; no more than saved time is lost with it. */
const folder = join(codegenFolder, "node_modules/.cache/lint");

/** The hash of a document and of all that has a part in its lint: the rules and the versions of their packages. */
export function hashOfLint(root: string, document: string): string {
  const rules = join(root, "tools/spectral-rules");
  const sources = readdirSync(join(rules, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = [join(root, document), join(root, "spec/.spectral.yaml"), join(rules, "package.json"), ...sources];
  return sha256(JSON.stringify([document, ...files.map((path) => sha256(readFileSync(path, "utf8")))]));
}

/** `true` where a document has passed this lint before. */
export function hasPassed(hash: string): boolean {
  try {
    return readFileSync(join(folder, hash), "utf8") === hash;
  } catch {
    return false;
  }
}

/** Remembers a lint that was passed. */
export function remember(hash: string): void {
  const path = join(folder, hash);
  const own = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(own, hash);
    renameSync(own, path);
  } catch {
    // A folder that cannot be written to is no reason to fail: the lint is done again.
  }
}
