import { UnexpectedResponseError } from "../errors/index.ts";
import { isJson } from "./media-type.ts";
import { operationLocation } from "./operation-location.ts";
import type { HeaderShape, OperationEntry, OperationResponse } from "./operation-table.ts";
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
 * it are read. Throws an {@link UnexpectedResponseError} where the document does not have such an answer.
 */
export async function readSuccess(
  operationId: string,
  entry: OperationEntry,
  response: Response,
  url: string,
  limit: number,
): Promise<AnySuccess> {
  const { status } = response;
  const documented = entry.responses[status] ?? entry.responses["2XX"] ?? entry.responses["default"];
  if (documented === undefined) {
    throw new UnexpectedResponseError(operationId, response, "the document has no such answer");
  }
  const success: AnySuccess = { status, headers: readHeaders(documented, response.headers), response };
  if ("Operation-Location" in documented.headers) {
    success.operationLocation = operationLocation(operationId, response, url);
    success.headers["Operation-Location"] = success.operationLocation.href;
  }
  if (documented.contentTypes.length === 0) {
    return success;
  }
  return { ...success, ...(await readBody(operationId, documented, response, limit)) };
}

function readHeaders({ headers }: OperationResponse, sent: Headers): Record<string, unknown> {
  const values = Object.entries(headers).map(([name, shape]) => {
    const text = sent.get(name);
    return [name, text === null ? undefined : convert(text, shape)] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** A header's text as its documented type, or `undefined` where it is no such thing; `response.headers` has the text. */
function convert(text: string, shape: HeaderShape): unknown {
  if (shape === "integer") return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (shape === "number") return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
  if (shape === "boolean") return text === "true" ? true : text === "false" ? false : undefined;
  return text;
}

async function readBody(
  operationId: string,
  { contentTypes }: OperationResponse,
  response: Response,
  limit: number,
): Promise<{ body: unknown; contentType: string }> {
  const mediaType = withoutParameters(response.headers.get("content-type") ?? "");
  const contentType = contentTypes.find((documented) => withoutParameters(documented) === mediaType);
  const tooLong = (text?: string) =>
    new UnexpectedResponseError(operationId, response, `its body has more than ${limit} bytes`, { text });
  if (contentType === undefined) {
    const text = await readText(response, limit);
    const reason = `its body is ${mediaType === "" ? "of no media type" : mediaType}, not ${contentTypes.join(" or ")}`;
    throw new UnexpectedResponseError(operationId, response, reason, { text });
  }
  if (isJson(mediaType)) {
    const text = await readText(response, limit, tooLong);
    try {
      return { body: JSON.parse(text), contentType };
    } catch (cause) {
      throw new UnexpectedResponseError(operationId, response, "its body is not JSON", { text, cause });
    }
  }
  if (mediaType.startsWith("text/")) return { body: await readText(response, limit, tooLong), contentType };
  const { chunks, isCut } = await readBytes(response, limit);
  if (isCut) throw tooLong();
  return { body: new Blob(chunks, { type: mediaType }), contentType };
}

function withoutParameters(contentType: string): string {
  return contentType.replace(/;.*$/s, "").trim().toLowerCase();
}
