import { Skip } from "../check.ts";
import { expandSchema } from "../data/schema.ts";
import { asList, asObject, asTexts, isObject, type JsonObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Session } from "../session.ts";
import { operationIn } from "./location.ts";
import { goesOn, meaningOf, roles } from "./roles.ts";

/** However quickly answers come, and whatever they say of waiting. */
const mostPolls = 500;
/** How long is waited where the server does not say it, and at the least where it does, in milliseconds. */
const usualWait = 1000;
const leastWait = 100;

/** Reads the state of the offer that is worked on, and brings it into the state that a call needs. */
export class OfferWorkflow {
  readonly #session: Session;
  /** Why a state was not reached, by the operation that needs it: it is not waited for again. */
  readonly #unreachable = new Map<string, string>();
  #operationId: string | undefined;
  /** The operation that the offer was made ready for, and nothing was accepted since that could change it. */
  #arranged: string | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** An operation by its role. Throws a {@link Skip} where the document has none of its name. */
  operation(role: keyof typeof roles): Operation {
    const operation = this.#session.operations.get(roles[role]);
    if (operation === undefined) throw new Skip(`the document has no operation ${roles[role]}`);
    return operation;
  }

  /** Sends the valid request of an operation by its role. */
  async call(role: keyof typeof roles): Promise<Exchange> {
    const operation = this.operation(role);
    return this.#session.send(operation, await this.#session.validRequest(operation));
  }

  /** The list of those operations that run, as the document spells the word. */
  async listRunning(): Promise<{ readonly exchange: Exchange; readonly items: readonly JsonObject[] }> {
    const filter = this.operation("list").parameters.find(({ name }) => name === "status");
    const words = asTexts(expandSchema(this.#session.source.document, filter?.schema ?? true)["enum"]);
    return this.list(words.find((word) => word.toLowerCase() === "running") ?? "running");
  }

  /** The list of operations, those with a status only where one is named; empty where the answer has none. */
  async list(status?: string): Promise<{ readonly exchange: Exchange; readonly items: readonly JsonObject[] }> {
    const operation = this.operation("list");
    const parts = await this.#session.validRequest(operation);
    const query = status === undefined ? parts.query : [...parts.query, ["status", status] as const];
    const exchange = await this.#session.send(operation, { ...parts, query });
    return { exchange, items: asList(exchange.answer?.json).filter(isObject) };
  }

  /** The identifier of an operation of the offer, if the server tells of one. */
  async knownOperationId(): Promise<string | undefined> {
    if (this.#operationId !== undefined || !this.#session.operations.has(roles.list)) return this.#operationId;
    const ids = (await this.list()).items.map(({ id }) => id);
    if (ids.length === 0 && this.#session.operations.has(roles.publish)) {
      await this.call("publish");
      ids.push(...(await this.list()).items.map(({ id }) => id));
    }
    const [id] = ids.filter((each) => typeof each === "string");
    this.#operationId = id;
    return id;
  }

  /** The status of the offer; `undefined` where the answer has none. */
  async offerStatus(): Promise<{ readonly exchange: Exchange; readonly status: unknown }> {
    const exchange = await this.call("status");
    return { exchange, status: asObject(exchange.answer?.json)["status"] };
  }

  /**
   * Brings the offer into a state in which a valid call of the operation does what it is for. Resolves with the reason where
   * that state is not reached.
   */
  async arrange({ operationId }: Operation): Promise<string | undefined> {
    const known = this.#unreachable.get(operationId);
    if (known !== undefined) return known;
    // What runs may end at any time; the other states stay.
    if (this.#arranged === operationId && operationId !== roles.cancel) return undefined;
    let reached = true;
    try {
      if (operationId === roles.cancel) reached = await this.#untilRunning();
      if (operationId === roles.publish) reached = await this.#untilIdle();
      if (operationId === roles.goLive) reached = await this.#untilPreview();
    } catch (error) {
      if (!(error instanceof Skip)) throw error;
      reached = false;
    }
    if (reached) {
      this.#arranged = operationId;
      return undefined;
    }
    const reason = `the offer could not be brought into a state in which ${operationId} is allowed`;
    this.#unreachable.set(operationId, reason);
    return reason;
  }

  /** Is told when a call was accepted that may have changed the offer. */
  forget(): void {
    this.#arranged = undefined;
  }

  async #untilRunning(): Promise<boolean> {
    const { status } = await this.offerStatus();
    if (goesOn(status)) return true;
    return (await this.call("publish")).answer?.status === 202;
  }

  async #untilIdle(): Promise<boolean> {
    const { status } = await this.offerStatus();
    if (typeof status !== "string") return false;
    if (!goesOn(status)) return true;
    await this.call("cancel");
    return !goesOn(await this.waitForOffer((each) => !goesOn(each)));
  }

  async #untilPreview(): Promise<boolean> {
    const waits = (status: unknown) => meaningOf(status) === "waits";
    if (waits((await this.offerStatus()).status)) return true;
    if (!(await this.#untilIdle())) return false;
    if ((await this.call("publish")).answer?.status !== 202) return false;
    return waits(await this.waitForOffer((status) => !goesOn(status)));
  }

  /** Asks for the offer's status until it is one that is waited for, or the time is over. Resolves with the last. */
  async waitForOffer(done: (status: unknown) => boolean): Promise<unknown> {
    let { status } = await this.offerStatus();
    await this.#poll(async () => {
      if (done(status)) return undefined;
      return async (wait) => {
        await wait(usualWait);
        ({ status } = await this.offerStatus());
      };
    });
    return status;
  }

  /**
   * Asks for an operation until it has ended, not sooner than `Retry-After` says, or the time is over. Resolves with the
   * answers, the last one last.
   */
  async follow(read: () => Promise<Exchange>): Promise<readonly Exchange[]> {
    const answers = [await read()];
    await this.#poll(async () => {
      const last = answers.at(-1);
      if (last?.answer === undefined || !goesOn(operationIn(last)["status"])) return undefined;
      return async (wait) => {
        await wait(retryAfter(last));
        answers.push(await read());
      };
    });
    return answers;
  }

  /** Repeats a step for as long as there is one, within the longest time and the largest number of requests. */
  async #poll(next: () => Promise<((wait: (milliseconds: number) => Promise<void>) => Promise<void>) | undefined>) {
    const { maxWait, sleep } = this.#session.settings;
    let waited = 0;
    for (let polls = 0; polls < mostPolls; polls += 1) {
      const step = await next();
      if (step === undefined || waited >= maxWait) return;
      await step(async (milliseconds) => {
        const time = Math.min(Math.max(leastWait, milliseconds), maxWait - waited);
        waited += time;
        await sleep(time);
      });
    }
  }
}

/** How long an answer asks to wait, in milliseconds. */
export function retryAfter({ answer }: Exchange): number {
  const text = answer?.headers.get("retry-after") ?? "";
  return /^\d{1,6}$/.test(text) ? Number(text) * 1000 : usualWait;
}
