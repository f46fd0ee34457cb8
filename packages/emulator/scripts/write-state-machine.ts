/** Writes docs/state-machine.md. Run it after a change of the state machine. */
import { writeFile } from "node:fs/promises";
import { stateMachinePage } from "./state-diagram.ts";

await writeFile(new URL("../docs/state-machine.md", import.meta.url), stateMachinePage());
