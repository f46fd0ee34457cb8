import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Finding, Refusal } from "./refusal.ts";

const run = promisify(execFile);

interface SpectralResult {
  code: string;
  message: string;
  source: string;
  range: { start: { line: number } };
}

/** Lints the documents under `root` with the repository's rules. Throws a {@link Refusal} that names every finding. */
export async function lintDocuments(root: string, documents: readonly string[]): Promise<void> {
  const spectral = join(root, "tools/spectral-rules/node_modules/.bin/spectral");
  const options = ["--ruleset", "spec/.spectral.yaml", "--fail-severity", "hint", "--format", "json", "--quiet"];
  try {
    await run(spectral, ["lint", ...options, ...documents], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const output = error instanceof Error && "stdout" in error && typeof error.stdout === "string" ? error.stdout : "";
    if (!output.trimStart().startsWith("[")) throw error;
    // Spectral's own format for programs.
    const results = JSON.parse(output) as SpectralResult[];
    throw new Refusal(
      results.map(({ code, message, source, range }): Finding => {
        const file = documents.find((document) => source.endsWith(document)) ?? source;
        return { file, line: range.start.line + 1, reason: `${message} (${code})` };
      }),
    );
  }
}
