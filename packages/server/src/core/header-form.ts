/** The form of a header's name (RFC 9110, 5.1). */
const token = /^[!#$%&'*+.^_`|~\w-]+$/;

/** What a value must not have in it (RFC 9110, 5.5): a line break would let it be two headers, or a body. */
const unsendable = /[^\t\x20-\x7e\x80-\xff]/;

/** Whether a header can have this name. */
export function isHeaderName(name: string): boolean {
  return token.test(name);
}

/** Whether a header can have this value. */
export function isHeaderValue(value: string): boolean {
  return !unsendable.test(value);
}
