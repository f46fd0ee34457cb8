import { cp, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readVersions } from "../../../tools/codegen/src/versions.ts";

const own = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const page = (document: string, file: string) =>
  fileURLToPath(import.meta.resolve(`@cloud-partner/docs/dist/${document}/${file}`));

// The published package has the pages inside it, so that it needs nothing else to show them.
await rm(own("dist/docs"), { recursive: true, force: true });
const defaultVersion = readVersions(fileURLToPath(new URL("../../..", import.meta.url))).find((each) => each.isDefault);
if (defaultVersion === undefined) throw new Error("spec/ has no version");
for (const [folder, document] of [
  ["default", defaultVersion.name],
  ["2017-10-31-2020", "2017-10-31-2020"],
  ["emulator-control", "emulator-control"],
] as const) {
  for (const file of ["index.html", "openapi.yaml"]) await cp(page(document, file), own(`dist/docs/${folder}/${file}`));
}
// The script of Redoc is the same in all: one is enough.
await cp(page(defaultVersion.name, "redoc.standalone.js"), own("dist/docs/redoc.standalone.js"));
for (const file of ["index.html", "page.css"]) await cp(own(`src/page/${file}`), own(`dist/page/${file}`));
