import { type Handlers, HttpError } from "@cloud-partner/server";
import type { Operation, SubmissionType } from "@cloud-partner/types";

type Work = { id: string; submissionType: SubmissionType; status: Operation["status"]; endsAt: number };
type Call = { path: { publisherId: string; offerId: string }; request: Request };

/** How long undoing a go-live takes, in milliseconds. */
const cancelDuration = 1000;

/** The operations of each offer, the newest first. */
const offers = new Map<string, Work[]>([["contoso/contoso-virtualmachineoffer", []]]);

/**
 * The operations of an offer. Whether one has ended is found out when it is asked for, so that no timer has to run: some
 * runtimes stop a program's timers with the request that started them.
 */
function operationsOf({ path }: Call): Work[] {
  const operations = offers.get(`${path.publisherId}/${path.offerId}`);
  if (!operations) {
    throw new HttpError("ResourceNotFound", { message: `${path.publisherId} has no offer ${path.offerId}.` });
  }
  for (const work of operations) {
    if (work.status === "running" && work.endsAt <= Date.now()) work.status = "completed";
  }
  return operations;
}

function start(call: Call, submissionType: SubmissionType, endsAt = Number.POSITIVE_INFINITY) {
  const operations = operationsOf(call);
  if (operations.some(({ status }) => status === "running")) {
    throw new HttpError("OperationRunning", { status: 400, message: "An operation of the offer is running." });
  }
  const work: Work = { id: crypto.randomUUID(), submissionType, status: "running", endsAt };
  operations.unshift(work);
  return accepted(call, work);
}

function accepted({ path, request }: Call, { id }: Work) {
  const location = `/api/publishers/${path.publisherId}/offers/${path.offerId}/operations/${id}`;
  const headers = { "Operation-Location": new URL(location, request.url).href, "Retry-After": 1 };
  return { status: 202, headers } as const;
}

/** All six operations, for one offer that is kept in memory: `contoso/contoso-virtualmachineoffer`. */
export const handlers: Handlers<string> = {
  publishOffer: (call) => start(call, "publish"),
  goLive: (call) => start(call, "golive"),
  cancelOperation(call) {
    const running = operationsOf(call).find(({ status }) => status === "running");
    if (!running) throw new HttpError("NoRunningOperation", { status: 400, message: "There is nothing to cancel." });
    if (running.submissionType === "cancel") return accepted(call, running);
    running.status = "canceled";
    return running.submissionType === "publish" ? { status: 200 } : start(call, "cancel", Date.now() + cancelDuration);
  },
  getOperation(call) {
    const work = operationsOf(call).find(({ id }) => id === call.path.operationId);
    if (!work) throw new HttpError("ResourceNotFound", { message: "The offer has no such operation." });
    const { id, submissionType, status } = work;
    return { status: 200, body: { id, submissionType, status } };
  },
  listOperations(call) {
    const { status: wanted } = call.query;
    const operations = operationsOf(call).filter(({ status }) => wanted === undefined || status === wanted);
    const body = operations.map(({ id, submissionType, status }) => ({ id, submissionType, submissionState: status }));
    return { status: 200, body };
  },
  getOfferStatus(call) {
    const status = operationsOf(call)[0]?.status ?? "neverPublished";
    return { status: 200, body: { status: status === "completed" ? "succeeded" : status } };
  },
};
