import { AbortedError, TimeoutError } from "@cloud-partner/client";
import { ensure, equal, rejection } from "../checks.ts";
import type { Cases } from "../contract.ts";
import { anyOffer, body, faulty } from "../setup.ts";

/** A call ends when its caller says so. */
export const limits: Cases = {
  "timeout ends an attempt that is not answered": async (world) => {
    const { client, seen } = faulty(world, "stall", { timeout: 500 });
    const error = await rejection(client.cancelOperation({ ...anyOffer, body }), TimeoutError);
    equal([error.code, error.milliseconds, (await seen()).length], ["TIMEOUT", 500, 1]);
  },

  "timeout ends an answer that stops": async (world) => {
    const { client } = faulty(world, "stall-within", { timeout: 150, retry: false });
    equal((await rejection(client.getOfferStatus(anyOffer), TimeoutError)).milliseconds, 150, "milliseconds");
  },

  "a GET is tried again after a timeout": async (world) => {
    const { client, seen } = faulty(world, "stall-once", { timeout: 500 });
    equal((await client.getOfferStatus(anyOffer)).body.status, "succeeded");
    equal((await seen()).length, 2, "requests");
  },

  "deadline ends a call with all its attempts": async (world) => {
    const { client } = faulty(world, "stall", { deadline: 200 });
    equal((await rejection(client.getOfferStatus(anyOffer), TimeoutError)).milliseconds, 200, "milliseconds");
  },

  "abort ends a call, with the caller's reason": async (world) => {
    const { client } = faulty(world, "stall");
    const controller = new AbortController();
    const reason = { why: "the caller's own" };
    const call = client.getOfferStatus(anyOffer, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    const error = await rejection(call, AbortedError);
    equal(error.code, "ABORTED");
    ensure(error.cause === reason, "the cause is the reason itself");
  },

  "abort ends the reading of an answer": async (world) => {
    const { client } = faulty(world, "stall-within");
    const controller = new AbortController();
    const call = client.getOfferStatus(anyOffer, { signal: controller.signal });
    setTimeout(() => controller.abort("enough"), 150);
    equal((await rejection(call, AbortedError)).cause, "enough", "cause");
  },

  "a signal that is aborted already sends nothing": async (world) => {
    const { client, seen } = faulty(world, "ok");
    await rejection(client.getOfferStatus(anyOffer, { signal: AbortSignal.abort("no") }), AbortedError);
    equal(await seen(), [], "requests");
  },
};
