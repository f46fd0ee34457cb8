import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock/clock.ts";
import { nextNoticeAt, type Told, tellDue } from "../store/messages.ts";
import type { Store } from "../store/store.ts";
import type { Delivery } from "./delivery.ts";
import { WokenTask } from "./woken-task.ts";

/** How long to wait for another process that is at the same, in milliseconds. */
const pause = 1000;

/** The same where somebody waits for it, in milliseconds. */
const shortPause = 10;

/** How long after a change it is looked when its next notice is due, in milliseconds: one look for many changes. */
const lookDelay = 100;

/**
 * Puts into the outbox what is to be told, when it is due. What is due follows from the records and the clock, so that a
 * process that was killed leaves nothing untold, and tells nothing twice.
 */
export class Notifier implements AsyncDisposable {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #delivery: Delivery;
  readonly #task = new WokenTask(() => this.#tellAndWait());
  #look: NodeJS.Timeout | undefined;

  constructor(store: Store, clock: Clock, delivery: Delivery) {
    this.#store = store;
    this.#clock = clock;
    this.#delivery = delivery;
  }

  /** To be called at the start. */
  wake(): void {
    this.#task.wake();
    this.#delivery.wake();
  }

  /** To be called after a change. What is due at once is in the outbox already, with the change itself. */
  changed(): void {
    this.#delivery.wake();
    if (this.#look !== undefined) return;
    this.#look = setTimeout(() => {
      this.#look = undefined;
      this.#task.wake();
    }, lookDelay);
    this.#look.unref();
  }

  /** Resolves when all that is due now is in the outbox. Rejects with a `StoreError` where the database fails. */
  async flush(): Promise<void> {
    const now = this.#clock.now();
    let next = await this.#store.read(nextNoticeAt);
    while (next !== undefined && next <= now) {
      const told = await this.#tell();
      next = told.next;
      // Another process, or this one, is at what is left.
      if (told.operations === 0) await sleep(shortPause);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    clearTimeout(this.#look);
    await this.#task[Symbol.asyncDispose]();
    await this.#delivery[Symbol.asyncDispose]();
  }

  async #tell(): Promise<Told> {
    const told = await this.#store.write((statements) => tellDue(statements, this.#clock.now()));
    if (told.operations > 0) this.#delivery.wake();
    return told;
  }

  async #tellAndWait(): Promise<void> {
    const next = await this.#store.read(nextNoticeAt);
    if (next === undefined) return;
    if (next > this.#clock.now()) return this.#task.wakeBy((wake) => this.#clock.whenAt(next, wake));
    const { operations } = await this.#tell();
    if (operations > 0) this.#task.wake();
    else this.#task.wakeIn(pause);
  }
}
