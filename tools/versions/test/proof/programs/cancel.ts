import { createClient } from "@cloud-partner/client";
import { startEmulator } from "@cloud-partner/emulator";

// Cancels an offer's publication on the emulator. It holds each of its answers against the document: one that is not
// documented becomes a 500, which the client throws.
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
