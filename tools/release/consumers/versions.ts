import { OperationFailedError } from "@cloud-partner/client";
import { type Client, createClient } from "@cloud-partner/client/2017-10-31";
import { createOperations } from "@cloud-partner/client/2017-10-31/operations";
import * as client2020 from "@cloud-partner/client/2017-10-31-2020";
import { createVersionedHandler, fixedTokens } from "@cloud-partner/server";
import { answers, createHandler, type Handlers } from "@cloud-partner/server/2017-10-31";
import { checkAnswer } from "@cloud-partner/server/2017-10-31/check-answers";
import * as server2020 from "@cloud-partner/server/2017-10-31-2020";
import type { operations } from "@cloud-partner/types/2017-10-31";
import type { operations as operations2020 } from "@cloud-partner/types/2017-10-31-2020";

type Words = operations["getOfferStatus"]["responses"][200]["content"]["application/json"]["status"];
type Words2020 = operations2020["getOfferStatus"]["responses"][200]["content"]["application/json"]["status"];
export const words: readonly [Words, Words2020] = ["neverPublished", "NeverPublished"];

const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" };
const body = { metadata: { "notification-emails": "jondoe@contoso.com" } };

export async function cancel(client: Client | client2020.Client): Promise<void> {
  const poller = await client.beginCancelOperation({ ...offer, body });
  try {
    await poller.pollUntilDone();
  } catch (error) {
    if (error instanceof OperationFailedError) console.error(error.code);
    else throw error;
  }
}

export async function look(): Promise<void> {
  const { getOfferStatus } = createOperations({ credential: "token" });
  const { body: report } = await getOfferStatus(offer);
  console.log(report.status);
  const client = client2020.createClient({ credential: "token" });
  const { body: list } = await client.getOfferOperation(offer);
  const result = await client.cancelOperation({ ...offer, body });
  if (result.status === 202) console.log(list.length, result.headers.Location, result.operationLocation.href);
  await cancel(createClient({ credential: "token" }));
}

declare const handlers: Handlers<string>;
declare const handlers2020: server2020.Handlers<string>;
const security = { bearerAuth: fixedTokens({ secret: "release" }) };

export const handler = createVersionedHandler([
  createHandler<string>(
    {
      ...handlers,
      cancelOperation: () => answers.cancelOperation.accepted({ "Operation-Location": "https://a.example/1" }),
    },
    { security },
  ),
]);
export const handler2020 = server2020.createHandler(
  { ...handlers2020, goLive: () => server2020.answers.goLive.accepted({ Location: "/api/operations/a$b$2$preview" }) },
  { security },
);
export const faults = checkAnswer("goLive", { status: 202, headers: {} });
