import {
  AbortedError,
  OperationFailedError,
  PollingTimeoutError,
  pollMany,
  UntrustedLocationError,
} from "@cloud-partner/client";
import { ensure, equal, hides, rejection } from "../checks.ts";
import type { Cases } from "../contract.ts";
import { anyOffer, body, emulated, faulty, pace, publisherId } from "../setup.ts";

/** Operations are followed to their end. */
export const following: Cases = {
  "a cancel that takes time is followed to its end": async (world) => {
    const poller = await emulated(world).beginCancelOperation({ publisherId, offerId: "follow", body });
    const percentages: (number | undefined)[] = [];
    const state = await poller.pollUntilDone({
      ...pace,
      onProgress: ({ percentage }) => percentages.push(percentage),
    });
    equal([state.status, poller.isDone, percentages.at(-1)], ["succeeded", true, 100]);
  },

  "a cancel that is done at once is not polled": async (world) => {
    const poller = await emulated(world).beginCancelOperation({ publisherId, offerId: "follow-200", body });
    equal([poller.isDone, poller.operationLocation], [true, undefined]);
    equal((await poller.pollUntilDone()).status, "succeeded");
  },

  "each state is iterated": async (world) => {
    const { client } = faulty(world, "failed-operation");
    const poller = await client.beginPublishOffer({ ...anyOffer, body });
    const statuses: string[] = [];
    for await (const { status } of poller.states(pace)) statuses.push(status);
    equal(statuses, ["running", "failed"]);
  },

  "a serialized poller is resumed by another client": async (world) => {
    const poller = await emulated(world).beginCancelOperation({ publisherId, offerId: "resume", body });
    const text = poller.serialize();
    hides(world.token, text, "the text");
    const resumed = emulated(world).resumeOperation(text);
    equal((await resumed.pollUntilDone(pace)).status, "succeeded");
  },

  "many are followed at once": async (world) => {
    const client = emulated(world);
    const offers = ["many-1", "many-2", "many-3"];
    const pollers = await Promise.all(
      offers.map((offerId) => client.beginCancelOperation({ publisherId, offerId, body })),
    );
    const statuses: (string | undefined)[] = [];
    for await (const { state } of pollMany(pollers, { ...pace, concurrency: 2 })) statuses.push(state?.status);
    equal(statuses, ["succeeded", "succeeded", "succeeded"]);
  },

  "a failed operation rejects": async (world) => {
    const { client } = faulty(world, "failed-operation");
    const poller = await client.beginPublishOffer({ ...anyOffer, body });
    const error = await rejection(poller.pollUntilDone(pace), OperationFailedError);
    equal([error.code, error.state.status], ["OPERATION_FAILED", "failed"]);
  },

  "faults that pass are waited out": async (world) => {
    const { client, seen } = faulty(world, "rough-operation");
    const poller = await client.beginPublishOffer({ ...anyOffer, body });
    equal((await poller.pollUntilDone(pace)).status, "succeeded");
    equal((await seen()).map(({ method }) => method).join(" "), "POST GET GET GET GET", "requests");
  },

  "maxWait ends the following": async (world) => {
    const poller = await emulated(world).beginCancelOperation({ publisherId, offerId: "wait", body });
    const error = await rejection(poller.pollUntilDone({ ...pace, maxWait: 40 }), PollingTimeoutError);
    equal(error.code, "POLLING_TIMEOUT");
    equal((await emulated(world).resumeOperation(error.resumeToken).pollUntilDone(pace)).status, "succeeded");
  },

  "an aborted following can be taken up again": async (world) => {
    const poller = await emulated(world).beginCancelOperation({ publisherId, offerId: "abort", body });
    const reason = new Error("the caller went away");
    const controller = new AbortController();
    const aborted = poller.pollUntilDone({ ...pace, maxRetryAfter: 2000, signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    equal((await rejection(aborted, AbortedError)).cause, reason, "cause");
    equal((await poller.pollUntilDone(pace)).status, "succeeded");
  },

  "an operation on another origin is refused": async (world) => {
    const { client, seenElsewhere } = faulty(world, "foreign-location");
    const poller = await client.beginCancelOperation({ ...anyOffer, body });
    const error = await rejection(poller.pollUntilDone(pace), UntrustedLocationError);
    equal([error.code, error.origin], ["UNTRUSTED_LOCATION", new URL(world.elsewhereUrl).origin]);
    equal(await seenElsewhere(), [], "what the other origin saw");
  },

  "an operation on a trusted origin is followed": async (world) => {
    const { client, seenElsewhere } = faulty(world, "foreign-location", { trustedOrigins: [world.elsewhereUrl] });
    const poller = await client.beginPublishOffer({ ...anyOffer, body });
    equal((await poller.pollUntilDone(pace)).status, "succeeded");
    const [request] = await seenElsewhere();
    ensure(request?.authorization === `Bearer ${world.token}`, "the trusted origin got the token");
  },
};
