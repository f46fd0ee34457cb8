import type { CommandFunction } from "../invocation.ts";
import { openSession } from "../session.ts";
import { requireSetting } from "../settings/resolve-settings.ts";
import { describe } from "./description.ts";
import { findOperation } from "./find-operation.ts";

/** Shows one operation: that which is named, or that which runs. */
export const run: CommandFunction = async (invocation) => {
  const { options, output, signal, args } = invocation;
  options.checkOneOffer();
  const session = await openSession(invocation);
  const publisherId = requireSetting(session.settings, "publisher");
  const offerId = requireSetting(session.settings, "offer");
  const operationId = await findOperation(session, { publisherId, offerId }, args[0], signal);
  const { body } = await session.client.getOperation({ publisherId, offerId, operationId }, { signal });
  // The service is known to wrap an operation in an array of one.
  const answer: unknown = Array.isArray(body) && body.length === 1 ? body[0] : body;
  const members = [
    ["operation", "id"],
    ["type", "submissionType"],
    ["status", "status"],
    ["created", "createdDateTime"],
    ["changed", "lastActionDateTime"],
    ["cancel", "cancellationRequestState"],
  ] as const;
  for (const line of describe(answer, members)) output.result(line);
  return { outcome: "succeeded", fields: { publisherId, offerId, answer } };
};
