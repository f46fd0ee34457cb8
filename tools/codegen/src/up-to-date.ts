import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readStamp, sha256, stampOfInputs } from "./stamp.ts";
import { outputsOf, type Target } from "./target.ts";

/**
 * `true` where generating would give what is there: document, tools and sources are those of the stamp, and so are the
 * generated files. It loads none of the tools.
 */
export function isUpToDate(target: Target): boolean {
  const stamp = readStamp(target);
  if (stamp === undefined || !existsSync(join(target.root, target.document))) return false;
  const { target: settings, document, tools, sources, outputs } = stamp;
  if (!isDeepStrictEqual({ target: settings, document, tools, sources }, stampOfInputs(target))) return false;
  return outputsOf(target).every(([, path]) => {
    const file = join(target.root, path);
    return existsSync(file) && sha256(readFileSync(file, "utf8")) === outputs[path];
  });
}
