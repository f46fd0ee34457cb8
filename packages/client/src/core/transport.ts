import type { Authentication } from "./authentication.ts";
import { checkHeaders } from "./check-headers.ts";
import { checkNumber } from "./check-number.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Format } from "./format.ts";
import type { Hooks } from "./hooks.ts";
import { type RetryOptions, type RetrySettings, retrySettings } from "./retry-policy.ts";
import type { Outgoing } from "./send.ts";

/** What calls of a client have in common. */
export interface TransportOptions {
  /** Sends the requests. Default: the runtime's own `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Headers to send with every request. `Authorization` is always the credential's. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** When calls are sent again; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
  /** How long an attempt may take, in milliseconds, the reading of its answer included. Default: no limit. */
  readonly timeout?: number | undefined;
  /** How long a call may take with all its attempts, in milliseconds. Default: no limit. */
  readonly deadline?: number | undefined;
  /** The largest answer that is read, in bytes. Default: 16 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /** Called while calls are under way, for logs and counters. Default: none. */
  readonly hooks?: Hooks | undefined;
  /** Where the time comes from. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Gives a number from 0 to 1, for delays. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** Sends a request and gives its answer. */
export type Fetch = (request: Request) => Promise<Response>;

/** What sends requests, and what calls have in common. */
export interface Transport {
  /** The address of the service, without a slash at its end. */
  readonly baseUrl: string;
  /** Writes requests and reads the bodies of answers. */
  readonly format: Format;
  /** Puts tokens into requests; absent where they need none. */
  readonly authentication?: Authentication;
  /** Has `send` send a request of an operation, with what is to be done before and after; absent where that is nothing. */
  readonly around?: (request: Request, outgoing: Outgoing, send: Fetch) => Promise<Response>;
  /** Sends the requests. */
  readonly fetch: Fetch;
  /** Sent with every request, by names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** When calls are sent again that do not say it themselves; `false` for never. */
  readonly retry: RetrySettings;
  /** How long an attempt may take, in milliseconds; `undefined` for no limit. */
  readonly timeout: number | undefined;
  /** How long a call may take with all its attempts, in milliseconds; `undefined` for no limit. */
  readonly deadline: number | undefined;
  /** The largest answer that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** Called while calls are under way. */
  readonly hooks: Hooks;
  /** Where the time comes from. */
  readonly clock: Clock;
  /** Gives a number from 0 to 1, for delays. */
  readonly random: () => number;
}

/**
 * Fills in what the options leave open. `baseUrl` is without a slash at its end. Throws an `InvalidArgumentError` for a
 * limit that is none, or a header that HTTP does not allow.
 */
export function createTransport(baseUrl: string, format: Format, options: TransportOptions = {}): Transport {
  return {
    baseUrl,
    format,
    fetch: options.fetch ?? globalThis.fetch,
    headers: checkHeaders(options.headers),
    retry: retrySettings(options.retry),
    timeout: checkNumber("timeout", options.timeout, 1),
    deadline: checkNumber("deadline", options.deadline, 1),
    maxResponseBytes: checkNumber("maxResponseBytes", options.maxResponseBytes, 1) ?? 16 * 1024 * 1024,
    hooks: options.hooks ?? {},
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}
