import { CloudPartnerError, createClient, HttpResponseError, InvalidArgumentError } from "@cloud-partner/client";

const { BASE_URL, TOKEN, PUBLISHER_ID, OFFER_ID } = process.env;
if (!TOKEN || !PUBLISHER_ID || !OFFER_ID) {
  console.error("Set TOKEN, PUBLISHER_ID and OFFER_ID; set BASE_URL too for a service other than the real one.");
  process.exit(2);
}

try {
  const client = createClient({ credential: TOKEN, baseUrl: BASE_URL || undefined });
  const result = await client.cancelOperation({
    publisherId: PUBLISHER_ID,
    offerId: OFFER_ID,
    body: { metadata: {} },
  });
  if (result.status === 200) console.log(`The operation of ${OFFER_ID} is cancelled.`);
  else console.log(`The operation of ${OFFER_ID} is being cancelled. Follow it at ${result.operationLocation}`);
} catch (error) {
  if (!(error instanceof CloudPartnerError)) throw error;
  console.error(error.message);
  if (error instanceof HttpResponseError && error.requestId) console.error(`Request id: ${error.requestId}`);
  process.exitCode = error instanceof InvalidArgumentError ? 2 : 1;
}
