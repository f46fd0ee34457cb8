import type { Operation, Submission } from "@cloud-partner/types";
import { sendUntilAnswered } from "../core/call-operation.ts";
import type { CallOptions } from "../core/operation-table.ts";
import { readText } from "../core/read-text.ts";
import type { Transport } from "../core/transport.ts";
import { HttpResponseError, UnexpectedResponseError } from "../errors/index.ts";
import type { OperationMethods } from "../generated/2017-10-31/operations.ts";
import { readOperation } from "./operation-state.ts";
import { isPassing } from "./passing-fault.ts";

/** What one poll gives. */
interface Polled {
  /** `undefined` where the service knows no such operation: 404, 410 or an empty list. */
  readonly operation: Operation | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** The answer as an error, where it was one. */
  readonly cause?: unknown;
}

/** Where pollers ask for their operations. */
export interface PollSource {
  /** What polls are sent over. */
  readonly transport: Transport;
  /** Asks for the operation at a location. */
  poll(location: URL, options: CallOptions): Promise<Polled>;
  /** The operations of an offer, for one whose location says no more. */
  list(publisherId: string, offerId: string, options: CallOptions): Promise<readonly ListedOperation[]>;
  /** The status of an offer, or `undefined` where the service does not tell it. */
  offerStatus(publisherId: string, offerId: string, options: CallOptions): Promise<string | undefined>;
}

/** An item of the list of operations, as far as it can be relied on. */
type ListedOperation = Pick<Submission, "id"> & {
  /** The word of its status. */
  readonly word: string;
  /** What was started, as the service says it; not validated. */
  readonly submissionType: unknown;
};

/** Asks over a transport. `template` is the documented path of an operation, for middleware. */
export function createPollSource(
  transport: Transport,
  methods: Pick<OperationMethods, "listOperations" | "getOfferStatus">,
  template: string,
  apiVersion: string | undefined,
): PollSource {
  return {
    transport,
    async poll(location, options) {
      const outgoing = {
        operationId: "getOperation",
        method: "GET",
        template,
        url: `${location.origin}${location.pathname}?${withVersion(location, apiVersion)}`,
        headers: transport.headers,
      };
      try {
        return await sendUntilAnswered(transport, outgoing, options, async (response) => {
          const text = await readText(
            response,
            transport.maxResponseBytes,
            (text) => new UnexpectedResponseError("getOperation", response, "its body is too long", { text }),
          );
          return { operation: parse(response, text), headers: response.headers };
        });
      } catch (error) {
        if (!(error instanceof HttpResponseError) || (error.status !== 404 && error.status !== 410)) throw error;
        return { operation: undefined, headers: error.headers, cause: error };
      }
    },
    async list(publisherId, offerId, options) {
      const { body, response } = await methods.listOperations({ publisherId, offerId }, options);
      // Bodies are not validated: what is no list must not be read as a list without the operation.
      if (Array.isArray(body)) return body.flatMap(readItem);
      throw new UnexpectedResponseError("listOperations", response, "its body is no list");
    },
    async offerStatus(publisherId, offerId, options) {
      try {
        const { body } = await methods.getOfferStatus({ publisherId, offerId }, options);
        return typeof body?.status === "string" ? body.status : undefined;
      } catch (error) {
        if (error instanceof HttpResponseError && !isPassing(error)) return undefined;
        throw error;
      }
    },
  };
}

/** The query of a location as it came. The documented one has no api-version, and the service refuses a request without. */
function withVersion({ search, searchParams }: URL, apiVersion: string | undefined): string {
  const query = search.slice(1);
  const hasVersion = [...searchParams.keys()].some((name) => name.toLowerCase() === "api-version");
  return hasVersion || apiVersion === undefined ? query : `${query === "" ? "" : `${query}&`}api-version=${apiVersion}`;
}

function parse(response: Response, text: string): Operation | undefined {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    throw new UnexpectedResponseError("getOperation", response, "its body is not JSON", { text, cause });
  }
  const operation = readOperation(body);
  if (operation !== undefined) return operation;
  if (Array.isArray(body) && body.length === 0) return undefined;
  throw new UnexpectedResponseError("getOperation", response, "its body is no operation", { text });
}

function readItem(item: unknown): ListedOperation[] {
  if (typeof item !== "object" || item === null) return [];
  const [id, word] = [Reflect.get(item, "id"), Reflect.get(item, "submissionState")];
  if (typeof id !== "string" || typeof word !== "string") return [];
  return [{ id, word, submissionType: Reflect.get(item, "submissionType") }];
}
