import { existsSync } from "node:fs";
import { join } from "node:path";
import { findFiles, readText, root } from "./repository.ts";

/** A code sample as `x-codeSamples` has it. */
export interface CodeSample {
  /** The language, which chooses the colours. */
  readonly lang: string;
  /** What the reader chooses it by. */
  readonly label: string;
  /** The code. */
  readonly source: string;
}

/**
 * The file of each sample in `docs/samples/<version>/<operationId>/`, in the order in which the page has them. The command line
 * does not have a command for every operation, so its sample may be missing.
 */
export const sampleFiles = [
  { file: "curl.sh", lang: "Shell", label: "curl" },
  { file: "client.ts", lang: "TypeScript", label: "@cloud-partner/client" },
  { file: "cli.sh", lang: "Shell", label: "cloud-partner" },
] as const;

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The samples of a version by operationId. A version that has no folder has none. */
export function readCodeSamples(version: string): Map<string, readonly CodeSample[]> {
  const folder = `docs/samples/${version}`;
  const operations = new Set(findFiles(`${folder}/*/*`).map((path) => path.split("/")[3] ?? ""));
  return new Map(
    [...operations].map((operationId) => [
      operationId,
      sampleFiles
        .filter(({ file }) => file !== "cli.sh" || existsSync(join(root, folder, operationId, file)))
        .map(({ file, lang, label }) => ({
          lang,
          label,
          source: readText(`${folder}/${operationId}/${file}`).trimEnd(),
        })),
    ]),
  );
}

/**
 * Puts the samples into a parsed document; the document in the repository stays as it is. Throws an `Error` for an operation
 * that has none, and for samples whose operation the document does not have. Where there are no samples, nothing is changed.
 */
export function addCodeSamples(document: unknown, samples: ReadonlyMap<string, readonly CodeSample[]>): void {
  if (samples.size === 0) return;
  const left = new Set(samples.keys());
  for (const operation of operationsOf(document)) {
    const operationId = String(Reflect.get(operation, "operationId"));
    const ofOperation = samples.get(operationId);
    if (ofOperation === undefined) throw new Error(`${operationId} has no code samples`);
    Reflect.set(operation, "x-codeSamples", ofOperation);
    left.delete(operationId);
  }
  if (left.size > 0) throw new Error(`there are code samples of no operation: ${[...left].join(", ")}`);
}

function operationsOf(document: unknown): object[] {
  return membersOf(Reflect.get(Object(document), "paths")).flatMap((path) =>
    methods.flatMap((method) => {
      const operation: unknown = Reflect.get(path, method);
      return typeof operation === "object" && operation !== null ? [operation] : [];
    }),
  );
}

function membersOf(value: unknown): object[] {
  return Object.values(Object(value)).filter(
    (member): member is object => typeof member === "object" && member !== null,
  );
}
