import { UnexpectedResponseError } from "../errors/index.ts";
import type { Format, Unexpected } from "./format.ts";
import { operationLocation } from "./operation-location.ts";
import type { HeaderShape, OperationEntry } from "./operation-table.ts";
import { readText } from "./read-text.ts";

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
  /** The absolute URL of the operation, where the document promises to say where it is. */
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
  { readBody }: Pick<Format, "readBody">,
): AnySuccess | Promise<AnySuccess> {
  const { status } = response;
  const documented = responses[status] ?? responses["2XX"] ?? responses["default"];
  const unexpected: Unexpected = (reason, options) =>
    new UnexpectedResponseError(operationId, response, reason, options);
  if (documented === undefined) throw unexpected("the document has no such answer");
  const { headers, contentTypes, location } = documented;
  const read: [name: string, value: unknown][] = [];
  for (const name in headers) {
    const value = convert(response.headers.get(name), headers[name]);
    if (value !== undefined) read.push([name, value]);
  }
  // A header may be called "__proto__".
  const success: AnySuccess = { status, headers: Object.fromEntries(read), response };
  if (location !== undefined) {
    success.operationLocation = operationLocation(response.headers, url, unexpected);
    success.headers[location] = success.operationLocation.href;
  }
  if (contentTypes.length === 0) return success;

  const mediaType = withoutParameters(response.headers.get("content-type") ?? "");
  const contentType = contentTypes.find((each) => withoutParameters(each) === mediaType);
  return contentType === undefined
    ? readText(response, limit).then((text) => {
        throw unexpected(`its body is ${mediaType || "of no media type"}, not ${contentTypes.join(" or ")}`, { text });
      })
    : readBody(response, mediaType, limit, unexpected).then((body) => ({ ...success, body, contentType }));
}

/** A header's text as its documented type, or `undefined` where it is no such thing; `response.headers` has the text. */
function convert(text: string | null, shape: HeaderShape | undefined): unknown {
  if (text === null) return undefined;
  if (shape === "integer") return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (shape === "number") return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (shape === "boolean") return text === "true" || (text === "false" ? false : undefined);
  return text;
}

function withoutParameters(contentType: string): string {
  return contentType.replace(/;.*$/s, "").trim().toLowerCase();
}
