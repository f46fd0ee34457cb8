import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./repository.ts";

/** Writes what is different between two api-versions as Markdown: what `pnpm diff` says. Rejects where it fails. */
export async function describeDifference(from: string, to: string): Promise<string> {
  const program = join(root, "tools/diff/src/bin.ts");
  const args = [program, from, to, "--format", "markdown", "--fail-on", "none"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root });
  return stdout;
}
