import { createClient } from "@cloud-partner/client";
import { testWithEmulator } from "@cloud-partner/emulator/vitest";
import { beforeEach, expect } from "vitest";

// One emulator for all tests of the file, whose clock stands until a test moves it.
const test = testWithEmulator({ scope: "file", clock: { rate: 0 } });
const offer = { publisherId: "contoso", offerId: "contoso-idleoffer" };
const urls = new Set<string>();

test.beforeEach(({ emulator }) => emulator.reset());
beforeEach(() => expect(urls.size).toBeLessThanOrEqual(1));

test("a publication takes as long as its steps", async ({ emulator }) => {
  urls.add(emulator.url);
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  await client.publishOffer({ ...offer, body: { metadata: {} } });
  await emulator.clock.advance(39_999);
  expect((await client.getOfferStatus(offer)).body.status).toBe("running");
  await emulator.clock.advance(1);
  expect((await client.getOfferStatus(offer)).body.status).toBe("waitingForPublisherReview");
});

test("what the other test did is forgotten", async ({ emulator }) => {
  urls.add(emulator.url);
  const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
  expect((await client.getOfferStatus(offer)).body.status).toBe("neverPublished");
});
