import { createClient } from "@cloud-partner/client";
import { createHandler, fixedTokens, HttpError } from "@cloud-partner/server";

// A server whose cancellation has ended at the second look, and a client that calls it without a network.
const id = "6a1d0b4c-8a5e-4c39-9d55-3a3e0a4b1f10";
let looks = 0;
const refuse = () => {
  throw new HttpError("ResourceNotFound");
};
const handler = createHandler(
  {
    cancelOperation: ({ path: { publisherId, offerId } }) => ({
      status: 202,
      headers: { "Operation-Location": `/api/publishers/${publisherId}/offers/${offerId}/operations/${id}` },
    }),
    getOperation: () => {
      looks += 1;
      return { status: 200, body: { id, submissionType: "cancel", status: looks === 2 ? "complete" : "running" } };
    },
    listOperations: refuse,
    publishOffer: refuse,
    goLive: refuse,
    getOfferStatus: refuse,
  },
  { security: { bearerAuth: fixedTokens({ secret: "me" }) } },
);
const client = createClient({ credential: "secret", fetch: handler });
const poller = await client.beginCancelOperation({ publisherId: "contoso", offerId: "offer", body: { metadata: {} } });
const { status } = await poller.pollUntilDone({ initialDelay: 1, minDelay: 1, maxDelay: 1 });
console.log(`${status} after ${looks} looks`);
