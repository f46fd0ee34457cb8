import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readStamp, sha256, stampOfInputs } from "./stamp.ts";
import { outputNames, type Target } from "./target.ts";

/**
 * `true` where generating would give what is there: document, tools and sources are those of the stamp, and so are the
 * generated files. It loads none of the tools.
 */
export function isUpToDate(target: Target): boolean {
  const stamp = readStamp(target);
  if (stamp === undefined || !existsSync(join(target.root, target.document))) return false;
  const { target: settings, document, tools, sources, outputs } = stamp;
  if (!isDeepStrictEqual({ target: settings, document, tools, sources }, stampOfInputs(target))) return false;
  return outputNames.every((name) => {
    const path = target.files[name];
    return (
      existsSync(join(target.root, path)) && sha256(readFileSync(join(target.root, path), "utf8")) === outputs[path]
    );
  });
}
