import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { createEmulator, type GenerationName } from "../src/index.ts";
import { Api } from "./support/api.ts";
import { at, type DocumentName } from "./support/document.ts";
import { Clock, countingIds } from "./support/world.ts";

// Many sequences of many calls take longer on a machine that is busy.
vi.setConfig({ testTimeout: 30_000 });

const stepDuration = 1000;
const seed = [{ publisherId: "contoso", offerId: "contoso-virtualmachineoffer" }];

/** A call, or a number of milliseconds that pass. */
const action = fc.oneof(
  { weight: 3, arbitrary: fc.constant("publishOffer" as const) },
  { weight: 3, arbitrary: fc.constant("cancelOperation" as const) },
  { weight: 3, arbitrary: fc.constant("goLive" as const) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 * stepDuration }) },
);

const ends: readonly unknown[] = ["completed", "failed", "canceled"];

interface Row {
  readonly generation?: GenerationName;
  readonly document: DocumentName;
  readonly header: "operation-location" | "location";
  readonly offer: { readonly running: string; readonly waiting: string };
  /** The operation in the body of an answer. */
  readonly operation: (body: unknown) => unknown;
}

const variant = {
  document: "2017-10-31-2020",
  header: "location",
  offer: { running: "Running", waiting: "WaitingForPublisherReview" },
  operation: (body: unknown) => at(body, 0),
} as const;

test.each<Row>([
  {
    document: "2017-10-31",
    header: "operation-location",
    offer: { running: "running", waiting: "waitingForPublisherReview" },
    operation: (body) => body,
  },
  { generation: "2020", ...variant },
  { generation: "2020-migrated", ...variant },
])("whatever is called whenever, the rules hold: $document $generation", async (row) => {
  const { generation, document, header, offer, operation } = row;
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (actions) => {
      const clock = new Clock();
      await using emulator = await createEmulator({
        seed,
        stepDuration,
        clock: clock.read,
        createId: countingIds(),
        ...(generation === undefined ? {} : { generation }),
      });
      const api = new Api("http://localhost", emulator.handler, document);
      const endedBodies = new Map<unknown, unknown>();
      let lastCancel: string | null = null;

      for (const action of actions) {
        if (typeof action === "number") {
          clock.advance(action);
        } else {
          const before = at((await api.call("getOfferStatus")).body, "status");
          const beforeRunning = at((await api.call("listOperations", { status: "running" })).body, 0, "submissionType");
          const { status, headers } = await api.call(action);
          const location = headers.get(header);
          if (action === "publishOffer") expect(status).toBe(before === offer.running ? 400 : 202);
          if (action === "goLive") expect(status).toBe(before === offer.waiting ? 202 : 400);
          if (action === "cancelOperation") {
            expect(before === offer.running ? [200, 202] : [400]).toContain(status);
            if (beforeRunning === "cancel") expect(location).toBe(lastCancel);
            if (location !== null) lastCancel = location;
          }
          if (location !== null) {
            const newest = at((await api.call("listOperations")).body, 0, "id");
            expect(at(operation((await api.follow(location)).body), "id")).toBe(newest);
          }
        }

        const offerStatus = at((await api.call("getOfferStatus")).body, "status");
        const list = (await api.call("listOperations")).body;
        const items: unknown[] = Array.isArray(list) ? list : [];
        const running = items.filter((item) => at(item, "submissionState") === "running");
        expect(running.length).toBe(offerStatus === offer.running ? 1 : 0);
        for (const item of items) {
          const body = operation((await api.call("getOperation", { operationId: String(at(item, "id")) })).body);
          expect(at(body, "status")).toBe(at(item, "submissionState"));
          if (endedBodies.has(at(item, "id"))) expect(body).toEqual(endedBodies.get(at(item, "id")));
          else if (ends.includes(at(body, "status"))) endedBodies.set(at(item, "id"), body);
        }
      }
    }),
    { numRuns: generation === undefined ? 60 : 30 },
  );
});
