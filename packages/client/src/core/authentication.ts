import type { Middleware } from "openapi-fetch";
import { InvalidArgumentError } from "../errors/index.ts";

/** A bearer token, or a function that gives one whenever a request is sent. */
export type Credential = string | (() => string | Promise<string>);

/** Puts the token of a credential into every request. */
export function authentication(credential: Credential): Middleware {
  return {
    async onRequest({ request }) {
      const token = typeof credential === "function" ? await credential() : credential;
      // Said before Headers.set() would: its message contains the value.
      if (!/^[\w.~+/=-]+$/.test(token)) throw new InvalidArgumentError("the credential is not a bearer token");
      request.headers.set("Authorization", `Bearer ${token}`);
      return request;
    },
  };
}
