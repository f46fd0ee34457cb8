import { cp, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// The published package has the page inside it, so that it needs nothing else to show it.
const source = dirname(fileURLToPath(import.meta.resolve("@cloud-partner/docs/dist/2017-10-31/index.html")));
const target = fileURLToPath(new URL("../dist/docs", import.meta.url));

await rm(target, { recursive: true, force: true });
await cp(source, target, { recursive: true });
