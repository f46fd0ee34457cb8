/** A request as hooks see it. */
export interface HookedRequest {
  /** The operation that is called. */
  readonly operationId: string;
  /** In upper case, as HTTP has it. */
  readonly method: string;
  /** The whole URL, with its query. */
  readonly url: string;
  /** The headers by names in lower case; those that may hold a secret are replaced by `REDACTED`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Counted from 1. */
  readonly attempt: number;
}

/** An answer as hooks see it. */
export interface HookedResponse extends HookedRequest {
  /** The status of the answer; in browsers 0 for a redirect. */
  readonly status: number;
  /** The headers of the answer by names in lower case, redacted like those of the request. */
  readonly responseHeaders: Readonly<Record<string, string>>;
}

/** A retry as hooks see it. */
export interface HookedRetry {
  /** The operation that is called. */
  readonly operationId: string;
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  /** Why it failed. */
  readonly error: unknown;
  /** The time until the next attempt, in milliseconds. */
  readonly delay: number;
}

/**
 * Called while a call is under way, for logs and counters. A call waits for a hook that is asynchronous; what a hook throws,
 * the call rejects with.
 */
export interface Hooks {
  /**
   * Called before each request is sent, those of retries and redirects included; the call waits for it. What it is given is
   * a copy: it cannot change the request.
   */
  readonly onRequest?: ((request: HookedRequest) => void) | undefined;
  /**
   * Called with each answer, errors and redirects included, before its body is read; the call waits for it. It cannot change
   * the answer.
   */
  readonly onResponse?: ((response: HookedResponse) => void) | undefined;
  /** Called when an attempt has failed and another one follows, before the delay begins; the call waits for it. */
  readonly onRetry?: ((retry: HookedRetry) => void) | undefined;
}

const secret = /authorization|cookie|token|secret|key|password|credential/;

/** Headers as they may be logged. */
export function redacted(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, secret.test(name) ? "REDACTED" : value]));
}
