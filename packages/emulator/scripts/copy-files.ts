import { cp, readdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const own = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const page = (version: string) =>
  dirname(fileURLToPath(import.meta.resolve(`@cloud-partner/docs/dist/${version}/index.html`)));

// The published package has the pages inside it, so that it needs nothing else to show them.
const newest = (await readdir(own("../../spec")))
  .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
  .sort()
  .at(-1);
if (newest === undefined) throw new Error("spec/ has no version");
await copyFolder(page(newest), own("dist/docs"), () => true);
// The script of Redoc is the same in both: one is enough.
await copyFolder(page("emulator-control"), own("dist/control-docs"), (path) => !path.endsWith(".js"));
for (const file of ["index.html", "page.css"]) await cp(own(`src/page/${file}`), own(`dist/page/${file}`));

async function copyFolder(source: string, target: string, filter: (path: string) => boolean): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await cp(source, target, { recursive: true, filter });
}
