import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Finding {
  code: string;
  path: string[];
  message: string;
  source: string;
  range: unknown;
}

/** The folder of this package. */
export const room = fileURLToPath(new URL("..", import.meta.url));

/** What Spectral itself finds, run as `lint:spec` runs it, since it loads and bundles a ruleset in a way of its own. */
export async function lint(ruleset: string, ...documents: string[]): Promise<Finding[]> {
  const settings = ["lint", "--quiet", "--format", "json", "--fail-severity", "hint", "--ruleset", ruleset];
  const run = promisify(execFile)("node_modules/.bin/spectral", [...settings, ...documents], { cwd: room });
  try {
    return JSON.parse((await run).stdout);
  } catch (error) {
    // 1 says that something was found, anything above that Spectral could not do its work.
    if (error instanceof Error && "code" in error && error.code === 1 && "stdout" in error) {
      return JSON.parse(String(error.stdout));
    }
    throw error;
  }
}

/** What `src/lint.ts` finds. */
export async function lintForPrograms(ruleset: string, ...documents: string[]): Promise<Finding[]> {
  const options = { cwd: room, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, ["src/lint.ts", ruleset, ...documents], options);
  return JSON.parse(stdout);
}
