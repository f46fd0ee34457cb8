import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { applyEdits } from "./text-edit.ts";
import { findNamedVersions } from "./version-places.ts";
import { samplesPath } from "./versions.ts";

/** The texts of a version's code samples, by their paths in its folder; none where it has no samples. */
export function readSamples(root: string, version: string): Map<string, string> {
  const folder = join(root, samplesPath(version));
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}

/** The samples of one version as those of another, which is the default of the packages. */
export function samplesOfDefault(
  samples: ReadonlyMap<string, string>,
  from: { folder: string; version: string },
  to: string,
): Map<string, string> {
  return mapTexts(samples, (text) => {
    const edits = findNamedVersions(text, from.version).map((start) => ({
      start,
      end: start + from.version.length,
      text: to,
    }));
    return applyEdits(text, edits).replaceAll(`/${from.folder}"`, '"');
  });
}

/** The samples of a version that is no longer the default: they import it by its name. */
export function samplesOfOther(samples: ReadonlyMap<string, string>, version: string): Map<string, string> {
  return mapTexts(samples, (text) =>
    text.replaceAll(/"@cloud-partner\/(client|server|types)"/g, `"@cloud-partner/$1/${version}"`),
  );
}

function mapTexts(samples: ReadonlyMap<string, string>, change: (text: string) => string): Map<string, string> {
  return new Map([...samples].map(([path, text]) => [path, change(text)]));
}
