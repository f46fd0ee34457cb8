import type { IncomingRequest } from "./incoming-request.ts";

/** The identifier that a request brings, where it is one. */
export function requestIdOf(request: IncomingRequest): string | undefined {
  const value = request.header("x-ms-request-id");
  return value !== undefined && isRequestId(value) ? value : undefined;
}

/** The form of an identifier in the document. Any other could bring something foreign into a header or a log. */
function isRequestId(value: string): boolean {
  if (value.length === 0 || value.length > 128) return false;
  for (let index = 0; index < value.length; index++) {
    const character = value.charCodeAt(index);
    const letter = (character | 0x20) >= 0x61 && (character | 0x20) <= 0x7a;
    const digit = character >= 0x30 && character <= 0x39;
    // - . and _
    if (!letter && !digit && character !== 0x2d && character !== 0x2e && character !== 0x5f) return false;
  }
  return true;
}

/** Throws a `TypeError` for what is no identifier. */
export function requireRequestId(value: string): string {
  if (!isRequestId(value)) throw new TypeError("createRequestId has to give 1 to 128 letters, digits, . _ or -");
  return value;
}
