import { fileURLToPath } from "node:url";
import { buildSite } from "./build-site.ts";

const folder = fileURLToPath(new URL("../dist", import.meta.url));

const pages = await buildSite(folder);
console.log(`${pages.length} pages. Open ${folder}/index.html in a browser.`);
