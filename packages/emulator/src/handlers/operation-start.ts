import type { components } from "@cloud-partner/types/2017-10-31";
import type { OperationStart } from "../state/start-operation.ts";
import type { Environment } from "./environment.ts";

/** What a call brings that starts an operation now: its own identifier, and whom its body wants to be told. */
export function operationStart(
  { clock, createId, stepDuration }: Environment,
  body: components["schemas"]["OperationRequest"] | undefined,
): OperationStart {
  const notificationEmails = body?.metadata["notification-emails"];
  return { id: createId(), now: clock(), stepDuration, notificationEmails };
}
