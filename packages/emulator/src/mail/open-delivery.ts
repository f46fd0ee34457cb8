import type { Store } from "../store/store.ts";
import { type Delivery, noDelivery } from "./delivery.ts";

/** How messages are delivered: not at all without a mail server, else by this process or by all that share a database. */
export async function openDelivery(
  store: Store,
  smtp: string | undefined,
  databaseUrl: string | undefined,
): Promise<Delivery> {
  if (smtp === undefined) return noDelivery;
  const { connectSmtp } = await import("./smtp.ts");
  if (databaseUrl === undefined) return (await import("./outbox-delivery.ts")).outboxDelivery(store, connectSmtp(smtp));
  return (await import("./shared-delivery.ts")).sharedDelivery(databaseUrl, store, connectSmtp(smtp));
}
