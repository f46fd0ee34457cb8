import type { Middleware } from "openapi-fetch";
import { InvalidArgumentError } from "../errors/index.ts";

/** A bearer token, or a function that gives one whenever a request is sent. What it throws, the call rejects with. */
export type Credential = string | (() => string | Promise<string>);

/** Puts the token of a credential into every request, in place of any other `Authorization`. */
export function authentication(credential: Credential): Middleware {
  return {
    async onRequest({ request }) {
      const token = typeof credential === "function" ? await unlessAborted(credential(), request.signal) : credential;
      // Said before Headers.set() would: its message contains the value. Callers without types may have none at all.
      if (typeof token !== "string" || !/^[\w.~+/=-]+$/.test(token)) {
        throw new InvalidArgumentError("the credential is not a bearer token");
      }
      request.headers.set("Authorization", `Bearer ${token}`);
      return request;
    },
  };
}

/** A credential is not told of the signal; a call that waits for one ends when it is aborted all the same. */
async function unlessAborted<Value>(value: Value | Promise<Value>, signal: AbortSignal): Promise<Value> {
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop);
  });
  try {
    return await Promise.race([value, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
