import { membersOf } from "../core/members.ts";
import { InvalidArgumentError } from "../errors/index.ts";
import type { PollSource } from "./poll-source.ts";
import { isStarting } from "./starting-operations.ts";

/** What a poller needs to go on in another process. There is no token of the caller in it. */
export interface PollerMemory {
  /** The call that started the operation; absent where it is not known. */
  readonly kind?: string;
  /** The operation's absolute URL; `null` where the call was done when it was answered. */
  readonly location: string | null;
  /** The publisher of the offer. */
  readonly publisherId: string;
  /** The offer that the operation was started on. */
  readonly offerId: string;
  /** The operation's id, once it was seen. */
  readonly id?: string;
  /** When the operation was started, in milliseconds since 1970. */
  readonly startedAt: number;
}

/** Writes what a poller knows as one line of text. */
export function writeResumeToken(memory: PollerMemory): string {
  return JSON.stringify({ version: 1, ...memory });
}

/** Reads what {@link writeResumeToken} wrote. Throws an {@link InvalidArgumentError} for anything else. */
export function readResumeToken({ table }: Pick<PollSource, "table">, token: string): PollerMemory {
  let value: unknown;
  try {
    value = JSON.parse(token);
  } catch {
    // It is refused below, as what is JSON and no token is.
  }
  const { version, kind, location, id, publisherId, offerId, startedAt } = membersOf(value);
  if (
    version === 1 &&
    (kind === undefined || isStarting(table, kind)) &&
    (location === null || (typeof location === "string" && /^https?:/.test(URL.parse(location)?.protocol ?? ""))) &&
    (id === undefined || typeof id === "string") &&
    typeof publisherId === "string" &&
    typeof offerId === "string" &&
    typeof startedAt === "number"
  ) {
    return {
      location,
      publisherId,
      offerId,
      startedAt,
      ...(kind === undefined ? {} : { kind }),
      ...(id === undefined ? {} : { id }),
    };
  }
  throw new InvalidArgumentError("this is no resume token; serialize() of a poller gives one");
}
