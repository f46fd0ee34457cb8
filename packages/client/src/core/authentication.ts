import type { Middleware } from "openapi-fetch";
import { UntrustedLocationError } from "../errors/index.ts";
import type { TokenSource } from "./token-source.ts";

/**
 * Puts a token into every request, in place of any other `Authorization`. Where the request goes is decided first: no token
 * is asked for, and nothing is sent, where the origin is none of the trusted ones.
 */
export function authentication(tokens: TokenSource, trustedOrigins: readonly string[]): Middleware {
  // A request's URL is written as the URL standard writes it: whatever begins so is on that origin.
  const beginnings = trustedOrigins.map((origin) => `${origin}/`);
  return {
    async onRequest({ request }) {
      const { url } = request;
      if (!beginnings.some((beginning) => url.startsWith(beginning))) throw new UntrustedLocationError(new URL(url));
      const token = await tokens.token();
      // A credential is not told of the signal. What was aborted while it was asked must not be sent.
      request.signal.throwIfAborted();
      request.headers.set("Authorization", `Bearer ${token}`);
      return request;
    },
  };
}
