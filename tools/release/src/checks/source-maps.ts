import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { PackedPackage } from "../packed-package.ts";
import type { Complaint, PackageCheck } from "./check.ts";

/** Whether debuggers and editors find the sources: each map that a file names is there, and each source that a map names. */
export const sourceMapsCheck: PackageCheck = {
  name: "source maps",
  run(packed) {
    return [...packed.files.keys()].flatMap((path) => {
      if (/\.(js|d\.ts)$/.test(path)) return checkReference(packed, path);
      return path.endsWith(".map") ? checkMap(packed, path) : [];
    });
  },
};

function checkReference({ folder, files }: PackedPackage, path: string): Complaint[] {
  const text = readFileSync(join(folder, path), "utf8");
  const [, url] = /^\/\/# sourceMappingURL=(\S+)\s*$/m.exec(text) ?? [];
  if (url === undefined || url.startsWith("data:")) return [];
  const map = posix.join(posix.dirname(path), url);
  return files.has(map) ? [] : [{ message: `${path} names the map ${url}, which is not there` }];
}

function checkMap({ folder, files }: PackedPackage, path: string): Complaint[] {
  let map: { sources?: unknown; sourceRoot?: unknown; sourcesContent?: unknown };
  try {
    map = JSON.parse(readFileSync(join(folder, path), "utf8"));
  } catch {
    return [{ message: `${path} is not JSON` }];
  }
  const { sources, sourceRoot, sourcesContent } = map;
  if (!Array.isArray(sources)) return [{ message: `${path} has no sources` }];
  const contents: readonly unknown[] = Array.isArray(sourcesContent) ? sourcesContent : [];
  return sources.flatMap((source, index) => {
    if (typeof contents[index] === "string") return [];
    const from = typeof sourceRoot === "string" ? sourceRoot : "";
    const file = posix.join(posix.dirname(path), from, String(source));
    return files.has(file) ? [] : [{ message: `${path} leads to ${source}, which is not there` }];
  });
}
