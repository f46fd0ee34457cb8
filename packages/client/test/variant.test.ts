import { HttpError } from "@cloud-partner/server";
import { createHandler, type Handlers } from "@cloud-partner/server/2017-10-31-2020";
import { checkAnswer } from "@cloud-partner/server/2017-10-31-2020/check-answers";
import { serve } from "@cloud-partner/server/node";
import type { operations as defaultOperations } from "@cloud-partner/types";
import type { Operation, OperationStatus, operations } from "@cloud-partner/types/2017-10-31-2020";
import { describe, expect, expectTypeOf, it, onTestFinished } from "vitest";
import { createOperations } from "../src/generated/2017-10-31-2020/create-operations.ts";
import { type Client, createClient } from "../src/generated/2017-10-31-2020/index.ts";
import {
  type BeginMethod,
  type ClientOptions,
  createClient as createDefaultClient,
  type Client as DefaultClient,
  InvalidArgumentError,
} from "../src/index.ts";
import { Traffic } from "./poller/support/traffic.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { body, offer, rejection, token } from "./support/serve.ts";

const operationId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";
const version = "api-version=2017-10-31";

/** The two forms of path that a location has. */
const paths = {
  migrated: `/api/publishers/${offer.publisherId}/offers/${offer.offerId}/operations/${operationId}`,
  "not migrated": `/api/operations/${offer.publisherId}$${offer.offerId}$2$preview`,
} as const;

interface Service {
  readonly client: Client;
  readonly options: ClientOptions;
  /** Lets the clock go on until a promise is settled. */
  readonly traffic: Traffic;
  readonly baseUrl: string;
  /** The operations that were called, the oldest first. */
  readonly called: readonly string[];
}

/**
 * A server of the variant over real HTTP, every answer of which is held against the document. One operation runs on it: each
 * time it is asked for, it has the next of the words.
 */
async function serveVariant(
  path: string,
  words: readonly OperationStatus[] = ["not started", "running", "completed"],
): Promise<Service> {
  const called: string[] = [];
  let asked = 0;
  const state = (): Operation => {
    const status = words[Math.min(asked++, words.length - 1)] ?? "failed";
    return { id: operationId, submissionType: "cancel", status };
  };
  const started = { status: 202, headers: { Location: `${path}?${version}`, "Retry-After": 1 } } as const;
  const handlers: Handlers<true> = {
    cancelOperation: () => started,
    publishOffer: () => started,
    goLive: () => started,
    getOperation: ({ path: { operationId: id } }) => {
      if (id !== operationId) throw new HttpError("ResourceNotFound");
      return { status: 200, body: [state()] };
    },
    getOfferOperation: () => ({ status: 200, body: [state()] }),
    listOperations: ({ query }) => ({
      status: 200,
      body: [{ id: operationId, submissionState: query.status ?? "running", submissionType: "cancel" }],
    }),
    getOfferStatus: () => ({ status: 200, body: { status: "Canceled" } }),
  };
  const handler = createHandler(handlers, {
    security: { bearerAuth: (credentials) => credentials === token },
    checkAnswer,
    onAnswer: ({ operationId: name = "none" }) => void called.push(name),
  });
  const server = await serve(handler);
  onTestFinished(() => server.close());
  const clock = new FakeClock();
  const traffic = new Traffic(clock);
  const options = { credential: token, baseUrl: server.url, clock, fetch: traffic.fetch };
  return { client: createClient(options), options, traffic, baseUrl: server.url, called };
}

