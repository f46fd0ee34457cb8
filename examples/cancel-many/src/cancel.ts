import { CloudPartnerError, createClient, type OperationPoller, pollMany } from "@cloud-partner/client";

const { BASE_URL, TOKEN, PUBLISHER_ID } = process.env;
const offerIds = process.argv.slice(2);
if (!TOKEN || !PUBLISHER_ID || offerIds.length === 0) {
  console.error(
    "Set TOKEN and PUBLISHER_ID, and name the offers; set BASE_URL too for a service other than the real one.",
  );
  process.exit(2);
}

const client = createClient({ credential: TOKEN, baseUrl: BASE_URL || undefined });
const offers = new Map<OperationPoller, string>();
let failed = 0;

function fail(offerId: string, error: unknown): void {
  if (!(error instanceof CloudPartnerError)) throw error;
  console.error(`${offerId}: ${error.message}`);
  failed += 1;
}

for (const offerId of offerIds) {
  try {
    const request = { publisherId: PUBLISHER_ID, offerId, body: { metadata: {} } };
    offers.set(await client.beginCancelOperation(request), offerId);
  } catch (error) {
    fail(offerId, error);
  }
}

// A line wherever something has changed: it reads as well in a log as on a screen.
const lines = new Map<OperationPoller, string>();
const onProgress = (poller: OperationPoller, { status, percentage = 0 }: OperationPoller["operationState"]) => {
  const line = `${offers.get(poller)}: [${"#".repeat(percentage / 5).padEnd(20, ".")}] ${percentage}% ${status}`;
  if (line !== lines.get(poller)) console.log(line);
  lines.set(poller, line);
};

for await (const { poller, error } of pollMany(offers.keys(), { concurrency: 8, onProgress })) {
  const offerId = offers.get(poller) ?? "";
  if (error === undefined) console.log(`${offerId}: cancelled`);
  else fail(offerId, error);
}
console.log(`${offerIds.length - failed} of ${offerIds.length} cancelled`);
process.exitCode = failed === 0 ? 0 : 1;
