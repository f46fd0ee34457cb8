import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nameOfVersion, readInfo, renderPage } from "@cloud-partner/docs";
import { parse } from "yaml";
import { addCodeSamples, readCodeSamples } from "./code-samples.ts";
import { readText, root } from "./repository.ts";

/**
 * Writes the Redoc page of a version into `folder`: the page, Redoc's script, the document as it is in the repository to
 * download, and the document with code samples, which the page shows. `script` is Redoc's classic script.
 */
export function writeApiPage(version: string, folder: string, script: string): void {
  const path = `spec/${version}/openapi.yaml`;
  const text = readText(path);
  const document: unknown = parse(text);
  addCodeSamples(document, readCodeSamples(version));
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, path), join(folder, "openapi.yaml"));
  writeFileSync(join(folder, "redoc.js"), script);
  // The document is data in a script, so that nothing has to be fetched: a browser fetches no files from the file system.
  const options = { disableTelemetry: true, sanitize: true };
  const call = `init(${JSON.stringify(document)}, ${JSON.stringify(options)}, document.querySelector("redoc"));\n`;
  writeFileSync(join(folder, "start.js"), call);
  const info = readInfo(text, path);
  const page = renderPage({
    title: info.title,
    version: nameOfVersion(version, info.version),
    document: "openapi.yaml",
    script: "redoc.js",
    start: "start.js",
    home: { address: "../../index.html", label: "Documentation" },
  });
  writeFileSync(join(folder, "index.html"), page);
}
