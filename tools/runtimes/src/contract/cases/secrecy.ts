import { CloudPartnerError, HttpResponseError, UntrustedLocationError } from "@cloud-partner/client";
import { ensure, equal, hides, rejection } from "../checks.ts";
import type { Cases } from "../contract.ts";
import { anyOffer, body, emulated, faulty, publisherId } from "../setup.ts";

/** The token goes to the service, and nowhere else. */
export const secrecy: Cases = {
  "a token comes from a function, for each request": async (world) => {
    let asked = 0;
    const credential = async () => `token-${++asked}`;
    const { client, seen } = faulty(world, "ok", { credential });
    await client.getOfferStatus(anyOffer);
    await client.getOfferStatus(anyOffer);
    const tokens = (await seen()).map(({ authorization }) => authorization);
    equal(tokens, ["Bearer token-1", "Bearer token-2"], "tokens");
  },

  "a token of a TokenCredential is kept until it expires": async (world) => {
    let asked = 0;
    const getToken = async () => ({ token: `token-${++asked}`, expiresOnTimestamp: Date.now() + 3_600_000 });
    const { client } = faulty(world, "ok", { credential: { getToken } });
    await Promise.all([client.getOfferStatus(anyOffer), client.getOfferStatus(anyOffer)]);
    await client.getOfferStatus(anyOffer);
    equal(asked, 1, "how often it was asked for");
  },

  "a redirect of a GET to another origin does not get the token": async (world) => {
    const { client, seen, seenElsewhere } = faulty(world, "redirect-away");
    const call = client.getOfferStatus(anyOffer);
    if (world.traits.tellsRedirects) {
      const error = await rejection(call, UntrustedLocationError);
      equal(error.origin, new URL(world.elsewhereUrl).origin, "origin");
    } else {
      equal((await rejection(call, HttpResponseError)).status, 0, "status");
    }
    equal(await seenElsewhere(), [], "what the other origin saw");
    equal((await seen()).length, 1, "requests");
  },

  "nor does a redirect of a POST": async (world) => {
    const { client, seenElsewhere } = faulty(world, "redirect-away");
    const error = await rejection(client.cancelOperation({ ...anyOffer, body }), HttpResponseError);
    equal(error.status, world.traits.tellsRedirects ? 307 : 0, "status");
    equal(await seenElsewhere(), [], "what the other origin saw");
  },

  "hooks see no token": async (world) => {
    const seen: { headers: Readonly<Record<string, string>> }[] = [];
    const hooks = {
      onRequest: (request: (typeof seen)[number]) => void seen.push(request),
      onResponse: (response: (typeof seen)[number]) => void seen.push(response),
    };
    const { client } = faulty(world, "ok", { hooks, headers: { "x-api-key": world.token } });
    await client.getOfferStatus(anyOffer);
    equal(
      seen.map(({ headers }) => [headers["authorization"], headers["x-api-key"]]),
      [
        ["REDACTED", "REDACTED"],
        ["REDACTED", "REDACTED"],
      ],
    );
    hides(world.token, seen, "what the hooks saw");
  },

  "errors show no token": async (world) => {
    const calls = [
      emulated(world).cancelOperation({ publisherId, offerId: "idle", body }),
      emulated(world, { baseUrl: world.refusedUrl, retry: false }).getOfferStatus(anyOffer),
      faulty(world, "html").client.getOfferStatus(anyOffer),
      faulty(world, "stall", { timeout: 50, retry: false }).client.getOfferStatus(anyOffer),
      faulty(world, "redirect-away").client.getOfferStatus(anyOffer),
    ];
    for (const error of await Promise.all(calls.map((call) => rejection(call, CloudPartnerError)))) {
      hides(world.token, error, error.name);
      const { name, code, message } = error.toJSON();
      equal([name, code, message], [error.name, error.code, error.message], "what toJSON gives");
    }
  },

  "a client shows no token": async (world) => {
    const client = emulated(world);
    hides(world.token, client, "the client");
    const result = await client.getOfferStatus({ publisherId, offerId: "idle" });
    hides(world.token, result, "a result");
    ensure(!result.response.headers.has("authorization"), "the answer has no token");
  },
};
