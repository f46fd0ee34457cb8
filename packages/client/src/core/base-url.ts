import { InvalidArgumentError } from "../errors/index.ts";

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** `true` where what is sent to a URL cannot be read on the way: https, or http on this machine. */
function isConfidential({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || (protocol === "http:" && loopback.test(hostname));
}

/**
 * Checks the address of a service. Throws an {@link InvalidArgumentError} unless it is a URL with https, or with http on
 * this machine: a token must not travel where others can read it. `option` is what the message calls it.
 */
export function checkBaseUrl(baseUrl: string, option = "baseUrl"): string {
  const url = URL.parse(baseUrl);
  // What is no URL is not repeated: it may have a password in it.
  if (url === null) throw new InvalidArgumentError(`${option} is not an absolute URL`);
  if (!isConfidential(url)) {
    throw new InvalidArgumentError(`${option} has to be https, or http on this machine: ${url.protocol}//${url.host}`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new InvalidArgumentError(
      `${option} has to be without user, query and fragment: ${url.protocol}//${url.host}`,
    );
  }
  // `href` would keep the question mark of an empty query, and all paths would end up behind it.
  return (url.origin + url.pathname).replace(/\/$/, "");
}
