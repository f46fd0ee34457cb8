import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { readLocalScript } from "./local-script.ts";
import { renderPage } from "./page.ts";
import { nameOfVersion, readInfo } from "./read-info.ts";

const documentName = "openapi.yaml";
const scriptName = "redoc.standalone.js";

/**
 * Builds the page of each document in `specFolder/<version>/openapi.yaml` into `outputFolder/<version>/`. What was
 * in the output folder is removed. Returns the versions.
 */
export async function buildPages(specFolder: string, outputFolder: string): Promise<string[]> {
  const entries = await readdir(specFolder, { withFileTypes: true });
  const versions = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const script = await readLocalScript();
  await rm(outputFolder, { recursive: true, force: true });
  for (const version of versions) await buildPage(join(specFolder, version), join(outputFolder, version), script);
  return versions;
}

async function buildPage(source: string, target: string, script: string): Promise<void> {
  const document = join(source, documentName);
  const { title, version: ownVersion } = readInfo(await readFile(document, "utf8"), document);
  const version = nameOfVersion(basename(source), ownVersion);
  await mkdir(target, { recursive: true });
  await copyFile(document, join(target, documentName));
  await writeFile(join(target, scriptName), script);
  await writeFile(
    join(target, "index.html"),
    renderPage({ title, version, document: documentName, script: scriptName }),
  );
}
