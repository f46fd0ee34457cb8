import type { CommandFunction } from "../invocation.ts";
import { openSession } from "../session.ts";
import { requireSetting } from "../settings/resolve-settings.ts";
import { describe } from "./description.ts";

/** Shows the status of an offer, with the steps of its newest publication. */
export const run: CommandFunction = async (invocation) => {
  const { options, output, signal } = invocation;
  options.checkOneOffer();
  const { client, settings } = await openSession(invocation);
  const publisherId = requireSetting(settings, "publisher");
  const offerId = requireSetting(settings, "offer");
  const { body } = await client.getOfferStatus({ publisherId, offerId }, { signal });
  for (const line of describe(body, [
    ["status", "status"],
    ["notified", "notificationEmails"],
  ]))
    output.result(line);
  return { outcome: "succeeded", fields: { publisherId, offerId, answer: body } };
};
