import { join } from "node:path";
import { hashOfLint, hasPassed, remember } from "./lint-record.ts";
import { type Finding, Refusal } from "./refusal.ts";
import { runProgram } from "./run-program.ts";

interface SpectralResult {
  code: string;
  message: string;
  source: string;
  range: { start: { line: number } };
}

/** The documents under `root` of which this machine does not know that they pass the lint. */
export function documentsToLint(root: string, documents: readonly string[]): string[] {
  return documents.filter((document) => !hasPassed(hashOfLint(root, document)));
}

/** Lints the documents under `root` with the repository's rules. Throws a {@link Refusal} that names every finding. */
export async function lintDocuments(root: string, documents: readonly string[]): Promise<void> {
  if (documents.length === 0) return;
  const hashes = documents.map((document) => hashOfLint(root, document));
  const lint = join(root, "tools/spectral-rules/src/lint.ts");
  const paths = ["spec/.spectral.yaml", ...documents];
  // It is over before code that is optimized would be worth its making.
  const { stdout } = await runProgram(process.execPath, ["--no-opt", lint, ...paths], { cwd: root });
  // Spectral's own format for programs.
  const results = JSON.parse(stdout) as SpectralResult[];
  if (results.length > 0) {
    throw new Refusal(
      results.map(({ code, message, source, range }): Finding => {
        const file = documents.find((document) => source.endsWith(document)) ?? source;
        return { file, line: range.start.line + 1, reason: `${message} (${code})` };
      }),
    );
  }
  // The lint read the files while it ran: what has changed meanwhile has another hash, and is linted again.
  for (const hash of hashes) remember(hash);
}
