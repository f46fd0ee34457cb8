import { InvalidArgumentError } from "../errors/index.ts";

/**
 * Checks the address of a service. Throws an {@link InvalidArgumentError} unless it is a URL with https, or with http on
 * this machine: a token must not travel where others can read it. `option` is what the message calls it.
 */
export function checkBaseUrl(baseUrl: string, option = "baseUrl"): string {
  const url = URL.parse(baseUrl);
  // What may be a password is not repeated, nor is what is no URL: it may have one in it.
  const refuse = (reason: string): never => {
    throw new InvalidArgumentError(`${option} ${reason}${url ? `: ${url.protocol}//${url.host}` : ""}`);
  };
  if (url === null) return refuse("is not an absolute URL");
  const { protocol, hostname, username, password, search, hash, origin, pathname } = url;
  const isLocal = protocol === "http:" && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== "https:" && !isLocal) return refuse("has to be https, or http on this machine");
  if (username || password || search || hash) return refuse("has to be without user, query and fragment");
  // `href` would keep the question mark of an empty query, and all paths would end up behind it.
  return (origin + pathname).replace(/\/$/, "");
}
