import { UnexpectedResponseError } from "../errors/index.ts";
import { isJson } from "./media-type.ts";
import { operationLocation } from "./operation-location.ts";
import type { HeaderShape, OperationEntry } from "./operation-table.ts";
import { readBytes, readText } from "./read-text.ts";

/** A success as every operation has it. */
export interface AnySuccess {
  /** The status, 200 to 299. */
  status: number;
  /** The documented headers, each read as its documented type; those that cannot be are left out. */
  headers: Record<string, unknown>;
  /** The body, read by its media type but not validated; absent where the document has none. */
  body?: unknown;
  /** The body's media type, as the document spells it. */
  contentType?: string;
  /** The absolute URL of the operation, where the document promises `Operation-Location`. */
  operationLocation?: URL;
  /** The answer as it came. */
  response: Response;
}

/**
 * Reads an answer with a status 2xx as the document describes it; `url` is where it came from, and `limit` how many bytes of
 * it are read. Gives a promise where there is a body to read. Throws an {@link UnexpectedResponseError} where the document
 * does not have such an answer.
 */
export function readSuccess(
  operationId: string,
  { responses }: OperationEntry,
  response: Response,
  url: string,
  limit: number,
): AnySuccess | Promise<AnySuccess> {
  const { status } = response;
  const documented = responses[status] ?? responses["2XX"] ?? responses["default"];
  if (documented === undefined) {
    throw new UnexpectedResponseError(operationId, response, "the document has no such answer");
  }
  const success: AnySuccess = { status, headers: {}, response };
  for (const [name, shape] of Object.entries(documented.headers ?? {})) {
    const text = response.headers.get(name);
    const value = text === null ? undefined : convert(text, shape);
    // A header may be called "__proto__".
    if (value !== undefined) Object.defineProperty(success.headers, name, { ...own, value });
  }
  if (documented.headers?.["Operation-Location"]) {
    success.operationLocation = operationLocation(operationId, response, url);
    success.headers["Operation-Location"] = success.operationLocation.href;
  }
  const { contentTypes } = documented;
  return contentTypes === undefined || contentTypes.length === 0
    ? success
    : readBody(operationId, contentTypes, success, limit);
}

const own = { enumerable: true, configurable: true, writable: true };

/** A header's text as its documented type, or `undefined` where it is no such thing; `response.headers` has the text. */
function convert(text: string, shape: HeaderShape): unknown {
  if (shape === "integer") return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (shape === "number") return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (shape === "boolean") return text === "true" || (text === "false" ? false : undefined);
  return text;
}

async function readBody(
  operationId: string,
  contentTypes: readonly string[],
  success: AnySuccess,
  limit: number,
): Promise<AnySuccess> {
  const { response } = success;
  const mediaType = withoutParameters(response.headers.get("content-type") ?? "");
  const contentType = contentTypes.find((documented) => withoutParameters(documented) === mediaType);
  const unexpected = (reason: string, options?: { text?: string | undefined; cause?: unknown }) =>
    new UnexpectedResponseError(operationId, response, reason, options);
  const tooLong = (text?: string) => unexpected(`its body has more than ${limit} bytes`, { text });
  if (contentType === undefined) {
    const text = await readText(response, limit);
    throw unexpected(`its body is ${mediaType || "of no media type"}, not ${contentTypes.join(" or ")}`, { text });
  }
  success.contentType = contentType;
  if (isJson(mediaType)) {
    const text = await readText(response, limit, tooLong);
    try {
      success.body = JSON.parse(text);
    } catch (cause) {
      throw unexpected("its body is not JSON", { text, cause });
    }
  } else if (mediaType.startsWith("text/")) {
    success.body = await readText(response, limit, tooLong);
  } else {
    const { chunks, isCut } = await readBytes(response, limit);
    if (isCut) throw tooLong();
    success.body = new Blob(chunks, { type: mediaType });
  }
  return success;
}

function withoutParameters(contentType: string): string {
  return contentType.replace(/;.*$/s, "").trim().toLowerCase();
}
