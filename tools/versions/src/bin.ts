import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

process.exitCode = run(process.argv.slice(2), {
  root: join(dirname(fileURLToPath(import.meta.url)), "../../.."),
  clock: Date.now,
  write: console.log,
  writeError: console.error,
});
