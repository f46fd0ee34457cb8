import { PgBoss } from "pg-boss";
import { type MessageKey, messagesToDeliver, readMessage } from "../store/messages.ts";
import type { Store } from "../store/store.ts";
import { storeError } from "../store/store-error.ts";
import { deliverMessage } from "./deliver-message.ts";
import type { Delivery } from "./delivery.ts";
import type { Smtp } from "./smtp.ts";
import { WokenTask } from "./woken-task.ts";

const queue = "messages";

/** How long to wait until messages are looked for that are to be tried again, in milliseconds. */
const pause = 1000;

/**
 * Sends what is in the outbox, for any number of processes that share a PostgreSQL database: pg-boss gives each message to
 * one of them, and to another where that one dies. Rejects with a `StoreError`.
 */
export async function sharedDelivery(databaseUrl: string, store: Store, smtp: Smtp): Promise<Delivery> {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: "emulator_jobs" });
  // What goes wrong with a job stays in the outbox, and is tried again.
  boss.on("error", () => {});
  try {
    await boss.start();
    await boss.createQueue(queue, { policy: "exclusive", retryLimit: 1000, retryDelay: 1, expireInSeconds: 60 });
    await boss.work<MessageKey>(queue, { pollingIntervalSeconds: 0.5, batchSize: 10 }, async (jobs) => {
      for (const { data } of jobs) {
        const message = await store.read((statements) => readMessage(statements, data));
        if (message === undefined || !isDue(message.next_attempt_at)) continue;
        await deliverMessage(store, smtp.send, message);
      }
    });
  } catch (error) {
    await boss.stop();
    throw storeError(error);
  }
  const task = new WokenTask(async () => {
    const messages = await store.read((statements) => messagesToDeliver(statements, Date.now()));
    for (const { operation_id, notice_number, address } of messages) {
      // One that another process has queued already is not queued again.
      const singletonKey = JSON.stringify([operation_id, notice_number, address]);
      await boss.send(queue, { operation_id, notice_number, address } satisfies MessageKey, { singletonKey });
    }
    task.wakeIn(pause);
  });
  task.wake();
  return {
    wake: () => task.wake(),
    async [Symbol.asyncDispose]() {
      await task[Symbol.asyncDispose]();
      await boss.stop({ graceful: true, close: true });
      smtp.close();
    },
  };
}

function isDue(time: number | null): boolean {
  return time !== null && time <= Date.now();
}
