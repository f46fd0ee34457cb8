import type { Operation } from "@cloud-partner/types";
import { sendUntilAnswered } from "../core/call-operation.ts";
import { membersOf } from "../core/members.ts";
import type { CallOptions, PlainOperationEntry, PlainOperationTable } from "../core/operation-table.ts";
import type { Transport } from "../core/transport.ts";
import { HttpResponseError, UnexpectedResponseError } from "../errors/index.ts";
import { readOperation } from "./operation-state.ts";
import { isPassing } from "./passing-fault.ts";

/** The calls that pollers make; whichever version of the API they are of. */
export interface PolledMethods {
  /** Gives the operations of an offer. */
  readonly listOperations: (
    request: OfferName,
    options?: CallOptions,
  ) => Promise<{ readonly body: readonly unknown[]; readonly response: Response }>;
  /** Gives the status of an offer. */
  readonly getOfferStatus: (request: OfferName, options?: CallOptions) => Promise<{ readonly body?: unknown }>;
}

/** The operations of a version, with the one that polls are made of. */
export type PolledTable = PlainOperationTable & { readonly getOperation: PlainOperationEntry };

/** Where pollers ask for their operations. */
export interface PollSource {
  /** What polls are sent over. */
  readonly transport: Transport;
  /** The calls that say what a poll does not. */
  readonly methods: PolledMethods;
  /** How the calls are written. */
  readonly table: PolledTable;
}

/** The names of an offer. */
export interface OfferName {
  /** The publisher of the offer. */
  readonly publisherId: string;
  /** The offer. */
  readonly offerId: string;
}

/** The names of an operation. */
export interface OperationName extends OfferName {
  /** The operation, as the service names it. */
  readonly operationId: string;
}

/**
 * The absolute URL of an operation. Throws an `InvalidArgumentError` for a name that is empty or would change the URL's
 * meaning.
 */
export function locationOf(
  { transport, table }: PollSource,
  { publisherId, offerId, operationId }: OperationName,
): string {
  const names = { publisherId, offerId, operationId };
  const { path, query } = transport.format.writeParameters(table.getOperation, names);
  return `${transport.baseUrl}${path}?${query}`;
}

/** What one poll gives. */
interface Polled {
  /** `undefined` where the service knows no such operation: 404, 410 or an empty list. */
  readonly operation: Operation | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
  /** The answer as an error, where it was one. */
  readonly cause?: unknown;
}

/** Asks for the operation at a location. */
export async function askLocation(source: PollSource, location: URL, options: CallOptions): Promise<Polled> {
  const { transport, table } = source;
  const operationId = "getOperation";
  const { method, path: template } = table.getOperation;
  const url = location.origin + location.pathname + withVersion(table, location.search);
  const outgoing = { operationId, method, template, url, headers: transport.headers };
  try {
    return await sendUntilAnswered(transport, outgoing, options, async (response) => {
      const unexpected = (reason: string, more?: { text?: string; cause?: unknown }) =>
        new UnexpectedResponseError(operationId, response, reason, more);
      const body = await transport.format.readBody(response, "", transport.maxResponseBytes, unexpected);
      const operation = readOperation(body);
      if (operation === undefined && !(Array.isArray(body) && body.length === 0)) {
        throw unexpected("its body is no operation", { text: JSON.stringify(body) });
      }
      return { operation, headers: response.headers };
    });
  } catch (error) {
    if (!(error instanceof HttpResponseError) || (error.status !== 404 && error.status !== 410)) throw error;
    return { operation: undefined, headers: error.headers, cause: error };
  }
}

/** The query of a location as it came. The documented one has no api-version, and the service refuses a request without. */
function withVersion(table: PolledTable, search: string): string {
  if (/[?&]api-version=/i.test(search)) return search;
  const version = table.getOperation.parameters.find((parameter) => parameter.name === "api-version");
  return `${search}${search ? "&" : "?"}api-version=${version?.constant}`;
}

/** An item of the list of operations, as far as it can be relied on. */
interface ListedOperation {
  /** The operation's id. */
  readonly id: string;
  /** The word of its status. */
  readonly word: string;
  /** What was started, as the service says it; not validated. */
  readonly submissionType: unknown;
}

/** The operations of an offer, for one whose location says no more. */
export async function listOperations(
  { methods }: PollSource,
  { publisherId, offerId }: OfferName,
  options?: CallOptions,
): Promise<readonly ListedOperation[]> {
  const { body, response } = await methods.listOperations({ publisherId, offerId }, options);
  // Bodies are not validated: what is no list must not be read as a list without the operation.
  if (!Array.isArray(body)) throw new UnexpectedResponseError("listOperations", response, "its body is no list");
  return body.flatMap((item) => {
    const { id, submissionState: word, submissionType } = membersOf(item);
    return typeof id === "string" && typeof word === "string" ? [{ id, word, submissionType }] : [];
  });
}

/** The status of an offer, or `undefined` where the service does not tell it. */
export async function offerStatusOf(
  { methods }: PollSource,
  { publisherId, offerId }: OfferName,
  options: CallOptions,
): Promise<string | undefined> {
  try {
    const { body } = await methods.getOfferStatus({ publisherId, offerId }, options);
    const { status } = membersOf(body);
    return typeof status === "string" ? status : undefined;
  } catch (error) {
    if (error instanceof HttpResponseError && !isPassing(error)) return undefined;
    throw error;
  }
}
