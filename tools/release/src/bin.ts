import { repository } from "./published-packages.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), repository, console.log);
