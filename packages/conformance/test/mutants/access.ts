import { anyToken, ownToken } from "../support/world.ts";
import { answering, blindTo, type Mutant, operationOf } from "./mutant.ts";

/** Servers that let the wrong ones in, or say it in a wrong way. */
export const accessMutants: readonly Mutant[] = [
  {
    name: "security is off on one route",
    caughtBy: ["getOfferStatus/credentials/none", "getOfferStatus/credentials/broken"],
    wrong: blindTo("getOfferStatus", () => ({ headers: { authorization: `Bearer ${ownToken}` } })),
  },
  {
    name: "any token is accepted",
    caughtBy: ["cancelOperation/credentials/broken"],
    wrong: blindTo(undefined, (request) =>
      /^bearer ./i.test(request.headers.get("authorization") ?? "")
        ? { headers: { authorization: `Bearer ${ownToken}` } }
        : undefined,
    ),
  },
  {
    name: "any authentication scheme is accepted",
    caughtBy: ["listOperations/credentials/other-scheme"],
    wrong: blindTo(undefined, (request) =>
      request.headers.get("authorization")?.startsWith("Other ")
        ? { headers: { authorization: `Bearer ${ownToken}` } }
        : undefined,
    ),
  },
  {
    name: "the case of the authentication scheme counts",
    caughtBy: ["getOperation/credentials/scheme-case"],
    wrong: blindTo(undefined, (request) =>
      request.headers.get("authorization")?.startsWith("Bearer ") ? undefined : { headers: { authorization: null } },
    ),
  },
  {
    name: "a foreign token may touch the publisher",
    caughtBy: ["cancelOperation/credentials/foreign", "getOfferStatus/credentials/foreign"],
    wrong: blindTo(undefined, (request) =>
      request.headers.get("authorization") === "Bearer foreign-token"
        ? { headers: { authorization: `Bearer ${anyToken}` } }
        : undefined,
    ),
  },
  {
    name: "401 without WWW-Authenticate",
    caughtBy: ["publishOffer/credentials/challenge"],
    wrong: answering({ status: 401 }, { headers: { "www-authenticate": null } }),
  },
  {
    name: "403 for missing credentials",
    caughtBy: ["goLive/credentials/none"],
    wrong: answering({ status: 401 }, { status: 403 }),
  },
  {
    name: "403 for everybody",
    caughtBy: ["getOperation/valid/required-only", "getOfferStatus/valid/required-only"],
    wrong: answering(
      { status: 200 },
      {
        status: 403,
        headers: { "x-ms-error-code": "Forbidden", "content-type": "application/json" },
        body: { error: { code: "Forbidden", message: "Forbidden." } },
      },
    ),
  },
  {
    name: "an operation can be read under another offer",
    caughtBy: ["getOperation/unknown/operation-of-other-offer"],
    wrong: blindTo("getOperation", (request) => {
      const url = new URL(request.url);
      url.pathname = url.pathname.replace("/contoso-containeroffer/", "/contoso-virtualmachineoffer/");
      return { url };
    }),
  },
  {
    name: "405 without Allow",
    caughtBy: ["cancelOperation/methods/allow"],
    wrong: answering({ status: 405 }, { headers: { allow: null } }),
  },
  {
    name: "Allow with a method that the path does not have",
    caughtBy: ["getOperation/methods/allow"],
    wrong: answering({ status: 405 }, (_, response) => ({
      headers: { allow: `${response.headers.get("allow")}, DELETE` },
    })),
  },
  {
    name: "404 for a method that the path does not have",
    caughtBy: ["getOfferStatus/methods/delete", "publishOffer/methods/get"],
    wrong: answering({ status: 405 }, { status: 404 }),
  },
  {
    name: "PUT does what POST does",
    caughtBy: ["publishOffer/methods/put"],
    wrong: (right) => async (request) =>
      request.method === "PUT"
        ? right(new Request(request.url, { method: "POST", headers: request.headers, body: await request.text() }))
        : right(request),
  },
  {
    name: "HEAD is not known",
    caughtBy: ["getOfferStatus/methods/head"],
    wrong: (right) => async (request) =>
      request.method === "HEAD" ? new Response(null, { status: 501 }) : right(request),
  },
  {
    name: "OPTIONS needs what the operation needs, and fails",
    caughtBy: ["cancelOperation/methods/options"],
    wrong: (right) => async (request) =>
      request.method === "OPTIONS"
        ? right(new Request(request.url, { method: "TRACK" })).then(() => new Response(null, { status: 500 }))
        : right(request),
  },
  {
    name: "a fault of the service",
    caughtBy: ["goLive/no-server-error"],
    wrong: (right) => async (request) => {
      if (operationOf(request) !== "goLive") return right(request);
      return new Response("Internal Server Error", { status: 500 });
    },
  },
  {
    name: "a request that is never answered",
    caughtBy: ["listOperations/answers"],
    options: { timeout: 300 },
    wrong: (right) => async (request) =>
      request.url.includes("status=failed") ? new Promise<Response>(() => {}) : right(request),
  },
];
