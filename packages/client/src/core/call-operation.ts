import type { Client as FetchClient } from "openapi-fetch";
import { createHttpResponseError } from "../errors/http-response-error.ts";
import { NetworkError } from "../errors/index.ts";
import type { CallOptions, OperationEntry } from "./operation-table.ts";
import { type AnySuccess, readSuccess } from "./read-success.ts";
import { writeParameters } from "./write-parameters.ts";

/** A request of any operation. */
export type AnyRequest = Readonly<Record<string, unknown>> & { readonly body?: unknown; readonly contentType?: string };

/**
 * Calls an operation through openapi-fetch. What openapi-fetch would write or read by its own defaults is given to it as
 * the document has it: parameters, content type, body, and how the answer is read.
 */
export async function callOperation(
  http: Pick<FetchClient<object>, "request">,
  operationId: string,
  entry: OperationEntry,
  request: AnyRequest = {},
  { signal, headers }: CallOptions = {},
): Promise<AnySuccess> {
  const parameters = writeParameters(entry, request);
  const { body, contentType = entry.contentTypes[0] } = request;
  const hasBody = body !== undefined && contentType !== undefined;
  // openapi-fetch types its arguments by the document's paths; here they come from the table that was generated from it.
  const send = http.request as unknown as (method: string, path: string, init: object) => Promise<Sent>;
  let sent: Sent;
  let url = "";
  try {
    sent = await send(entry.method.toLowerCase(), entry.path, {
      params: { path: {} },
      // It is given the base URL with the path's template behind it.
      pathSerializer: (template: string) => {
        url = template.slice(0, -entry.path.length) + parameters.path;
        return url;
      },
      querySerializer: () => parameters.query,
      headers: { ...(hasBody ? { "Content-Type": contentType } : {}), ...parameters.headers, ...headers },
      ...(hasBody ? { body, bodySerializer: (value: unknown) => writeBody(value, contentType) } : {}),
      ...(signal === undefined ? {} : { signal }),
      parseAs: "stream",
    });
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    throw cause instanceof TypeError ? new NetworkError(operationId, cause) : cause;
  }
  const { response, error } = sent;
  if (!response.ok) throw createHttpResponseError({ operationId, response, body: error });
  return readSuccess(operationId, entry, response, response.url || url);
}

interface Sent {
  response: Response;
  error?: unknown;
}

function writeBody(value: unknown, contentType: string): string | Blob {
  if (/^application\/([\w.+-]+\+)?json$/i.test(contentType)) return JSON.stringify(value);
  return value instanceof Blob ? value : String(value);
}
