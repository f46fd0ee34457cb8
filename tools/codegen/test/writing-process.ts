import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { acquireLock } from "../src/run-lock.ts";
import { finishInterrupted, writeFiles } from "../src/write-files.ts";

/**
 * A process that puts a generation of files in place as `generate` does, for tests that end it. Its arguments: the root, the
 * number of the generation, and the number of the step before which it kills itself; without that, it writes all.
 */
const [root = "", generation = "", killAt = "-1"] = process.argv.slice(2);
const lock = await acquireLock(root);
try {
  finishInterrupted(root);
  if (killAt === "hold") {
    writeFileSync(join(root, "held"), "");
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  }
  const names = ["types/a.ts", "client/deep/b.ts", "server/c.ts", `server/only-${generation}.ts`];
  const surplus = process.argv.slice(5);
  let step = 0;
  const texts = new Map(names.map((name) => [name, `${`generation ${generation} `.repeat(2000)}\n`]));
  writeFiles(root, texts, surplus, {
    beforeStep: () => {
      if (step === Number(killAt)) process.kill(process.pid, "SIGKILL");
      step += 1;
    },
  });
  console.log(step);
} finally {
  lock.release();
}
