import type { Middleware } from "openapi-fetch";
import { UntrustedLocationError } from "../errors/index.ts";
import type { TokenSource } from "./token-source.ts";

/**
 * Puts a token into every request, in place of any other `Authorization`. Where the request goes is decided first: no token
 * is asked for, and nothing is sent, where `isTrusted` says no.
 */
export function authentication(tokens: TokenSource, isTrusted: (url: URL) => boolean): Middleware {
  return {
    async onRequest({ request }) {
      const url = new URL(request.url);
      if (!isTrusted(url)) throw new UntrustedLocationError(url);
      const token = await tokens.token();
      // A credential is not told of the signal. What was aborted while it was asked must not be sent.
      request.signal.throwIfAborted();
      request.headers.set("Authorization", `Bearer ${token}`);
      return request;
    },
  };
}
