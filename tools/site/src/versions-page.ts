import type { Page } from "./page.ts";

/** What is different between two neighbouring versions. */
export interface VersionDifference {
  /** The older api-version. */
  readonly from: string;
  /** The newer one. */
  readonly to: string;
  /** The differences as Markdown, with headings of the third level at the most. */
  readonly markdown: string;
}

/** The page of the api-versions, the oldest first, and of what is different between each and the one before it. */
export function versionsPage(versions: readonly string[], differences: readonly VersionDifference[]): Page {
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error("there is no version of the API");
  const list = versions.map(
    (version) => `- [${version}](spec/${version}/openapi.yaml)${version === newest ? ", the newest" : ""}`,
  );
  const compared =
    versions.length === 1
      ? [`There is one version, ${newest}, and so nothing to compare it with.`]
      : differences.map(({ from, to, markdown }) => `## From ${from} to ${to}\n\n${markdown}`);
  const markdown = ["# Versions of the API", list.join("\n"), ...compared].join("\n\n");
  return { source: "versions.md", output: "api/versions.html", section: "HTTP API", label: "Versions", markdown };
}
