/**
 * The memory that an operation takes that is followed by `pollMany`: its poller, its waiting and the last description that the
 * service gave of it. The argument is the number of operations.
 */
import { createClient, type OperationPoller, pollMany } from "@cloud-partner/client";

const steps = [
  "displaydummycertify",
  "displaycertify",
  "displayprovision",
  "displaypackage",
  "publisher-signoff",
  "live",
];
const body = JSON.stringify({
  id: "56615b67-2185-49fe-80d2-c4ddf77bb2e8",
  status: "running",
  submissionType: "publish",
  steps: steps.map((id) => ({
    id,
    stepName: id,
    description: "Does what the step is called after.",
    estimatedTimeFrame: "< 1 day",
    status: "notStarted",
    messages: [],
    progressPercentage: 0,
  })),
});
const origin = "https://cloudpartner.azure.com";
const answer = async () => new Response(body, { headers: { "content-type": "application/json" } });
const client = createClient({ credential: "token", fetch: answer });

/** Pollers whose operation never ends, each of an offer of its own. */
function makePollers(count: number): OperationPoller[] {
  return Array.from({ length: count }, (_, index) => {
    const offerId = `contoso-virtualmachineoffer-${index}`;
    const location = `${origin}/api/publishers/contoso/offers/${offerId}/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8`;
    const memory = { kind: "publishOffer", publisherId: "contoso", offerId, location, startedAt: Date.now() };
    return client.resumeOperation(JSON.stringify({ version: 1, ...memory }));
  });
}

/** Follows the operations, calls back when each was polled, and ends. */
async function follow(pollers: readonly OperationPoller[], whenPolled: () => void): Promise<void> {
  const ended = new AbortController();
  const waiting = new Set(pollers);
  const onProgress = (poller: OperationPoller) => {
    // Each is polled again and again; what counts is when the last one was polled first.
    if (!waiting.delete(poller) || waiting.size > 0) return;
    // A moment later, when the answers have been let go.
    setTimeout(() => {
      whenPolled();
      ended.abort();
    }, 200);
  };
  const options = { signal: ended.signal, initialDelay: 100, minDelay: 100, maxDelay: 60_000, onProgress };
  for await (const _ of pollMany(pollers, options));
}

function heap(): number {
  if (gc === undefined) throw new Error("start it with node --expose-gc");
  for (let count = 0; count < 6; count += 1) gc();
  return process.memoryUsage().heapUsed;
}

const count = Number(process.argv[2] ?? 1000);
// Once before, so that what is loaded and compiled does not count.
await follow(makePollers(200), () => {});
const before = heap();
const pollers = makePollers(count);
const made = heap();
await follow(pollers, () => {
  const perOperation = (size: number) => `${((size - before) / count / 1024).toFixed(1)} KiB`;
  console.log(`Node ${process.version}, ${count} operations, each described in ${body.length} bytes`);
  console.table({ "a poller": perOperation(made), "followed and polled": perOperation(heap()) });
});
