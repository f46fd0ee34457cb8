import { createClient, NotFoundError } from "@cloud-partner/client";
import { startEmulator } from "@cloud-partner/emulator";
import { answers, createHandler, type Handlers, HttpError } from "@cloud-partner/server";
import { checkAnswer } from "@cloud-partner/server/check-answers";
import type { Operation, operations, ResponseOf } from "@cloud-partner/types";

const emulator = await startEmulator({ port: 0 });
const client = createClient({ baseUrl: emulator.url, credential: emulator.token });

const result = await client.cancelOperation({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
  body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
});
if (result.status === 202) {
  const location: URL = result.operationLocation;
  const header: string = result.headers["Operation-Location"];
  console.log(result.status, location.href === header);
}
const operationId = result.status === 202 ? (result.operationLocation.pathname.split("/").pop() ?? "") : "";
const { body }: { body: Operation } = await client.getOperation({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
  operationId,
});
console.log(body.status, body.submissionType);
await client
  .getOfferStatus({ publisherId: "contoso", offerId: "no-such-offer" })
  .catch((error: unknown) =>
    console.log(error instanceof NotFoundError, (error as NotFoundError).code, (error as NotFoundError).errorCode),
  );
await emulator.close();

const refuse = () => {
  throw new HttpError("ResourceNotFound");
};
const handlers: Handlers<string> = {
  cancelOperation: ({ path, principal }) => {
    const location = `https://cloudpartner.azure.com/${path.offerId}/${principal}`;
    const answer = answers.cancelOperation.accepted({ "Operation-Location": location });
    if (checkAnswer("cancelOperation", answer).length > 0) throw new TypeError("the answer is not documented");
    return answer;
  },
  getOperation: refuse,
  listOperations: refuse,
  publishOffer: refuse,
  goLive: refuse,
  getOfferStatus: refuse,
};
const handler = createHandler(handlers, {
  security: { bearerAuth: (token) => (token === "secret" ? "me" : undefined) },
});
const served = createClient({ credential: "secret", fetch: handler });
const accepted: ResponseOf<operations["cancelOperation"], 202>["status"] | 200 = (
  await served.cancelOperation({ publisherId: "contoso", offerId: "offer", body: { metadata: {} } })
).status;
console.log(accepted);
