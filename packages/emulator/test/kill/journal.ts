import { expect } from "vitest";
import { at } from "../support/document.ts";

export type ChangingCall = "publish" | "golive" | "cancel";

/** A call that a client made, and what it saw of the answer. */
interface Entry {
  readonly call: ChangingCall;
  /** `undefined` where no answer came. */
  readonly status: number | undefined;
  /** Where the operation is followed, without the origin. */
  readonly location: string | undefined;
  /** The operation that a cancel was of, where the client knows it. */
  readonly operationId: string | undefined;
}

/** All that the clients of one offer saw. */
export class OfferJournal {
  readonly offerId: string;
  readonly entries: Entry[] = [];
  /** The operation that is running as far as the clients know; `undefined` where they do not know. */
  #running: string | undefined;

  constructor(offerId: string) {
    this.offerId = offerId;
  }

  /** Records a call; `isAlone` says that nobody else calls this offer. */
  record(call: ChangingCall, isAlone: boolean, status?: number, location?: string): void {
    this.entries.push({ call, status, location, operationId: isAlone ? this.#running : undefined });
    if (status === undefined) this.#running = undefined;
    else if (location !== undefined) this.#running = location.split("/").at(-1);
  }

  /** Compares with what the API says now: the items of the list of operations. Gives how many answers were held against it. */
  compare(list: readonly unknown[]): number {
    const ids = list.map((item) => String(at(item, "id")));
    expect(new Set(ids).size, `${this.offerId}: each operation once`).toBe(ids.length);
    const byId = new Map(list.map((item) => [String(at(item, "id")), item]));
    const running = list.filter((item) => at(item, "submissionState") === "running");
    expect(running.length, `${this.offerId}: operations that run`).toBeLessThanOrEqual(1);
    for (const { call, status, location, operationId } of this.entries) {
      if (location !== undefined) {
        const item = byId.get(location.split("/").at(-1) ?? "");
        expect(at(item, "submissionType"), `${this.offerId}: ${call} at ${location}`).toBe(call);
      }
      if (call === "cancel" && (status === 200 || status === 202) && operationId !== undefined) {
        const item = byId.get(operationId);
        // A cancel that is sent again finds the cancellation.
        if (at(item, "submissionType") === "cancel") continue;
        expect(at(item, "submissionState"), `${this.offerId}: ${operationId} after its cancel`).toBe("canceled");
      }
    }
    this.#compareCounts(list);
    return this.entries.filter(({ status }) => status !== undefined).length;
  }

  /** As many as were answered, and at the most those more whose answer nobody saw. */
  #compareCounts(list: readonly unknown[]): void {
    for (const type of ["publish", "golive", "cancel"] as const) {
      const known = new Set(this.entries.filter(({ call }) => call === type).map(({ location }) => location));
      known.delete(undefined);
      const unknown = this.entries.filter(({ call, status }) => call === type && status === undefined).length;
      const count = list.filter((item) => at(item, "submissionType") === type).length;
      expect(count, `${this.offerId}: ${type} operations`).toBeGreaterThanOrEqual(known.size);
      expect(count, `${this.offerId}: ${type} operations`).toBeLessThanOrEqual(known.size + unknown);
    }
    const atOnce = this.entries.filter(({ call, status }) => call === "cancel" && status === 200).length;
    const unknown = this.entries.filter(({ call, status }) => call === "cancel" && status === undefined).length;
    const cancellations = list.filter((item) => at(item, "submissionType") === "cancel").length;
    const canceled = list.filter((item) => at(item, "submissionState") === "canceled").length;
    expect(canceled - cancellations, `${this.offerId}: cancelled at once`).toBeGreaterThanOrEqual(atOnce);
    expect(canceled - cancellations, `${this.offerId}: cancelled at once`).toBeLessThanOrEqual(atOnce + unknown);
  }
}
