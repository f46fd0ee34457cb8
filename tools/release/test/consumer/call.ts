import { createClient, NotFoundError } from "@cloud-partner/client";
import { createClient as createVariantClient } from "@cloud-partner/client/2017-10-31-2020";
import { createOperations } from "@cloud-partner/client/2017-10-31-2020/operations";
import { startEmulator } from "@cloud-partner/emulator";
import { answers, createHandler, createVersionedHandler, type Handlers, HttpError } from "@cloud-partner/server";
import * as variantServer from "@cloud-partner/server/2017-10-31-2020";
import { checkAnswer as checkVariantAnswer } from "@cloud-partner/server/2017-10-31-2020/check-answers";
import { checkAnswer } from "@cloud-partner/server/check-answers";
import type { Operation, operations, ResponseOf } from "@cloud-partner/types";
import type { Operation as VariantOperation } from "@cloud-partner/types/2017-10-31-2020";

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

const running: VariantOperation = { status: "not started" };
const variantHandlers: variantServer.Handlers<string> = {
  ...handlers,
  cancelOperation: () => {
    const location = "/api/operations/contoso$offer$2$preview?api-version=2017-10-31";
    return variantServer.answers.cancelOperation.accepted({ Location: location });
  },
  getOperation: () => ({ status: 200, body: [running] }),
  getOfferOperation: () => ({ status: 200, body: [running] }),
  listOperations: refuse,
  publishOffer: refuse,
  goLive: refuse,
  getOfferStatus: () => ({ status: 200, body: { status: "Succeeded" } }),
};
const variantHandler = createVersionedHandler([
  variantServer.createHandler(variantHandlers, {
    security: { bearerAuth: (token) => (token === "secret" ? "me" : undefined) },
    checkAnswer: checkVariantAnswer,
  }),
]);
const variant = createVariantClient({ credential: "secret", fetch: variantHandler });
const offer = { publisherId: "contoso", offerId: "offer" };
const poller = await variant.beginCancelOperation({ ...offer, body: { metadata: {} } });
const { body: list }: { body: VariantOperation[] } = await createOperations({
  credential: "secret",
  fetch: variantHandler,
}).getOfferOperation(offer);
console.log((await poller.poll()).word, list.length, poller.operationLocation?.pathname);
