import type { Clock } from "../clock/clock.ts";
import { tellDue } from "../store/messages.ts";
import type { Store } from "../store/store.ts";
import type { Delivery } from "./delivery.ts";
import { WokenTask } from "./woken-task.ts";

/** How long to wait for another process that is at the same, in milliseconds. */
const pause = 1000;

/**
 * Puts into the outbox what is to be told, when it is due. What is due follows from the records and the clock, so that a
 * process that was killed leaves nothing untold, and tells nothing twice.
 */
export class Notifier implements AsyncDisposable {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #delivery: Delivery;
  readonly #task = new WokenTask(() => this.flush());

  constructor(store: Store, clock: Clock, delivery: Delivery) {
    this.#store = store;
    this.#clock = clock;
    this.#delivery = delivery;
  }

  /** To be called when something may be due: at the start, after a change, and when the clock was moved. */
  wake(): void {
    this.#task.wake();
  }

  /** Resolves when all that is due now is in the outbox. Rejects with a `StoreError` where the database fails. */
  async flush(): Promise<void> {
    const { operations, next } = await this.#store.write((statements) => tellDue(statements, this.#clock.now()));
    if (operations > 0) this.#delivery.wake();
    if (next === undefined) return;
    if (next > this.#clock.now()) this.#task.wakeBy((wake) => this.#clock.whenAt(next, wake));
    else if (operations > 0) await this.flush();
    else this.#task.wakeIn(pause);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#task[Symbol.asyncDispose]();
    await this.#delivery[Symbol.asyncDispose]();
  }
}
