import type { Shortfall } from "@cloud-partner/diff/changesets";
import { run as diff } from "@cloud-partner/diff/run";
import { changesSinceRelease, shortfallsOfChanges } from "../api/changes-since-release.ts";
import { buildReports, compareWithCommitted } from "../api/reports.ts";
import type { Complaint } from "./check.ts";

/** Complains of changesets that announce less than what changed in the documents, and of documents that cannot be read. */
export async function checkDocumentBreaks(root: string): Promise<Complaint[]> {
  const complaints: Complaint[] = [];
  await diff(["--check-changesets", "--fail-on", "none"], {
    root,
    write: () => {},
    writeError: (message) => {
      if (!message.startsWith("Nothing to compare")) complaints.push({ message });
    },
  });
  return complaints;
}

/** Complains of changesets that announce less than what changed in the TypeScript surface. */
export function checkTypeBreaks(root: string): Complaint[] {
  return shortfallsOfChanges(changesSinceRelease(root), root).map(
    ({ package: name, announced, needed }: Shortfall) => ({
      message: `${name} needs a ${needed} changeset and has ${announced ?? "none"}`,
    }),
  );
}

/** Complains of API reports that are not those of the build. */
export function checkReports(root: string): Complaint[] {
  return compareWithCommitted(buildReports(root), root).map(({ path, difference }) => ({
    message: `${path} is ${difference}: run \`pnpm api:update\``,
  }));
}
