import { createClient } from "@cloud-partner/client";
import { type Client, createClient as createClient2020 } from "@cloud-partner/client/2017-10-31-2020";
import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { expectDocumented } from "./support/document.ts";
import { Clock, countingIds, stepDuration } from "./support/world.ts";

const publisherId = "contoso";
const offer = { publisherId, offerId: "contoso-new" };
const body = { metadata: { "notification-emails": "jondoe@contoso.com" } };
const seed = [{ ...offer }, { publisherId, offerId: "contoso-idle" }];

const byIdentifier = /^\/api\/publishers\/contoso\/offers\/contoso-new\/operations\/[\da-f-]{36}$/;
const byOffer = /^\/api\/operations\/contoso\$contoso-new\$2\$preview$/;

/** The operation of the document that a request is for. */
function operationOf({ method, url }: Request): string {
  const [, , , , what = ""] = new URL(url).pathname.replace("/api/publishers/", "/").split("/");
  if (method === "POST") return { cancel: "cancelOperation", golive: "goLive", publish: "publishOffer" }[what] ?? "";
  if (url.includes("/api/operations/")) return "getOfferOperation";
  return { operations: "getOperation", status: "getOfferStatus", submissions: "listOperations" }[what] ?? "";
}

/** Sends requests to an emulator, holds each answer against the document of 2020, and notes what was asked for. */
function holding(emulator: Emulator, asked: string[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await emulator.handler(request.clone());
    const { status, headers } = response;
    const text = await response.clone().text();
    asked.push(operationOf(request));
    expectDocumented(
      operationOf(request),
      { status, headers, text, body: text === "" ? undefined : JSON.parse(text) },
      "2017-10-31-2020",
    );
    return response;
  };
}

describe.each([
  { generation: "2020", location: byOffer, followed: "getOfferOperation" },
  { generation: "2020-migrated", location: byIdentifier, followed: "getOperation" },
] as const)("the client of the document of 2020, with $generation", ({ generation, location, followed }) => {
  async function open() {
    const clock = new Clock();
    const faults: string[] = [];
    const emulator = await createEmulator({
      generation,
      clock: clock.read,
      createId: countingIds(),
      stepDuration,
      seed,
      onError: ({ status, code }) => void (status >= 500 && faults.push(code)),
    });
    const asked: string[] = [];
    const options = { baseUrl: "http://localhost", credential: "emulator-token", fetch: holding(emulator, asked) };
    const client: Client = createClient2020(options);
    return { emulator, clock, faults, asked, client, options };
  }

  test("publishes, goes live and follows both to their ends", async () => {
    const { emulator, clock, faults, asked, client } = await open();
    await using _ = emulator;
    const publishing = await client.beginPublishOffer({ ...offer, body });
    expect((await publishing.poll()).word).toBe("running");
    expect((await client.getOfferStatus(offer)).body.steps?.[0]?.status).toBe("InProgress");
    clock.advance(4 * stepDuration);
    expect(await publishing.poll()).toMatchObject({ status: "succeeded", word: "completed" });
    expect((await client.getOfferStatus(offer)).body.status).toBe("WaitingForPublisherReview");

    const goingLive = await client.beginGoLive({ ...offer, body });
    expect((await goingLive.poll()).status).toBe("running");
    clock.advance(stepDuration);
    expect((await goingLive.poll()).status).toBe("succeeded");
    expect((await client.getOfferStatus(offer)).body.status).toBe("Succeeded");
    const { body: listed } = await client.listOperations({ ...offer, status: "completed" });
    expect(listed.map(({ submissionType }) => submissionType)).toEqual(["golive", "publish"]);
    expect((await client.listOperations({ ...offer, status: "not started" })).body).toEqual([]);
    expect(asked.filter((name) => name === followed)).toHaveLength(4);
    expect(faults).toEqual([]);
  });

  test("cancels at once, and by an operation that it follows and resumes", async () => {
    const { emulator, clock, faults, asked, client, options } = await open();
    await using _ = emulator;
    await client.publishOffer({ ...offer, body });
    expect((await client.cancelOperation({ ...offer, body })).status).toBe(200);

    const { operationLocation: published } = await client.publishOffer({ ...offer, body });
    expect(published.pathname).toMatch(location);
    clock.advance(2 * stepDuration);
    const result = await client.cancelOperation({ ...offer, body });
    if (result.status !== 202) throw new Error(`status is ${result.status}, not 202`);
    expect(result.operationLocation.pathname).toMatch(location);
    expect(result.operationLocation.search).toBe("?api-version=2017-10-31");
    // Sent again, the call gives the same location, and the poller follows what is under way.
    const canceling = await client.beginCancelOperation({ ...offer, body });
    const resumed = createClient2020(options).resumeOperation(canceling.serialize());
    expect((await resumed.poll()).status).toBe("running");
    clock.advance(3 * stepDuration);
    expect(await resumed.poll()).toMatchObject({ status: "succeeded", word: "completed" });
    expect((await client.getOfferStatus(offer)).body.status).toBe("Canceled");
    expect(asked.filter((name) => name === followed)).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test("reads one operation as a list of one", async () => {
    const { emulator, client, faults } = await open();
    await using _ = emulator;
    await client.publishOffer({ ...offer, body });
    const [newest] = (await client.listOperations(offer)).body;
    const { body: one } = await client.getOperation({ ...offer, operationId: newest?.id ?? "" });
    expect(one.map(({ id, status }) => [id, status])).toEqual([[newest?.id, "running"]]);
    const asking = client.getOfferOperation(offer);
    if (generation === "2020") expect((await asking).body).toEqual(one);
    else await expect(asking).rejects.toThrow("was migrated");
    const idle = { publisherId, offerId: "contoso-idle" };
    await expect(client.getOfferOperation(idle)).rejects.toMatchObject({ status: 404 });
    expect(faults).toEqual([]);
  });

  test("the default client follows the same locations", async () => {
    const { emulator, clock, asked, options, faults } = await open();
    await using _ = emulator;
    const publishing = await createClient(options).beginPublishOffer({ ...offer, body });
    clock.advance(4 * stepDuration);
    expect((await publishing.poll()).status).toBe("succeeded");
    expect([asked, faults]).toEqual([["publishOffer", followed], []]);
  });
});
