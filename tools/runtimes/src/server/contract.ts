import { sendThrough } from "../../../../packages/server/test/contract/call.ts";
import { traitsOfFetch } from "../../../../packages/server/test/contract/cases.ts";
import { type Outcome, runContract } from "../../../../packages/server/test/contract/check-case.ts";
import { contractHandler } from "../../../../packages/server/test/contract/contract-handler.ts";

export { contractHandler };

/** What a runtime tells of itself and of the cases, tried without a network. */
export interface Report {
  readonly outcomes: readonly Outcome[];
  /** Whether the runtime makes code of texts: where it does, a server that did would go unnoticed. */
  readonly makesCode: boolean;
}

/** Tries every case on the handler itself. */
export async function runInProcess(): Promise<Report> {
  return { outcomes: await runContract(sendThrough(contractHandler), traitsOfFetch()), makesCode: makesCode() };
}

function makesCode(): boolean {
  try {
    return new Function("return true")() === true;
  } catch {
    return false;
  }
}
