import { plainText } from "../output/plain-text.ts";
import type { VersionClient } from "../version-client.ts";
import type { OperationKind, Target } from "./target.ts";

/** Goes on with an operation that another process has begun. Throws an `InvalidArgumentError` for any other text. */
export function resumeTarget(client: VersionClient, resumeToken: string): Target {
  const poller = client.resumeOperation(resumeToken);
  // The client has found the token to be one of its own, with names and a kind in it.
  const token: Record<string, unknown> = JSON.parse(resumeToken);
  const text = (name: string) => plainText(String(token[name] ?? ""));
  return { poller, publisherId: text("publisherId"), offerId: text("offerId"), kind: kindOf(token["kind"]) };
}

function kindOf(kind: unknown): OperationKind {
  return kind === "cancelOperation" || kind === "goLive" ? kind : "publishOffer";
}
