import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { codegenFolder } from "../src/folders.ts";
import { hasJava } from "../src/java.ts";

/** The generator's first start fetches it. Done once here, the tests that run side by side do not fetch it several times. */
export default async function fetchGenerator(): Promise<void> {
  if (!(await hasJava())) return;
  await promisify(execFile)(join(codegenFolder, "node_modules/.bin/openapi-generator-cli"), ["version"], {
    cwd: codegenFolder,
  });
}
