import { recordDelay, recordDelivery } from "../store/messages.ts";
import type { Store } from "../store/store.ts";
import type { MessageRow } from "../store/tables.ts";
import { compose } from "./compose.ts";
import type { Smtp } from "./smtp.ts";

/** How long to wait after the first failure, in milliseconds; twice as long after each further one. */
const firstDelay = 1000;

/** The longest time to wait, in milliseconds. */
const longestDelay = 5 * 60 * 1000;

/**
 * Sends a message, and records that a server took it, or when it is to be tried again. One whose process is killed between
 * the two is sent again. Rejects with a `StoreError` where the database fails.
 */
export async function deliverMessage(store: Store, send: Smtp["send"], message: MessageRow): Promise<void> {
  let refusal: string | undefined;
  try {
    await send(compose(message));
  } catch (error) {
    refusal = error instanceof Error ? error.message : String(error);
  }
  const now = Date.now();
  await store.write((statements) => {
    if (refusal === undefined) return recordDelivery(statements, message, now);
    const delay = Math.min(firstDelay * 2 ** message.attempts, longestDelay);
    return recordDelay(statements, message, now + delay, refusal);
  });
}
