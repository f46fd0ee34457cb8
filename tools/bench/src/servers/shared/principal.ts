import { timingSafeEqual } from "node:crypto";

const expected = Buffer.from("token");

/** Who the bearer of a token is. Takes the same time for each token of the right length. */
export function principalOf(token: string): string | undefined {
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected) ? "release" : undefined;
}

const credentialsForm = /^bearer +(\S+)$/i;

/** Whether the header `Authorization` has a token that is accepted. */
export function isAuthorized(authorization: string | null | undefined): boolean {
  const token = credentialsForm.exec(authorization ?? "")?.[1];
  return token !== undefined && principalOf(token) !== undefined;
}
