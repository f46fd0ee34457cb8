import ts from "typescript-5.9";
import { folderName, publishedPackages, repository } from "../published-packages.ts";
import { parseReport } from "./parse-report.ts";
import { keptReports } from "./reports.ts";

/** Types of a package that a program sees and cannot name. */
export interface ForgottenExports {
  readonly package: string;
  readonly names: readonly string[];
}

/** What exported types are made of, and no entry of the package exports, by the committed API reports. */
export function forgottenExports(root: string = repository): ForgottenExports[] {
  const kept = keptReports(root);
  return publishedPackages(root).flatMap((published) => {
    const apis = kept
      .filter(({ path }) => path.startsWith(`${folderName(published)}/`))
      .map(({ text }) => parseReport(text));
    const exported = new Set(apis.flatMap(({ exports }) => [...exports.keys()]));
    const declared = apis.flatMap(({ declarations }) =>
      [...declarations]
        .filter(([, nodes]) => !nodes.some(ts.isImportDeclaration))
        // The report numbers what has the name of something else.
        .map(([name]) => name.replace(/_\d+$/, "")),
    );
    const names = [...new Set(declared)].filter((name) => !exported.has(name)).sort();
    return names.length === 0 ? [] : [{ package: published.name, names }];
  });
}
