import { createClient } from "@cloud-partner/client";
import {
  createEmulator,
  createEmulatorFetch,
  defaultSeed,
  developmentToken,
  type Emulator,
  type EmulatorOptions,
  type Fault,
  type OfferView,
  type OutboxMessage,
  type RequestRecord,
  type RunningEmulator,
  type SeedOffer,
  type Snapshot,
  StoreError,
  startEmulator,
} from "@cloud-partner/emulator";
import { test, testWithEmulator } from "@cloud-partner/emulator/vitest";

const seed: SeedOffer = {
  publisherId: "contoso",
  offerId: "offer",
  publishingStep: "displaycertify",
  steps: { displaycertify: { duration: 10, outcome: "fails" } },
};
const fault: Fault = { operation: "cancelOperation", status: 503, retryAfter: 1, count: 1, when: "after" };
const options: EmulatorOptions = {
  seed: [...defaultSeed, seed],
  clock: { rate: 0 },
  faults: [fault, { connection: "reset", probability: 0.5, seed: 1 }],
  stepDuration: 100,
  tokens: { secret: { publishers: ["contoso"] }, all: { publishers: "*" } },
  onRequest: ({ method, target, status, curl }: RequestRecord) => console.log(method, target, status, curl),
};

await using running: RunningEmulator = await startEmulator({ ...options, port: 0, host: "127.0.0.1" });
const client = createClient({ baseUrl: running.url, credential: running.token });
await client.getOfferStatus({ publisherId: "contoso", offerId: "offer" });
await running.clock.advance(1000);
await running.clock.setRate(60);
console.log(running.clock.now(), running.clock.rate(), developmentToken, running.hasControl);

const emulator: Emulator = await createEmulator({ ...options, data: "emulator.db" }).catch((error: unknown) => {
  if (error instanceof StoreError) console.error(error.message);
  throw error;
});
const offers: readonly OfferView[] = await emulator.offers(10);
for (const { offerId, state, operation } of offers) console.log(offerId, state, operation?.status, operation?.steps);
const outbox: readonly OutboxMessage[] = await emulator.outbox();
for (const { to, subject, text, notice } of outbox) console.log(to, subject, text, notice);
const snapshot: Snapshot = await emulator.snapshot();
await emulator.restore(snapshot);
await emulator.addOffers([seed]);
const { id, met } = emulator.addFault(fault);
console.log(met, emulator.removeFault(id), emulator.faults().length, emulator.requests(1).length);
emulator.clearFaults();
emulator.clearRequests();
await emulator.reset();
console.log((await emulator.handler(new Request("http://localhost/"))).status);
await emulator[Symbol.asyncDispose]();

createClient({ credential: developmentToken, fetch: createEmulatorFetch(options) });

test("an emulator of one's own", async ({ emulator: own }) => {
  createClient({ baseUrl: own.url, credential: own.token });
});
testWithEmulator({ clock: { rate: 0 }, scope: "file" })("one for the file", async ({ emulator: shared }) => {
  await shared.clock.advance(1);
});
