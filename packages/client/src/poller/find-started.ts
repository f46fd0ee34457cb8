import type { CallOptions } from "../core/operation-table.ts";
import { UnexpectedResponseError } from "../errors/index.ts";
import { meaningOf } from "./operation-state.ts";
import type { PollSource } from "./poll-source.ts";

/**
 * The id of the operation that a 202 started without saying where it is: of an offer's operations one runs at a time, so it
 * is the one that is listed as running. Rejects with `unexpected`, what the 202 was read as, where there is no such one.
 */
export async function findStarted(
  source: PollSource,
  { publisherId, offerId }: { readonly publisherId: string; readonly offerId: string },
  unexpected: UnexpectedResponseError,
  options: CallOptions = {},
): Promise<string> {
  const listed = await source.list(publisherId, offerId, options).catch(() => []);
  const running = listed.filter(({ word }) => meaningOf(word) === "running");
  const [found] = running;
  if (found === undefined || running.length > 1) throw unexpected;
  return found.id;
}

/** `true` for a 202 whose operation has to be looked for. */
export function isWithoutLocation(error: unknown): error is UnexpectedResponseError {
  return error instanceof UnexpectedResponseError && error.status === 202;
}
