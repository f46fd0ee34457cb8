import { createClient } from "@cloud-partner/client";
import type { Fetch, RetryOptions, Transport } from "@cloud-partner/client/core";
import { anyFormat, checkBaseUrl, createTransport, systemClock } from "@cloud-partner/client/core";
import { opentelemetry } from "@cloud-partner/client/opentelemetry";
import { type ClientOptions, createOperations, type OperationMethods } from "@cloud-partner/client/operations";

const options: ClientOptions = { credential: "secret" };
const { cancelOperation, getOperation }: OperationMethods = createOperations(options);
const offer = { publisherId: "contoso", offerId: "offer" };
await cancelOperation({ ...offer, body: { metadata: {} } });
console.log((await getOperation({ ...offer, operationId: "1" })).body.status);

createClient(options).http.use(opentelemetry());

const send: Fetch = (request) => fetch(request);
const retry: RetryOptions = { maxAttempts: 1 };
const baseUrl: string = checkBaseUrl("https://example.com");
const transport: Transport = createTransport(baseUrl, anyFormat, { fetch: send, clock: systemClock, retry });
console.log(transport);
