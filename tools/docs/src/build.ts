import { fileURLToPath } from "node:url";
import { buildPages } from "./build-pages.ts";

const specFolder = fileURLToPath(new URL("../../../spec", import.meta.url));
const outputFolder = fileURLToPath(new URL("../dist", import.meta.url));

const versions = await buildPages(specFolder, outputFolder);
console.log(`Redoc pages in dist: ${versions.join(", ")}`);
