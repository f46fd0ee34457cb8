import type { CommandFunction } from "../invocation.ts";
import { startOperation } from "./start-operation.ts";

/** Starts to publish an offer. */
export const run: CommandFunction = (invocation) => startOperation(invocation, "publishOffer");
