import type { OperationName } from "./operation-of.ts";
import { randomFrom } from "./random.ts";

/**
 * What goes wrong with which calls of the emulated API. `status` and `connection` exclude each other; without both, a call
 * is late and nothing else.
 */
export interface Fault {
  /** The operation whose calls meet it. Default: all, and requests that are for none. */
  readonly operation?: OperationName;
  /** How much later a call is answered, in milliseconds of the machine's clock. Default: 0. */
  readonly latency?: number;
  /** The status that is answered instead, 400 to 599, with the code `InjectedFault`. */
  readonly status?: number;
  /** The value of `Retry-After` in the answer that has this status, in seconds. */
  readonly retryAfter?: number;
  /**
   * What becomes of the connection: `reset` closes it without an answer; `truncate` in the middle of the answer's body, or
   * without an answer where that has no body.
   */
  readonly connection?: "reset" | "truncate";
  /**
   * Whether the call fails before it was done, or after it, and nobody is told. Default: `before`; what is truncated was
   * done.
   */
  readonly when?: "before" | "after";
  /** How many calls meet it. Default: all. */
  readonly count?: number;
  /** How likely a call meets it, from 0 to 1. Default: 1. */
  readonly probability?: number;
  /** What its draws follow from, a whole number. Default: 0. */
  readonly seed?: number;
}

/** A fault that is there. */
export interface ActiveFault extends Fault {
  /** Its identifier, counted from 1. */
  readonly id: number;
  /** How many calls have met it. */
  readonly met: number;
}

interface Entry {
  readonly fault: Fault;
  readonly id: number;
  readonly draw: () => number;
  met: number;
}

/** The faults of an emulator. */
export class Faults {
  #entries: Entry[] = [];
  #count = 0;

  /** The faults that are there, the oldest first. */
  list(): ActiveFault[] {
    return this.#entries.map(({ fault, id, met }) => ({ id, met, ...fault }));
  }

  /** Adds a fault. Throws a `RangeError` or a `TypeError` for one that cannot be. */
  add(fault: Fault): ActiveFault {
    requireFault(fault);
    this.#count += 1;
    this.#entries.push({ fault: { ...fault }, id: this.#count, draw: randomFrom(fault.seed ?? 0), met: 0 });
    return { id: this.#count, met: 0, ...fault };
  }

  /** Takes a fault away; `false` where there is none of this identifier. */
  remove(id: number): boolean {
    const left = this.#entries.filter((entry) => entry.id !== id);
    const isFound = left.length < this.#entries.length;
    this.#entries = left;
    return isFound;
  }

  /** Takes all away, and puts others in their place. */
  replace(faults: readonly Fault[]): void {
    this.#entries = [];
    this.#count = 0;
    for (const fault of faults) this.add(fault);
  }

  /** The fault that a call meets, if it meets one. */
  meet(operation: () => OperationName | undefined): ActiveFault | undefined {
    for (const entry of this.#entries) {
      const { fault, id, met } = entry;
      if (fault.count !== undefined && met >= fault.count) continue;
      if (fault.operation !== undefined && fault.operation !== operation()) continue;
      if (fault.probability !== undefined && entry.draw() >= fault.probability) continue;
      entry.met += 1;
      return { id, ...fault, met: entry.met };
    }
    return undefined;
  }
}

function requireFault({ status, connection, latency = 0, probability = 1, count = 1 }: Fault): void {
  if (status !== undefined && connection !== undefined) {
    throw new TypeError("a fault has a status, or does something to the connection, not both");
  }
  if (status !== undefined && !(Number.isInteger(status) && status >= 400 && status <= 599)) {
    throw new RangeError(`the status of a fault is 400 to 599, not ${status}`);
  }
  if (!(latency >= 0 && latency < 2 ** 31)) throw new RangeError(`a fault cannot take ${latency} milliseconds`);
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`a probability is 0 to 1, not ${probability}`);
  if (!(count >= 1)) throw new RangeError(`a fault is met once or more, not ${count} times`);
}
