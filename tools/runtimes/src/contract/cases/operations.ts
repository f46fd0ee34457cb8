import { ensure, equal } from "../checks.ts";
import type { Cases } from "../contract.ts";
import { body, emulated, pace, publisherId } from "../setup.ts";

/** The six operations of the document, each answered as documented by the emulator. */
export const operations: Cases = {
  "cancelOperation is done at once (200)": async (world) => {
    const result = await emulated(world).cancelOperation({ publisherId, offerId: "cancel-200", body });
    equal(result.status, 200, "status");
    ensure(result.response instanceof Response, "the response is the runtime's own");
  },

  "cancelOperation starts an operation (202)": async (world) => {
    const result = await emulated(world).cancelOperation({ publisherId, offerId: "cancel-202", body });
    if (result.status !== 202) throw new Error(`status is ${result.status}, not 202`);
    equal(result.operationLocation.origin, new URL(world.emulatorUrl).origin, "origin of the location");
    equal(result.headers["Operation-Location"], result.operationLocation.href, "Operation-Location");
    equal(typeof result.headers["Retry-After"], "number", "type of Retry-After");
  },

  "publishOffer and goLive start operations": async (world) => {
    const client = emulated(world);
    const offer = { publisherId, offerId: "publish" };
    const publishing = await client.beginPublishOffer({ ...offer, body });
    equal((await publishing.pollUntilDone(pace)).status, "succeeded", "status of the publication");
    equal((await client.getOfferStatus(offer)).body.status, "waitingForPublisherReview", "status of the offer");
    const { status, operationLocation } = await client.goLive({ ...offer, body });
    equal(status, 202, "status of goLive");
    ensure(operationLocation.pathname.includes("/operations/"), "the location is that of an operation");
  },

  "publishOffer answers 202": async (world) => {
    const { status, operationLocation } = await emulated(world).publishOffer({
      publisherId,
      offerId: "publish-202",
      body,
    });
    equal(status, 202, "status");
    ensure(operationLocation instanceof URL, "the location is a URL");
  },

  "getOperation and listOperations agree": async (world) => {
    const client = emulated(world);
    const offer = { publisherId, offerId: "running" };
    const { body: listed } = await client.listOperations(offer);
    const [first] = listed;
    equal(listed.length, 1, "how many are listed");
    const operationId = first?.id ?? "";
    const { status, body: operation, headers } = await client.getOperation({ ...offer, operationId });
    equal([status, operation.id, operation.status], [200, operationId, "running"]);
    equal(typeof headers["Retry-After"], "number", "type of Retry-After");
  },

  "listOperations is filtered by a parameter of the query": async (world) => {
    const { body: listed } = await emulated(world).listOperations({
      publisherId,
      offerId: "running",
      status: "completed",
    });
    equal(listed, []);
  },

  "getOfferStatus tells the steps": async (world) => {
    const { status, body: report } = await emulated(world).getOfferStatus({ publisherId, offerId: "running" });
    equal([status, report.status], [200, "running"]);
    ensure((report.steps ?? []).length > 0, "there are steps");
  },

  "a middleware of openapi-fetch sees the request": async (world) => {
    const client = emulated(world);
    const seen: string[] = [];
    client.http.use({ onRequest: ({ request }) => void seen.push(new URL(request.url).search) });
    await client.getOfferStatus({ publisherId, offerId: "running" });
    equal(seen, ["?api-version=2017-10-31"]);
  },

  "a middleware sees no token, before the answer or after it": async (world) => {
    const client = emulated(world);
    const seen: (string | null)[] = [];
    const look = ({ request }: { request: Request }) => void seen.push(request.headers.get("authorization"));
    client.http.use({ onRequest: look, onResponse: look });
    // The service refuses a request without the token, or without the body.
    const { status } = await client.cancelOperation({ publisherId, offerId: "middleware-200", body });
    equal([status, seen], [200, [null, null]]);
  },

  "an operation is followed by its id": async (world) => {
    const client = emulated(world);
    const offer = { publisherId, offerId: "follow-by-id" };
    await client.publishOffer({ ...offer, body });
    const operationId = (await client.listOperations(offer)).body[0]?.id ?? "";
    equal((await client.followOperation({ ...offer, operationId }).pollUntilDone(pace)).status, "succeeded");
  },
};
