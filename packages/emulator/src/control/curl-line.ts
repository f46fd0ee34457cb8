/** What is known of a request. */
export interface CurlRequest {
  readonly method: string;
  /** Absolute address. */
  readonly url: string;
  readonly hasAuthorization: boolean;
  readonly contentType: string | undefined;
  readonly body: string | undefined;
}

/** The `curl` command that sends a request again, for a POSIX shell; the token is that of the variable `TOKEN`. */
export function curlLine({ method, url, hasAuthorization, contentType, body }: CurlRequest): string {
  return [
    "curl -i",
    ...(method === "GET" ? [] : [`-X ${quote(method)}`]),
    quote(url),
    ...(hasAuthorization ? ['-H "Authorization: Bearer $TOKEN"'] : []),
    ...(contentType === undefined ? [] : [`-H ${quote(`Content-Type: ${contentType}`)}`]),
    ...(body === undefined ? [] : [`--data-raw ${quote(body)}`]),
  ].join(" ");
}

/** A word that a shell takes as it is. */
function quote(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
