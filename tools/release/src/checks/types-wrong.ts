import { readFile } from "node:fs/promises";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { patternMatches } from "../published-packages.ts";
import type { PackageCheck } from "./check.ts";

/** How CommonJS finds a package: all of ours are ESM only, and it gets them through import() or require(esm). */
const ofCommonJs = new Set(["node10", "node16-cjs"]);

/** Whether every module resolution of ESM finds the types of each entry, and the right ones (are the types wrong?). */
export const typesWrongCheck: PackageCheck = {
  name: "types",
  async run({ tarball, folder, manifest }) {
    // What a pattern stands for is not found out by itself.
    const patterns = Object.entries(manifest.exports ?? {}).filter(([subpath]) => subpath.includes("*"));
    const matched = patterns.flatMap(([subpath, target]) =>
      patternMatches(folder, target).map(({ star, missing }) => ({ subpath: subpath.replace("*", star), missing })),
    );
    const half = matched.flatMap(({ subpath, missing }) =>
      missing.map((file) => ({ message: `${subpath} has no ${file}` })),
    );
    const result = await checkPackage(createPackageFromTarballData(await readFile(tarball)), {
      includeEntrypoints: matched.map(({ subpath }) => subpath),
      excludeEntrypoints: patterns.map(([subpath]) => subpath),
    });
    if (result.types === false) return [{ message: "there are no types" }];
    const problems = result.problems
      .filter((problem) => !("resolutionKind" in problem && ofCommonJs.has(problem.resolutionKind)))
      .map((problem) => ({ message: `${placeOf(problem)}: ${problemKindInfo[problem.kind].description}` }));
    return [...half, ...problems];
  },
};

function placeOf(problem: Problem): string {
  if ("entrypoint" in problem) return `${problem.entrypoint} from ${problem.resolutionKind}`;
  return "fileName" in problem ? problem.fileName : problem.typesFileName;
}
