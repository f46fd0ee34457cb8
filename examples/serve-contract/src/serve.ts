import { createHandler, fixedTokens, type Handlers, HttpError } from "@cloud-partner/server";
import { serve } from "@cloud-partner/server/node";
import type { Operation, SubmissionType } from "@cloud-partner/types";

type Work = Operation & { id: string; submissionType: SubmissionType };
type Call = { path: { publisherId: string; offerId: string }; request: Request };

/** The operations of each offer, the newest first. */
const offers = new Map<string, Work[]>([["contoso/contoso-virtualmachineoffer", []]]);

function operationsOf({ path }: Call): Work[] {
  const operations = offers.get(`${path.publisherId}/${path.offerId}`);
  if (operations) return operations;
  throw new HttpError("ResourceNotFound", { message: `${path.publisherId} has no offer ${path.offerId}.` });
}

function start(call: Call, submissionType: SubmissionType) {
  const operations = operationsOf(call);
  if (operations.some(({ status }) => status === "running")) {
    throw new HttpError("OperationRunning", { status: 400, message: "An operation of the offer is running." });
  }
  const work: Work = { id: crypto.randomUUID(), submissionType, status: "running" };
  operations.unshift(work);
  return { work, answer: accepted(call, work) };
}

function accepted({ path, request }: Call, { id }: Work) {
  const location = `/api/publishers/${path.publisherId}/offers/${path.offerId}/operations/${id}`;
  const headers = { "Operation-Location": new URL(location, request.url).href, "Retry-After": 1 };
  return { status: 202, headers } as const;
}

const handlers: Handlers<string> = {
  publishOffer: (call) => start(call, "publish").answer,
  goLive: (call) => start(call, "golive").answer,
  cancelOperation(call) {
    const running = operationsOf(call).find(({ status }) => status === "running");
    if (!running) throw new HttpError("NoRunningOperation", { status: 400, message: "There is nothing to cancel." });
    if (running.submissionType === "cancel") return accepted(call, running);
    running.status = "canceled";
    if (running.submissionType === "publish") return { status: 200 };
    const { work, answer } = start(call, "cancel");
    setTimeout(() => Object.assign(work, { status: "completed" }), 1000);
    return answer;
  },
  getOperation(call) {
    const body = operationsOf(call).find(({ id }) => id === call.path.operationId);
    if (!body) throw new HttpError("ResourceNotFound", { message: "The offer has no such operation." });
    return { status: 200, body };
  },
  listOperations(call) {
    const { status: wanted } = call.query;
    const operations = operationsOf(call).filter(({ status }) => wanted === undefined || status === wanted);
    return { status: 200, body: operations.map(({ status, ...rest }) => ({ ...rest, submissionState: status })) };
  },
  getOfferStatus(call) {
    const status = operationsOf(call)[0]?.status ?? "neverPublished";
    return { status: 200, body: { status: status === "completed" ? "succeeded" : status } };
  },
};

const { TOKEN, PORT = "0" } = process.env;
if (!TOKEN) throw new Error("Set TOKEN to the bearer token that callers have to send.");
const handler = createHandler(handlers, { security: { bearerAuth: fixedTokens({ [TOKEN]: "caller" }) } });
const server = await serve(handler, { port: Number(PORT) });
// Calls that are under way are answered first; the process ends when the last connection is closed.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
console.log(`listening at ${server.url}`);
