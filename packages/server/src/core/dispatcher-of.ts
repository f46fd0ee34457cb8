import type { ContractHandler, FetchHandler } from "./create-fetch-handler.ts";
import { Failure } from "./failure.ts";
import type { Dispatcher, IncomingRequest, OutgoingResponse } from "./incoming-request.ts";
import { writeFailure } from "./responses.ts";

/**
 * What an entry for a runtime of its own calls to answer requests. A handler of `createHandler` has it; for any other a
 * `Request` is made of each request, and what it rejects with is answered with 500.
 */
export function dispatcherOf(handler: FetchHandler | ContractHandler): Dispatcher {
  return "dispatcher" in handler ? handler.dispatcher : dispatcherOfFetch(handler);
}

function dispatcherOfFetch(handler: FetchHandler): Dispatcher {
  const refused = (failure: Failure) => writeFailure(failure, crypto.randomUUID());
  const failed = (cause: unknown) => {
    console.error(cause);
    return refused(internalError);
  };
  return {
    answer(incoming) {
      let request: Request;
      try {
        request = incoming.request;
      } catch {
        // Such as TRACE: what cannot be a request cannot be handed over.
        return refused(notImplemented);
      }
      return answerThrough(handler, request, incoming).catch(failed);
    },
    refuse: (refusal) => refused(new Failure(refusal.code, refusal)),
  };
}

const internalError = new Failure("InternalError");
const notImplemented = new Failure("NotImplemented", { message: "No request of the Fetch standard has this method." });

async function answerThrough(
  handler: FetchHandler,
  request: Request,
  { method }: IncomingRequest,
): Promise<OutgoingResponse> {
  const { status, headers: given, body } = await handler(request);
  const headers: string[] = [];
  let length: number | undefined;
  for (const [name, value] of given) {
    if (name === "content-length") length = Number(value);
    else if (!framing.has(name)) headers.push(name, value);
  }
  return {
    status,
    headers,
    body: body ?? undefined,
    length: length ?? (body === null && method !== "HEAD" ? 0 : undefined),
  };
}

/** Headers that belong to the connection, which is not the handler's. */
const framing: ReadonlySet<string> = new Set(["connection", "keep-alive", "transfer-encoding"]);
