import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { entriesOf } from "../published-packages.ts";
import type { PackageCheck } from "./check.ts";

/** How CommonJS finds a package: all of ours are ESM only, and it gets them through import() or require(esm). */
const ofCommonJs = new Set(["node10", "node16-cjs"]);

/** Whether every module resolution of ESM finds the types of each entry, and the right ones (are the types wrong?). */
export const typesWrongCheck: PackageCheck = {
  name: "types",
  async run({ tarball, name, folder, manifest }) {
    const patterns = Object.keys(manifest.exports ?? {}).filter((subpath) => subpath.includes("*"));
    // What a pattern stands for is not found out by itself.
    const matched = patterns.length === 0 ? [] : entriesOf({ name, folder, manifest }).map(({ subpath }) => subpath);
    const result = await checkPackage(createPackageFromTarballData(await readFile(tarball)), {
      includeEntrypoints: matched,
      excludeEntrypoints: patterns,
    });
    if (result.types === false) return [{ message: "there are no types" }];
    return result.problems
      .filter((problem) => !("resolutionKind" in problem && ofCommonJs.has(problem.resolutionKind)))
      .map((problem) => ({ message: `${placeOf(problem)}: ${problemKindInfo[problem.kind].description}` }));
  },
};

function placeOf(problem: Problem): string {
  if ("entrypoint" in problem) return `${problem.entrypoint} from ${problem.resolutionKind}`;
  return "fileName" in problem ? problem.fileName : problem.typesFileName;
}
