import { messagesToDeliver, nextAttemptAt } from "../store/messages.ts";
import type { Store } from "../store/store.ts";
import { deliverMessage } from "./deliver-message.ts";
import type { Delivery } from "./delivery.ts";
import type { Smtp } from "./smtp.ts";
import { WokenTask } from "./woken-task.ts";

/** Sends what is in the outbox, for the one process that has a database. */
export function outboxDelivery(store: Store, smtp: Smtp): Delivery {
  let isStopped = false;
  const task = new WokenTask(async () => {
    const messages = await store.read((statements) => messagesToDeliver(statements, Date.now()));
    for (const message of messages) {
      if (isStopped) return;
      await deliverMessage(store, smtp.send, message);
    }
    if (messages.length > 0) return task.wake();
    const next = await store.read(nextAttemptAt);
    if (next !== undefined) task.wakeIn(Math.max(next - Date.now(), 0));
  });
  task.wake();
  return {
    wake: () => task.wake(),
    async [Symbol.asyncDispose]() {
      isStopped = true;
      await task[Symbol.asyncDispose]();
      smtp.close();
    },
  };
}
