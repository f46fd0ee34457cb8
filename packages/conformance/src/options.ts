import type { CheckResult } from "./check.ts";
import type { OpenApiDocument } from "./document/read-document.ts";
import type { Fetch } from "./http/send-request.ts";

/** Which server is tested, and how. */
export interface ConformanceOptions {
  /** Where the API is, such as `http://127.0.0.1:4010`; the document's paths are added to it. */
  readonly baseUrl: string;
  /** A token that may do everything with the publisher. It is in no report. */
  readonly token: string;
  /** A token that is valid and may not touch the publisher. Without it, and without `foreignPublisher`, 403 is not tested. */
  readonly foreignToken?: string;
  /** A publisher that the token may not touch, for those who have no second token. */
  readonly foreignPublisher?: string;
  /** The publisher to work in. Default: `contoso`. */
  readonly publisher?: string;
  /** An offer made for this: it is published, cancelled and taken live. Default: `contoso-virtualmachineoffer`. */
  readonly offer?: string;
  /** Another offer of the publisher, which is only read. Default: `contoso-containeroffer`. */
  readonly otherOffer?: string;
  /** What to test against. Default: the newest version of those inside the package. */
  readonly document?: OpenApiDocument;
  /** What generated data follows from, an integer; the same seed makes the same data. Default: a random one. */
  readonly seed?: number;
  /** How many generated requests each operation is sent; 3 at the most for one that changes something. Default: 20. */
  readonly runs?: number;
  /** How long one answer may take, in milliseconds. Default: 10 000. */
  readonly timeout?: number;
  /** How long the work behind an operation is waited for, in milliseconds, each time. Default: 120 000. */
  readonly maxWait?: number;
  /** Reports only checks with this name, or whose names begin with it and a slash. `*` stands for any text. */
  readonly filter?: string;
  /** Sends the requests. Default: the global `fetch`. With another, no socket is opened beside it. */
  readonly fetch?: Fetch;
  /** Waits, in milliseconds. Default: a timer. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Called with the result of each check, in their order. */
  readonly onCheck?: (result: CheckResult) => void;
}

/** The options with all defaults, as the checks use them. */
export interface Settings {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly token: string;
  readonly foreignToken: string | undefined;
  readonly foreignPublisher: string | undefined;
  readonly publisher: string;
  readonly offer: string;
  readonly otherOffer: string;
  readonly seed: number;
  readonly runs: number;
  readonly timeout: number;
  readonly maxWait: number;
  readonly fetch: Fetch;
  /** Whether the server is reached by sockets, so that one more can be opened. */
  readonly sockets: boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Thrown for options that cannot be used; the message says which and why. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}

/** Adds the defaults. Throws an {@link OptionsError}. */
export function readOptions(options: ConformanceOptions): Settings {
  const { token, foreignToken, seed = crypto.getRandomValues(new Int32Array(1))[0] ?? 0 } = options;
  for (const each of [token, foreignToken]) {
    // What no header can have would fail every request, with an error that has the token in it.
    if (each !== undefined && !/^[\x21-\x7e]+$/.test(each))
      throw new OptionsError("a token has to be visible ASCII, and not empty");
  }
  return {
    baseUrl: readBaseUrl(options.baseUrl),
    token,
    foreignToken,
    foreignPublisher: options.foreignPublisher,
    publisher: options.publisher ?? "contoso",
    offer: options.offer ?? "contoso-virtualmachineoffer",
    otherOffer: options.otherOffer ?? "contoso-containeroffer",
    seed: wholeNumber("seed", seed, -(2 ** 31)),
    runs: wholeNumber("runs", options.runs ?? 20, 1),
    timeout: wholeNumber("timeout", options.timeout ?? 10_000, 1),
    maxWait: wholeNumber("maxWait", options.maxWait ?? 120_000, 0),
    fetch: options.fetch ?? ((request) => fetch(request)),
    sockets: options.fetch === undefined,
    sleep: options.sleep ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
  };
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new OptionsError(`the base URL has to be an http or https URL, and is ${text}`);
  if (url.username !== "" || url.password !== "")
    throw new OptionsError("the base URL has credentials in it; the token is an option of its own");
  if (url.search !== "" || url.hash !== "") throw new OptionsError("the base URL has a query or a fragment");
  return url.href.replace(/\/+$/, "");
}

function wholeNumber(name: string, value: number, least: number): number {
  if (Number.isInteger(value) && value >= least && value < 2 ** 31) return value;
  throw new OptionsError(`${name} has to be a whole number from ${least} to ${2 ** 31 - 1}, and is ${value}`);
}
