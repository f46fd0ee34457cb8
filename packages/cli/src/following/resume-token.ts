import type { Client } from "@cloud-partner/client";
import { plainText } from "../output/plain-text.ts";
import type { OfferName, OperationKind, Target } from "./target.ts";

/** Goes on with an operation that another process has begun. Throws an `InvalidArgumentError` for any other text. */
export function resumeTarget(client: Client, resumeToken: string): Target {
  const poller = client.resumeOperation(resumeToken);
  // The client has found the token to be one of its own, with names and a kind in it.
  const token: Record<string, unknown> = JSON.parse(resumeToken);
  const text = (name: string) => plainText(String(token[name] ?? ""));
  return { poller, publisherId: text("publisherId"), offerId: text("offerId"), kind: kindOf(token["kind"]) };
}

/** Follows an operation that the service has named, by the token that the client would have made of it. */
export function followOperation(
  client: Client,
  { publisherId, offerId }: OfferName,
  operation: {
    /** Its address. */
    readonly location: URL;
    /** What was started, in the service's word. */
    readonly submissionType: unknown;
  },
): Target {
  const kind = kindOfType(operation.submissionType);
  // It was seen already, so that it need not be new to the service: it started long ago, as far as the poller knows.
  const token = { version: 1, kind, publisherId, offerId, location: operation.location.href, startedAt: 0 };
  return { poller: client.resumeOperation(JSON.stringify(token)), publisherId, offerId, kind };
}

/** The call that starts operations of a type, such as `cancel`. */
function kindOfType(submissionType: unknown): OperationKind {
  const word = String(submissionType).toLowerCase();
  return word === "cancel" ? "cancelOperation" : word === "golive" ? "goLive" : "publishOffer";
}

function kindOf(kind: unknown): OperationKind {
  return kind === "cancelOperation" || kind === "goLive" ? kind : "publishOffer";
}
