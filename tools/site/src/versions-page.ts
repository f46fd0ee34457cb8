import type { Page } from "./page.ts";
import { apiVersionOf } from "./repository.ts";

/** Writes what is different between two versions as Markdown, which begins with a heading of the second level. */
export type DescribeDifference = (from: string, to: string) => Promise<string>;

/**
 * The page of the versions, and of what is different between each and the one before it; a variant is compared with its
 * api-version, and is never the newest. `versions` has the oldest first. Throws an `Error` where there is none.
 */
export async function versionsPage(versions: readonly string[], describe: DescribeDifference): Promise<Page> {
  const dates = versions.filter((version) => !isVariant(version));
  const newest = dates.at(-1);
  if (newest === undefined) throw new Error("there is no version of the API");
  const list = versions.map((version) => {
    const link = `- [${version}](spec/${version}/openapi.yaml)`;
    return isVariant(version) ? link + aboutVariant(version) : version === newest ? `${link}, the newest` : link;
  });
  const differences: string[] = [];
  for (const version of versions) {
    const from = isVariant(version) ? apiVersionOf(version) : dates[dates.indexOf(version) - 1];
    if (from !== undefined && versions.includes(from)) differences.push(await describe(from, version));
  }
  const alone = `There is one version, ${newest}, and so nothing to compare it with.`;
  const compared = differences.length === 0 ? [alone] : differences;
  const markdown = ["# Versions of the API", list.join("\n"), ...compared].join("\n\n");
  return { source: "versions.md", output: "api/versions.html", section: "HTTP API", label: "Versions", markdown };
}

function isVariant(version: string): boolean {
  return version !== apiVersionOf(version);
}

function aboutVariant(version: string): string {
  const decisions = `spec/${version}/decisions.md`;
  return `, a variant: the same \`api-version\` as ${apiVersionOf(version)}, described another way. Its [decisions](${decisions}) say what is different and why. No package takes it by default.`;
}
