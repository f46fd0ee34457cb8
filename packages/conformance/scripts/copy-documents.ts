import { cp, glob, mkdir, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The published package has the documents of the API inside it, so that it needs no other file to know what to test.
// Other documents, such as that of the emulator itself, are not in folders of a date.
const specifications = fileURLToPath(new URL("../../../spec", import.meta.url));
const target = fileURLToPath(new URL("../dist/documents", import.meta.url));

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
for await (const file of glob("[0-9]*/openapi.yaml", { cwd: specifications })) {
  await cp(join(specifications, file), join(target, `${basename(dirname(file))}.yaml`));
}
