import type { Client as FetchClient } from "openapi-fetch";
import { createHttpResponseError } from "../errors/http-response-error.ts";
import { CloudPartnerError, InvalidArgumentError, NetworkError } from "../errors/index.ts";
import { checkHeaders } from "./check-headers.ts";
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
  const written = body === undefined || contentType === undefined ? undefined : writeBody(body, contentType);
  const allHeaders = {
    ...(written === undefined ? {} : { "Content-Type": contentType }),
    ...parameters.headers,
    ...headers,
  };
  checkHeaders(allHeaders);
  signal?.throwIfAborted();
  // openapi-fetch types its arguments by the document's paths; here they come from the table that was generated from it.
  const send = http.request as unknown as (method: string, path: string, init: object) => Promise<Sent>;
  const seen = new Transport();
  let url = "";
  try {
    const { response, error } = await send(entry.method.toLowerCase(), entry.path, {
      params: { path: {} },
      // It is given the base URL with the path's template behind it.
      pathSerializer: (template: string) => {
        url = template.slice(0, -entry.path.length) + parameters.path;
        return url;
      },
      querySerializer: () => parameters.query,
      headers: allHeaders,
      ...(written === undefined ? {} : { body, bodySerializer: () => written }),
      ...(signal === undefined ? {} : { signal }),
      // Followed, a redirect can turn a POST into a GET, whose 200 would then be taken for the documented one.
      redirect: entry.method === "GET" || entry.method === "HEAD" ? "follow" : "manual",
      middleware: [seen],
      parseAs: "stream",
    });
    seen.isDone = true;
    if (!response.ok) throw createHttpResponseError({ operationId, response, body: error });
    return await readSuccess(operationId, entry, response, response.url || url);
  } catch (cause) {
    const isTransport = seen.hasFailedWith(cause);
    seen.discard();
    if (cause instanceof CloudPartnerError) throw cause;
    if (signal?.aborted) throw signal.reason;
    // A credential or a user's middleware throws errors of its own, which say nothing of the network.
    throw isTransport ? new NetworkError(operationId, cause) : cause;
  }
}

interface Sent {
  response: Response;
  error?: unknown;
}

/** The middleware nearest to `fetch`: it sees what `fetch` gave or threw, before any other can change it. */
class Transport {
  /** Set when the middlewares have all been called; what fails later is the reading of the body. */
  isDone = false;
  readonly #errors: unknown[] = [];
  #response: Response | undefined;

  onError = ({ error }: { error: unknown }) => {
    this.#errors.push(error);
  };

  onResponse = ({ response }: { response: Response }) => {
    this.#response = response;
  };

  /** `true` where `fetch` threw the error, or the connection broke while the body was read. */
  hasFailedWith(error: unknown): boolean {
    // openapi-fetch reads the body of an error itself; where a connection breaks then, `fetch` has a TypeError.
    const isOfErrorBody = this.#response?.bodyUsed === true && error instanceof TypeError;
    return this.isDone || isOfErrorBody || this.#errors.includes(error);
  }

  /** Lets go of a body that nobody reads; its connection could not be used again. */
  discard(): void {
    if (this.#response?.bodyUsed === false) this.#response.body?.cancel().catch(() => {});
  }
}

function writeBody(value: unknown, contentType: string): string | Blob {
  if (!/^application\/([\w.+-]+\+)?json$/i.test(contentType)) return value instanceof Blob ? value : String(value);
  let text: string | undefined;
  try {
    text = JSON.stringify(value);
  } catch {
    // A cycle or a bigint: it is named below, as what has no JSON at all (a function) is.
  }
  if (text === undefined) throw new InvalidArgumentError("body cannot be written as JSON");
  return text;
}