describe("a call resolves to what the variant's document says", () => {
  it("a 202 has a relative Location, and the address that it stands for", async () => {
    const { client, baseUrl } = await serveVariant(paths.migrated);
    const result = await client.cancelOperation({ ...offer, body });
    if (result.status !== 202) throw new Error("it was not accepted");
    expectTypeOf(result.headers.Location).toEqualTypeOf<string>();
    expectTypeOf(result.operationLocation).toEqualTypeOf<URL>();
    // @ts-expect-error The header of the other document is none of this one.
    result.headers["Operation-Location"];
    expect(result.response.headers.get("location")).toBe(`${paths.migrated}?${version}`);
    expect(result.operationLocation.href).toBe(`${baseUrl}${paths.migrated}?${version}`);
    expect(result.headers.Location).toBe(result.operationLocation.href);
    expect(result.headers["Retry-After"]).toBe(1);
  });

  it("one operation is a list of one, by its id and by its offer", async () => {
    const { client, called } = await serveVariant(paths.migrated);
    const byId = await client.getOperation({ ...offer, operationId });
    expectTypeOf(byId.body).toEqualTypeOf<Operation[]>();
    expect(byId.body).toEqual([{ id: operationId, submissionType: "cancel", status: "not started" }]);
    const byOffer = await client.getOfferOperation(offer);
    expect(byOffer.body.map(({ status }) => status)).toEqual(["running"]);
    expect(called).toEqual(["getOperation", "getOfferOperation"]);
  });

  it("words are those of the variant, with a blank in the filter too", async () => {
    const { client } = await serveVariant(paths.migrated);
    const { body: listed } = await client.listOperations({ ...offer, status: "not started" });
    expect(listed.map(({ submissionState }) => submissionState)).toEqual(["not started"]);
    expect((await client.getOfferStatus(offer)).body.status).toBe("Canceled");
    const wrongWord = () =>
      // @ts-expect-error The other document writes the word in one.
      client.listOperations({ ...offer, status: "notStarted" });
    expect(await rejection(wrongWord())).toMatchObject({ status: 400, errorCode: "InvalidRequest" });
  });

  it("what there is not is an error as ever", async () => {
    const { client } = await serveVariant(paths.migrated);
    const missing = client.getOperation({ ...offer, operationId: "00000000-0000-4000-8000-000000000000" });
    expect(await rejection(missing)).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe.each(Object.entries(paths))("an operation of an offer that is %s", (form, path) => {
  const asked = form === "migrated" ? "getOperation" : "getOfferOperation";

  it.each(["beginCancelOperation", "beginPublishOffer", "beginGoLive"] as const)(
    "%s follows it to its end",
    async (begin) => {
      const { client, traffic, baseUrl, called } = await serveVariant(path);
      const poller = await client[begin]({ ...offer, body });
      expect(poller.operationLocation?.href).toBe(`${baseUrl}${path}?${version}`);
      const words: string[] = [];
      const { status } = await traffic.settle(
        poller.pollUntilDone({ onProgress: ({ word }) => void words.push(word) }),
      );
      expect(status).toBe("succeeded");
      expect(words).toEqual(["not started", "running", "completed"]);
      expect(called.filter((name) => name.startsWith("get"))).toEqual(Array(3).fill(asked));
    },
  );

  it("a resume token goes on, with a client of the variant and with the default one", async () => {
    const { client, options, traffic } = await serveVariant(path, ["running", "running", "running", "completed"]);
    const poller = await client.beginCancelOperation({ ...offer, body });
    await poller.poll();
    const text = poller.serialize();
    expect(text).not.toContain(token);
    const resumed = createClient(options).resumeOperation(text);
    expect((await resumed.poll()).status).toBe("running");
    const followed = createDefaultClient(options).resumeOperation(resumed.serialize());
    expect((await traffic.settle(followed.pollUntilDone())).status).toBe("succeeded");
  });
});

it("an operation is followed by its id, and by what has started it", async () => {
  const { client, traffic, called } = await serveVariant(paths.migrated);
  const poller = client.followOperation({ ...offer, operationId, startedBy: "cancelOperation" });
  expect((await traffic.settle(poller.pollUntilDone())).status).toBe("succeeded");
  expect(new Set(called)).toEqual(new Set(["getOperation"]));
  expect(JSON.parse(poller.serialize())).toMatchObject({ kind: "cancelOperation" });
  // @ts-expect-error It starts nothing.
  const reading = () => client.followOperation({ ...offer, operationId, startedBy: "getOfferOperation" });
  expect(reading).toThrow(InvalidArgumentError);
});

it("a failed operation is one, in the variant's words", async () => {
  const { client, traffic } = await serveVariant(paths["not migrated"], ["running", "failed"]);
  const poller = await client.beginCancelOperation({ ...offer, body });
  expect(await rejection(traffic.settle(poller.pollUntilDone()))).toMatchObject({ code: "OPERATION_FAILED" });
  expect(poller.operationState.status).toBe("failed");
});

it("createOperations of the variant has its calls alone", async () => {
  const { options, baseUrl } = await serveVariant(paths["not migrated"]);
  const methods = createOperations(options);
  expect(Object.keys(methods).sort()).toEqual([
    "cancelOperation",
    "getOfferOperation",
    "getOfferStatus",
    "getOperation",
    "goLive",
    "listOperations",
    "publishOffer",
  ]);
  const started = await methods.goLive(offer);
  expect(started.operationLocation.href).toBe(`${baseUrl}${paths["not migrated"]}?${version}`);
  expect((await methods.getOfferOperation(offer)).body).toHaveLength(1);
});

it("client.http has the paths of the variant", async () => {
  const { client } = await serveVariant(paths.migrated);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the document writes the path so
  const { data } = await client.http.GET("/api/operations/{publisherId}${offerId}$2$preview", {
    params: { path: offer, query: { "api-version": "2017-10-31" } },
  });
  expectTypeOf(data).toEqualTypeOf<Operation[] | undefined>();
  expect(data?.[0]?.id).toBe(operationId);
});

it("the types of the two versions are not mixed up", () => {
  expectTypeOf<Client["beginCancelOperation"]>().toEqualTypeOf<BeginMethod<operations["cancelOperation"]>>();
  expectTypeOf<DefaultClient["cancelOperation"]>().not.toEqualTypeOf<Client["cancelOperation"]>();
  expectTypeOf<keyof operations>().toEqualTypeOf<keyof defaultOperations | "getOfferOperation">();
});
