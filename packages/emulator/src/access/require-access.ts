import { HttpError } from "@cloud-partner/server";
import type { TokenGrant } from "./tokens.ts";

/** Throws `Forbidden` (403) where a caller may not touch a publisher, whether that publisher exists or not. */
export function requireAccess(caller: TokenGrant, publisherId: string): void {
  if (caller.publishers === "*" || caller.publishers.includes(publisherId)) return;
  throw new HttpError("Forbidden", { message: `The caller has no access to the publisher ${publisherId}.` });
}
