import { createClient } from "@cloud-partner/client";
import { testWithEmulator } from "@cloud-partner/emulator/vitest";
import { expect } from "vitest";
import { clearTheWay } from "../src/clear-the-way.ts";

const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };

// Each test has an emulator of its own, in which whatever is undone is undone at once.
const test = testWithEmulator({ stepDuration: 0 });

test("cancels what is running, and waits until it is cancelled", async ({ emulator }) => {
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  expect(await clearTheWay(client, offer)).toBe("cancelled");
  expect((await client.getOfferStatus(offer)).body.status).toBe("canceled");
});

test("has nothing to do for an offer that was never published", async ({ emulator }) => {
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  expect(await clearTheWay(client, { ...offer, offerId: "contoso-idleoffer" })).toBe("nothing");
});

test("survives a service that is away for a moment, and an answer that is lost", async ({ emulator }) => {
  emulator.addFault({ operation: "cancelOperation", status: 503, retryAfter: 0, count: 1 });
  emulator.addFault({ operation: "getOperation", connection: "reset", count: 1 });
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  expect(await clearTheWay(client, offer)).toBe("cancelled");
  expect(emulator.faults().map(({ met }) => met)).toEqual([1, 1]);
});

test("tells whoever asked to be told of the publication", async ({ emulator }) => {
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  await clearTheWay(client, offer);
  const subjects = (await emulator.outbox())
    .filter(({ offerId }) => offerId === offer.offerId)
    .map(({ subject }) => subject);
  expect(subjects).toContain("contoso-virtualmachineoffer: the cancellation is completed");
});
