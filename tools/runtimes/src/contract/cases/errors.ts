import {
  BadRequestError,
  CloudPartnerError,
  ForbiddenError,
  HttpResponseError,
  InvalidArgumentError,
  NetworkError,
  NotFoundError,
  UnexpectedResponseError,
  UnprocessableContentError,
} from "@cloud-partner/client";
import { ensure, equal, rejection } from "../checks.ts";
import type { Cases } from "../contract.ts";
import { anyOffer, body, emulated, faulty, publisherId } from "../setup.ts";

/** Every failure is of one class hierarchy, with a stable code. */
export const errors: Cases = {
  "400 is a BadRequestError": async (world) => {
    const call = emulated(world).cancelOperation({ publisherId, offerId: "idle", body });
    const error = await rejection(call, BadRequestError);
    equal([error.status, error.code, error.errorCode], [400, "BAD_REQUEST", "NoRunningOperation"]);
    ensure(error instanceof HttpResponseError && error instanceof CloudPartnerError, "it is of the base classes");
    ensure(!(error instanceof NotFoundError), "it is of no other class");
    equal(typeof error.requestId, "string", "type of requestId");
  },

  "401 is an HttpResponseError": async (world) => {
    const call = emulated(world, { credential: "unknown-token" }).getOfferStatus({ publisherId, offerId: "idle" });
    equal((await rejection(call, HttpResponseError)).status, 401, "status");
  },

  "403 is a ForbiddenError": async (world) => {
    const call = emulated(world).cancelOperation({ publisherId: "fabrikam", offerId: "any", body });
    const error = await rejection(call, ForbiddenError);
    equal([error.status, error.code, error.errorCode], [403, "FORBIDDEN", "Forbidden"]);
  },

  "404 is a NotFoundError": async (world) => {
    const error = await rejection(emulated(world).getOfferStatus({ publisherId, offerId: "none" }), NotFoundError);
    equal([error.status, error.code, error.errorCode], [404, "NOT_FOUND", "ResourceNotFound"]);
  },

  "422 is an UnprocessableContentError": async (world) => {
    const error = await rejection(
      faulty(world, "unprocessable").client.publishOffer({ ...anyOffer, body }),
      UnprocessableContentError,
    );
    equal([error.code, error.errorCode], ["UNPROCESSABLE_CONTENT", "Unfit"]);
  },

  "a page of a proxy is unexpected": async (world) => {
    const error = await rejection(faulty(world, "html").client.getOfferStatus(anyOffer), UnexpectedResponseError);
    equal([error.code, error.status, error.text], ["UNEXPECTED_RESPONSE", 200, "<html>a proxy</html>"]);
  },

  "truncated JSON is unexpected": async (world) => {
    const error = await rejection(faulty(world, "truncated").client.getOfferStatus(anyOffer), UnexpectedResponseError);
    equal(error.text, '{"status":"runn', "text");
    ensure(error.cause instanceof SyntaxError, "the cause is a SyntaxError");
  },

  "an answer over the limit is unexpected": async (world) => {
    const { client } = faulty(world, "large", { maxResponseBytes: 1000 });
    const error = await rejection(client.getOfferStatus(anyOffer), UnexpectedResponseError);
    equal(error.code, "UNEXPECTED_RESPONSE");
  },

  "a compressed answer is read": async (world) => {
    const { body: report } = await faulty(world, "compressed").client.getOfferStatus(anyOffer);
    equal(report.status, "succeeded");
  },

  "a status that no constructor of Response takes is an error": async (world) => {
    const { client } = faulty(world, "status-799", { retry: false });
    equal((await rejection(client.getOfferStatus(anyOffer), HttpResponseError)).status, 799, "status");
  },

  "a connection that breaks is a NetworkError": async (world) => {
    const { client } = faulty(world, "reset", { retry: false });
    const error = await rejection(client.cancelOperation({ ...anyOffer, body }), NetworkError);
    equal([error.code, error.operationId, error.neverSent], ["NETWORK", "cancelOperation", false]);
    ensure(error.cause instanceof Error, "the cause is what fetch threw");
  },

  "a connection that breaks during the answer is a NetworkError": async (world) => {
    const { client } = faulty(world, "broken-off", { retry: false });
    equal((await rejection(client.getOfferStatus(anyOffer), NetworkError)).neverSent, false, "neverSent");
  },

  "a connection that is refused is a NetworkError": async (world) => {
    const call = emulated(world, { baseUrl: world.refusedUrl, retry: false }).cancelOperation({ ...anyOffer, body });
    equal((await rejection(call, NetworkError)).neverSent, world.traits.tellsNeverSent, "neverSent");
  },

  "an argument that would change the URL is refused": async (world) => {
    const { client, seen } = faulty(world, "ok");
    const call = client.getOfferStatus({ publisherId, offerId: ".." });
    equal((await rejection(call, InvalidArgumentError)).code, "INVALID_ARGUMENT");
    equal(await seen(), [], "requests");
  },

  "an argument arrives as it was given": async (world) => {
    const { client, seen } = faulty(world, "ok");
    await client.getOfferStatus({ publisherId, offerId: "ä/b c?d#e%2F" });
    const [request] = await seen();
    ensure(request !== undefined, "there was a request");
    const segments = new URL(request.target, world.faultUrl).pathname.split("/");
    equal(decodeURIComponent(segments.at(-2) ?? ""), "ä/b c?d#e%2F");
  },
};
