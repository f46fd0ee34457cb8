import type { CommandFunction } from "../invocation.ts";
import { plainText } from "../output/plain-text.ts";
import { tableLines } from "../output/table.ts";
import { openSession } from "../session.ts";
import { requireSetting } from "../settings/resolve-settings.ts";
import { textOf } from "./text-of.ts";

/** Lists the operations of an offer, the newest first. */
export const run: CommandFunction = async (invocation) => {
  const { options, output, signal } = invocation;
  options.checkOneOffer();
  const { client, settings } = await openSession(invocation);
  const publisherId = requireSetting(settings, "publisher");
  const offerId = requireSetting(settings, "offer");
  const status = options.text("status");
  const { body } = await client.listOperations(
    { publisherId, offerId, ...(status === undefined ? {} : { status }) },
    { signal },
  );
  // Bodies are not validated by the client; what is no list has nothing to show.
  const answer: readonly unknown[] = Array.isArray(body) ? body : [];
  const rows = answer.map((each) => [
    textOf(each, "id"),
    textOf(each, "submissionType"),
    textOf(each, "submissionState"),
    textOf(each, "changedTime"),
  ]);
  if (rows.length === 0) output.result(plainText(`${publisherId}/${offerId} has no such operations`));
  else for (const line of tableLines(["OPERATION", "TYPE", "STATUS", "CHANGED"], rows)) output.result(line);
  return { outcome: "succeeded", fields: { publisherId, offerId, answer } };
};
