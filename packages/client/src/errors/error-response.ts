import type { ErrorResponse } from "@cloud-partner/types";
import { membersOf } from "../core/members.ts";

type ErrorDetail = ErrorResponse["error"];

/**
 * A body in the API's error format, or `undefined`. Optional members that are not in the format, such as `details: null`,
 * are left out, so that the rest can be relied on.
 */
export function readErrorResponse(body: unknown): ErrorResponse | undefined {
  const error = readDetail(membersOf(body)["error"], 0);
  return error && { ...membersOf(body), error };
}

function readDetail(value: unknown, depth: number): ErrorDetail | undefined {
  const { code, message, target, details, ...rest } = membersOf(value);
  if (typeof code !== "string" || typeof message !== "string") return undefined;
  const detail: ErrorDetail = { ...rest, code, message };
  if (typeof target === "string") detail.target = target;
  // Nobody nests so deep in earnest, and the stack has an end.
  if (Array.isArray(details) && depth < 8) {
    detail.details = details.map((item) => readDetail(item, depth + 1)).filter((item) => item !== undefined);
  }
  return detail;
}
