import type { CommandFunction } from "../invocation.ts";
import { startOperation } from "./start-operation.ts";

/** Takes a previewed offer live. */
export const run: CommandFunction = (invocation) => startOperation(invocation, "goLive");
