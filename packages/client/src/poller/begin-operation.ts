import { type AnyRequest, callOperation } from "../core/call-operation.ts";
import { readerOf } from "../core/create-operations.ts";
import { membersOf } from "../core/members.ts";
import type { CallOptions, OperationEntry } from "../core/operation-table.ts";
import { readText } from "../core/read-text.ts";
import type { Reader } from "../core/send.ts";
import { UnexpectedResponseError } from "../errors/index.ts";
import { Poller } from "./operation-poller.ts";
import { meaningOf, readOperation } from "./operation-state.ts";
import { listOperations, locationOf, type OfferName, type PollSource } from "./poll-source.ts";

/** What is known of an operation that was started. */
interface Started {
  /** Its absolute URL; `null` where it was done when it was answered, and `undefined` where only its id is known. */
  readonly location?: string | null;
  /** Its id, where there was no location. */
  readonly id?: string | undefined;
  /** The headers of the answer. */
  readonly headers: Headers;
}

/**
 * Starts an operation, and gives a poller that follows it. Where a 202 does not say in a header where the operation is, its
 * body is read: it may be the operation. Where it is not, the operation is the one that the list shows as running: of an
 * offer's operations one runs at a time. Rejects as the call does, and with what the 202 was read as where there is none.
 */
export async function beginOperation(
  source: PollSource,
  kind: string,
  entry: OperationEntry,
  request: AnyRequest & OfferName,
  options?: CallOptions,
): Promise<Poller> {
  const { transport } = source;
  const { publisherId, offerId } = request;
  const memory = { kind, publisherId, offerId, startedAt: transport.clock.now() };
  const readSuccess = readerOf(transport, kind, entry);
  let unexpected: unknown;
  const read: Reader<Started> = async (response, url) => {
    const { headers } = response;
    try {
      const { operationLocation } = await readSuccess(response, url);
      return { location: operationLocation?.href ?? null, headers };
    } catch (error) {
      if (!(error instanceof UnexpectedResponseError) || error.status !== 202) throw error;
      unexpected = error;
      // The operation was started, and sending the request again would not be safe: a body that breaks off is none.
      const text = await readText(response, transport.maxResponseBytes).catch(() => "");
      return { id: idOf(text), headers };
    }
  };
  const started = await callOperation(transport, kind, entry, read, request, options);
  const { location, headers } = started;
  if (location !== undefined) return new Poller(source, { ...memory, location }, headers);
  const id = started.id ?? (await runningId(source, request, options));
  if (id === undefined) throw unexpected;
  return new Poller(
    source,
    { ...memory, location: locationOf(source, { publisherId, offerId, operationId: id }), id },
    headers,
  );
}

/** The id of the operation that a text is. */
function idOf(text: string): string | undefined {
  try {
    const { id } = membersOf(readOperation(JSON.parse(text)));
    // An id need not be a GUID, but what could change the path is none.
    return typeof id === "string" && /^[\w-]+$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** The id of the operation of an offer that is listed as running, where there is one. */
async function runningId(source: PollSource, offer: OfferName, options?: CallOptions): Promise<string | undefined> {
  const listed = await listOperations(source, offer, options).catch(() => []);
  const running = listed.filter(({ word }) => meaningOf(word) === "running");
  return running.length === 1 ? running[0]?.id : undefined;
}
