import { createClient } from "@cloud-partner/client";
import { describe, expect, test } from "vitest";
import { runContract } from "../src/contract/contract.ts";
import { body, pace, publisherId } from "../src/contract/setup.ts";
import { startWorld } from "../src/world/start-world.ts";

const traits = { tellsNeverSent: true, tellsRedirects: true, resendsPosts: false };

/** Cases that compare a body as it came with the words and the form of the document. The client shows bodies as they came. */
const aboutBodies = [
  "operations: publishOffer and goLive start operations",
  "operations: getOperation and listOperations agree",
  "operations: getOfferStatus tells the steps",
];

describe.each(["2018", "2020", "2020-migrated"] as const)("the service of %s", (generation) => {
  test("keeps the contract of the client, but for the bodies as they came", { timeout: 90_000 }, async () => {
    await using running = await startWorld({ traits, generation });
    const failed = (await runContract(running.world)).filter(({ ok }) => !ok);
    expect(failed.map(({ name }) => name).toSorted()).toEqual(aboutBodies.toSorted());
  });

  test("is walked by the client: publish, go live, cancel, resume, list", { timeout: 30_000 }, async () => {
    await using running = await startWorld({ traits, generation });
    const { emulatorUrl, token } = running.world;
    const client = createClient({ baseUrl: emulatorUrl, credential: token });
    const offer = { publisherId, offerId: "publish" };
    const publishing = await client.beginPublishOffer({ ...offer, body });
    expect((await publishing.pollUntilDone(pace)).status).toBe("succeeded");
    const goingLive = await client.beginGoLive({ ...offer, body });
    expect((await goingLive.pollUntilDone(pace)).status).toBe("succeeded");
    const canceling = await client.beginCancelOperation({ ...offer, offerId: "cancel-202", body });
    const resumed = createClient({ baseUrl: emulatorUrl, credential: token }).resumeOperation(canceling.serialize());
    const statuses = new Set<string>();
    for await (const { status } of resumed.states(pace)) statuses.add(status);
    expect([...statuses]).toEqual(["running", "succeeded"]);
    const { body: listed } = await client.listOperations({ ...offer, offerId: "cancel-202" });
    expect(listed.map(({ submissionType }) => submissionType)).toEqual(["cancel", "publish"]);
  });
});
