import { createClient } from "@cloud-partner/client";
import { createClient as createOlderClient } from "@cloud-partner/client/2017-10-31";
import { createHandler, createVersionedHandler } from "@cloud-partner/server";
import { createHandler as createOlderHandler, type Handlers as OlderHandlers } from "@cloud-partner/server/2017-10-31";
import { fixedTokens } from "@cloud-partner/server/core";
import type { OperationStatus } from "@cloud-partner/types";
import { handlers } from "./handlers.ts";

// One server for the new version and the old one, with one set of handlers. Where they have to differ is said by the
// compiler: the old version has neither the status 204 nor the word `paused`.
const olderHandlers: OlderHandlers<string> = {
  ...handlers,
  async cancelOperation(call) {
    const answer = await handlers.cancelOperation(call);
    return answer.status === 204 ? { status: 200 } : answer;
  },
  async getOperation(call) {
    const answer = await handlers.getOperation(call);
    if (answer.status !== 200) return answer;
    return { ...answer, body: { ...answer.body, status: wordAsBefore(answer.body.status) } };
  },
  async listOperations(call) {
    const answer = await handlers.listOperations(call);
    if (answer.status !== 200) return answer;
    const body = answer.body.map((item) => ({ ...item, submissionState: wordAsBefore(item.submissionState) }));
    return { ...answer, body };
  },
};

function wordAsBefore(word: OperationStatus): Exclude<OperationStatus, "paused"> {
  return word === "paused" ? "running" : word;
}

const security = { bearerAuth: fixedTokens({ secret: "contoso" }) };
const handler = createVersionedHandler([
  createHandler(handlers, { security }),
  createOlderHandler(olderHandlers, { security }),
]);
const connection = { baseUrl: "http://127.0.0.1", credential: "secret", fetch: handler };
const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };
const body = { metadata: {} };

const client = createClient(connection);
const older = createOlderClient(connection);
await older.publishOffer({ ...offer, body });
const [running] = (await client.listOperations({ ...offer, status: "running" })).body;
const operationId = running?.id ?? "";
console.log(`in the new version: ${(await client.getOperation({ ...offer, operationId })).body.stepCount} step`);
console.log(`in the old version: ${(await older.getOperation({ ...offer, operationId })).body.status}`);
console.log(`cancelled: ${(await older.cancelOperation({ ...offer, body })).status}`);
const refused = await handler(
  new Request(`${connection.baseUrl}/api/publishers/contoso/offers/a/status?api-version=1`),
);
console.log((await refused.json()).error.message);
