import { type ClientOptions, createClient } from "@cloud-partner/client";
import { createClient as createClient2020 } from "@cloud-partner/client/2017-10-31-2020";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { runContract } from "../src/contract/contract.ts";
import { body, pace, publisherId } from "../src/contract/setup.ts";
import { startWorld } from "../src/world/start-world.ts";

/** The client of the cases, where it is not that of the default document. */
let chosen: typeof createClient2020 | undefined;

// The cases take their client from the package by name. Those that the client of another document cannot keep are named
// below.
vi.mock("@cloud-partner/client", async (importOriginal) => {
  const original = await importOriginal<typeof import("@cloud-partner/client")>();
  return { ...original, createClient: (options: ClientOptions) => (chosen ?? original.createClient)(options) };
});

const traits = { tellsNeverSent: true, tellsRedirects: true, resendsPosts: false };

/** Cases that compare a body as it came with the words and the form of the document. The client shows bodies as they came. */
const aboutBodies = [
  "operations: publishOffer and goLive start operations",
  "operations: getOperation and listOperations agree",
  "operations: getOfferStatus tells the steps",
];

/** A case that names the header of the default document. */
const aboutLocation = ["operations: cancelOperation starts an operation (202)"];

const aboutDocument = [...aboutBodies, ...aboutLocation];

describe.each([
  { generation: "2018", document: "2017-10-31", otherwise: aboutBodies },
  { generation: "2020", document: "2017-10-31", otherwise: aboutBodies },
  { generation: "2020-migrated", document: "2017-10-31", otherwise: aboutBodies },
  { generation: "2020", document: "2017-10-31-2020", otherwise: aboutDocument },
  { generation: "2020-migrated", document: "2017-10-31-2020", otherwise: aboutDocument },
] as const)("the service of $generation, by the client of $document", ({ generation, document, otherwise }) => {
  beforeEach(() => {
    chosen = document === "2017-10-31" ? undefined : createClient2020;
  });

  test("keeps the contract of the client, but for what its document has otherwise", { timeout: 90_000 }, async () => {
    await using running = await startWorld({ traits, generation });
    const failed = (await runContract(running.world)).filter(({ ok }) => !ok);
    expect(failed.map(({ name }) => name).toSorted()).toEqual(otherwise.toSorted());
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
