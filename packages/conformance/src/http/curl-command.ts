import type { SentRequest } from "./exchange.ts";

/** The `curl` line that sends a request again, for a POSIX shell. Words in double quotes may have variables in them. */
export function curlCommand({ method, url, headers, body }: SentRequest): string {
  return [
    "curl -i",
    method === "HEAD" ? "--head" : `-X ${method}`,
    ...headers.map(([name, value]) => `-H ${quoteHeader(`${name}: ${value}`)}`),
    // An empty value removes the type that curl adds by itself.
    ...(body !== undefined && !headers.some(([name]) => name.toLowerCase() === "content-type")
      ? ["-H 'Content-Type:'"]
      : []),
    ...(body === undefined ? [] : [`--data-binary ${quote(body)}`]),
    "--path-as-is",
    quote(url),
  ].join(" ");
}

/** A header that names a variable stands in double quotes, so that the shell puts its value there. */
function quoteHeader(text: string): string {
  return /\$CLOUD_PARTNER_\w*TOKEN/.test(text) ? `"${text.replaceAll(/["\\`]/g, "\\$&")}"` : quote(text);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
