import { createClient } from "@cloud-partner/client";
import { createClient as createOlderClient } from "@cloud-partner/client/2017-10-31";
import { startEmulator } from "@cloud-partner/emulator";

// Cancels an offer's publication in the new version and in the old one, on one emulator. It holds each of its answers
// against the document: one that is not documented becomes a 500, which the client throws.
const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };
const body = { metadata: { "notification-emails": "jondoe@contoso.com" } };

await using emulator = await startEmulator({ seed: [offer], stepDuration: 60_000 });
const connection = { baseUrl: emulator.url, credential: emulator.token };

const client = createClient(connection);
const publication = await client.beginPublishOffer({ ...offer, body });
const [listed] = (await client.listOperations({ ...offer, status: "running" })).body;
const operationId = listed?.id ?? "";
const { headers, body: operation } = await client.getOperation({ ...offer, operationId });
const { body: steps } = await client.listSteps({ ...offer, operationId });
console.log(`${operation.stepCount} steps, ${steps.length} listed, the last at ${headers["Last-Modified"].slice(-3)}`);
const paused = await client.listOperations({ ...offer, status: "paused" });
console.log(`${paused.body.length} paused`);
const cancellation = await client.beginCancelOperation({ ...offer, body });
console.log(`cancelled: ${(await cancellation.pollUntilDone()).status}`);
console.log(`the publication: ${(await publication.poll()).status}`);

const older = createOlderClient(connection);
await older.publishOffer({ ...offer, body });
const [second] = (await older.listOperations({ ...offer, status: "running" })).body;
const shown = await older.getOperation({ ...offer, operationId: second?.id ?? "" });
console.log(`in the old version: ${shown.body.status}`);
const result = await older.cancelOperation({ ...offer, body });
console.log(`cancelled: ${result.status}`);
console.log(`one offer: ${(await client.getOfferStatus(offer)).body.status}`);
