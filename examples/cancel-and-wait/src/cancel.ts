import { CloudPartnerError, createClient, PollingTimeoutError } from "@cloud-partner/client";

const { BASE_URL, TOKEN, PUBLISHER_ID, OFFER_ID, MAX_WAIT } = process.env;
if (!TOKEN || !PUBLISHER_ID || !OFFER_ID) {
  console.error("Set TOKEN, PUBLISHER_ID and OFFER_ID; set BASE_URL too for a service other than the real one.");
  process.exit(2);
}

const leaving = new AbortController();
process.once("SIGINT", () => leaving.abort());

try {
  const client = createClient({ credential: TOKEN, baseUrl: BASE_URL || undefined });
  const poller = await client.beginCancelOperation({
    publisherId: PUBLISHER_ID,
    offerId: OFFER_ID,
    body: { metadata: {} },
  });
  await poller.pollUntilDone({
    signal: leaving.signal,
    maxWait: MAX_WAIT ? Number(MAX_WAIT) : undefined,
    onProgress: ({ status, step, percentage = 0 }) => console.log(`${percentage}% ${status}`, step?.name ?? ""),
  });
  console.log(`The operation of ${OFFER_ID} is cancelled.`);
} catch (error) {
  if (!(error instanceof CloudPartnerError)) throw error;
  console.error(error.message);
  // The cancel goes on without this program.
  if (error instanceof PollingTimeoutError) console.error(`Resume token: ${error.resumeToken}`);
  process.exitCode = 1;
}
