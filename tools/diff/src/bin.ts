import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  root: join(dirname(fileURLToPath(import.meta.url)), "../../.."),
  write: console.log,
  writeError: console.error,
  width: process.stdout.columns,
});
