import type { ResponseDescription } from "./operation-description.ts";

/**
 * The header of an answer that says where the operation is that a request has started: `Operation-Location`, or `Location`
 * of a 202 (RFC 9110, 15.3.3; that of a 201 names a resource). `undefined` where the document does not promise one.
 */
export function locationHeader({ status, headers }: ResponseDescription): string | undefined {
  const promised = headers.filter(({ required, shape }) => required && shape === "string").map(({ name }) => name);
  const find = (wanted: string) => promised.find((name) => name.toLowerCase() === wanted);
  return find("operation-location") ?? (status === "202" ? find("location") : undefined);
}
