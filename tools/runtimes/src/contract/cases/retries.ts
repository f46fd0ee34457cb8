import { HttpResponseError, NetworkError } from "@cloud-partner/client";
import { ensure, equal, rejection } from "../checks.ts";
import type { Cases } from "../contract.ts";
import { anyOffer, body, emulated, faulty, retry } from "../setup.ts";

/** A call is sent again where that is safe and may help. */
export const retries: Cases = {
  "429 with Retry-After is waited for, a POST too": async (world) => {
    const delays: number[] = [];
    const hooks = { onRetry: ({ delay }: { delay: number }) => void delays.push(delay) };
    const { client, seen } = faulty(world, "throttled-once", { hooks });
    equal((await client.cancelOperation({ ...anyOffer, body })).status, 200, "status");
    equal(delays, [1000], "delays");
    equal((await seen()).length, 2, "requests");
  },

  "500 of a GET is tried again": async (world) => {
    const { client, seen } = faulty(world, "failing-once");
    equal((await client.getOfferStatus(anyOffer)).body.status, "succeeded");
    equal((await seen()).length, 2, "requests");
  },

  "500 of a POST is not": async (world) => {
    const { client, seen } = faulty(world, "failing-once");
    const error = await rejection(client.cancelOperation({ ...anyOffer, body }), HttpResponseError);
    equal([error.status, error.text, (await seen()).length], [500, "out of order", 1]);
  },

  "a broken connection of a GET is tried again": async (world) => {
    const { client } = faulty(world, "reset-once");
    equal((await client.getOfferStatus(anyOffer)).body.status, "succeeded");
  },

  "a broken connection of a POST is not": async (world) => {
    const { client, seen } = faulty(world, "reset");
    await rejection(client.cancelOperation({ ...anyOffer, body }), NetworkError);
    equal((await seen()).length, 1, "requests");
  },

  "a broken connection of a POST is not, where it was used before": async (world) => {
    let sent = 0;
    const onRequest = () => {
      sent += 1;
    };
    const { client, seen } = faulty(world, "reset-later", { hooks: { onRequest } });
    await client.getOfferStatus(anyOffer);
    await rejection(client.cancelOperation({ ...anyOffer, body }), NetworkError);
    equal(sent, 2, "requests of the client");
    const posts = (await seen()).filter(({ method }) => method === "POST").length;
    // Where the runtime repeats it, it does so only if it took the connection of the GET.
    ensure(posts === 1 || (posts === 2 && world.traits.resendsPosts), `the POST came once, and not ${posts} times`);
  },

  "a refused connection is tried again, a POST where it surely was not sent": async (world) => {
    const retried: string[] = [];
    const onRetry = ({ operationId }: { operationId: string }) => void retried.push(operationId);
    const client = emulated(world, {
      baseUrl: world.refusedUrl,
      retry: { ...retry, maxAttempts: 3 },
      hooks: { onRetry },
    });
    await rejection(client.getOfferStatus(anyOffer), NetworkError);
    equal(retried.length, 2, "retries of the GET");
    await rejection(client.cancelOperation({ ...anyOffer, body }), NetworkError);
    equal(retried.length, world.traits.tellsNeverSent ? 4 : 2, "retries of both");
  },

  "the attempts have an end": async (world) => {
    const { client, seen } = faulty(world, "failing", { retry: { ...retry, maxAttempts: 3 } });
    await rejection(client.getOfferStatus(anyOffer), HttpResponseError);
    equal((await seen()).length, 3, "requests");
  },

  "a token that was refused is renewed once": async (world) => {
    let asked = 0;
    const credential = () => `token-${++asked}`;
    const { client, seen } = faulty(world, "unauthorized-once", { credential });
    equal((await client.cancelOperation({ ...anyOffer, body })).status, 200, "status");
    const tokens = (await seen()).map(({ authorization }) => authorization);
    equal(tokens, ["Bearer token-1", "Bearer token-2"], "tokens");
  },

  "a redirect on the same origin is followed with the token": async (world) => {
    const { client, seen } = faulty(world, "redirect-home");
    const call = client.getOfferStatus(anyOffer);
    if (!world.traits.tellsRedirects) {
      equal((await rejection(call, HttpResponseError)).status, 0, "status");
      return;
    }
    equal((await call).body.status, "succeeded");
    const tokens = (await seen()).map(({ authorization }) => authorization);
    ensure(tokens.length === 2 && tokens.every((each) => each === `Bearer ${world.token}`), "both had the token");
  },
};
