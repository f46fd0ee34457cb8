import type { ErrorResponse } from "@cloud-partner/types";

type ErrorDetail = ErrorResponse["error"];

/**
 * A body in the API's error format, or `undefined`. Optional members that are not in the format, such as `details: null`,
 * are left out, so that the rest can be relied on.
 */
export function readErrorResponse(body: unknown): ErrorResponse | undefined {
  if (!isObject(body)) return undefined;
  const error = readDetail(body["error"], 0);
  return error && { ...body, error };
}

function readDetail(value: unknown, depth: number): ErrorDetail | undefined {
  if (!isObject(value)) return undefined;
  const { code, message, target, details, ...rest } = value;
  if (typeof code !== "string" || typeof message !== "string") return undefined;
  const detail: ErrorDetail = { ...rest, code, message };
  if (typeof target === "string") detail.target = target;
  // Nobody nests so deep in earnest, and the stack has an end.
  if (Array.isArray(details) && depth < 8) {
    detail.details = details.map((item) => readDetail(item, depth + 1)).filter((item) => item !== undefined);
  }
  return detail;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
