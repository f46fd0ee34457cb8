import { type Client, HttpResponseError } from "@cloud-partner/client";

/** What stood in the way of a release. */
export type Cleared = "nothing" | "cancelled";

/** Cancels what is running on an offer, so that another publication can be started, and waits until it is cancelled. */
export async function clearTheWay(client: Client, offer: { publisherId: string; offerId: string }): Promise<Cleared> {
  try {
    const poller = await client.beginCancelOperation({ ...offer, body: { metadata: {} } });
    await poller.pollUntilDone();
    return "cancelled";
  } catch (error) {
    if (error instanceof HttpResponseError && error.errorCode === "NoRunningOperation") return "nothing";
    throw error;
  }
}
