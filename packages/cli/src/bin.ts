#!/usr/bin/env node
import module from "node:module";

// What was compiled once is not compiled again at the next start. Everything else is loaded after this.
module.enableCompileCache();
const { run } = await import("./run.ts");

const { env: environment, stdin, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { environment, stdin, stdout, stderr, now: Date.now });
