import type { Page } from "./page.ts";

/** Writes what is different between two api-versions as Markdown, which begins with a heading of the second level. */
export type DescribeDifference = (from: string, to: string) => Promise<string>;

/**
 * The page of the api-versions, and of what is different between each and the one before it. `versions` has the oldest first.
 * Throws an `Error` where there is none.
 */
export async function versionsPage(versions: readonly string[], describe: DescribeDifference): Promise<Page> {
  const newest = versions.at(-1);
  if (newest === undefined) throw new Error("there is no version of the API");
  const list = versions.map(
    (version) => `- [${version}](spec/${version}/openapi.yaml)${version === newest ? ", the newest" : ""}`,
  );
  const differences: string[] = [];
  for (const [index, from] of versions.entries()) {
    const to = versions[index + 1];
    if (to !== undefined) differences.push(await describe(from, to));
  }
  const alone = `There is one version, ${newest}, and so nothing to compare it with.`;
  const compared = differences.length === 0 ? [alone] : differences;
  const markdown = ["# Versions of the API", list.join("\n"), ...compared].join("\n\n");
  return { source: "versions.md", output: "api/versions.html", section: "HTTP API", label: "Versions", markdown };
}
