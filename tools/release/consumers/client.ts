import {
  type AccessToken,
  type CallOptions,
  type Client,
  type ClientOptions,
  type Clock,
  type Credential,
  createClient,
  type HookedRequest,
  type HookedResponse,
  type HookedRetry,
  type Hooks,
  type OperationMethods,
  type OperationPoller,
  type OperationRequest,
  type OperationResult,
  type OperationState,
  type OperationStateStatus,
  type OperationStep,
  type PollManyOptions,
  type PollOptions,
  type PollOutcome,
  pollMany,
  type RetryOptions,
  type TokenCredentialLike,
} from "@cloud-partner/client";
import type { Operation, operations } from "@cloud-partner/types";

// Each form of a credential.
const token: AccessToken = { token: "secret", expiresOnTimestamp: 0 };
const identity: TokenCredentialLike = {
  getToken: async (scopes: string | string[]) => (scopes.length > 0 ? token : null),
};
const credentials: Credential[] = [
  "secret",
  () => "secret",
  () => token,
  async () => "secret",
  async () => token,
  identity,
];

// Each option.
const clock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback: () => void, milliseconds: number) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
const hooks: Hooks = {
  onRequest: ({ operationId, method, url, attempt, headers }: HookedRequest) =>
    console.log(operationId.length, method, url, attempt, headers["x-ms-request-id"]),
  onResponse: ({ status, responseHeaders }: HookedResponse) => console.log(status.toFixed(), responseHeaders["date"]),
  onRetry: ({ attempt, delay, error, operationId }: HookedRetry) => console.log(attempt, delay, error, operationId),
};
const retry: RetryOptions = { maxAttempts: 3, baseDelay: 100, maxDelay: 1000, maxTime: 10_000 };
const all: ClientOptions = {
  baseUrl: "https://cloudpartner.azure.com",
  credential: credentials[0] ?? "secret",
  scopes: "scope",
  trustedOrigins: ["https://example.com"],
  clock,
  deadline: 1000,
  fetch: (request: Request) => fetch(request),
  headers: { "User-Agent": "consumer" },
  hooks,
  maxResponseBytes: 1_000_000,
  random: () => 0.5,
  retry,
  timeout: 1000,
};
const client: Client = createClient(all);
createClient({ credential: "secret", retry: false, baseUrl: undefined });

// Each method.
const offer = { publisherId: "contoso", offerId: "offer" };
const call: CallOptions = {
  signal: AbortSignal.timeout(1000),
  timeout: 1000,
  deadline: 5000,
  retry: false,
  idempotent: true,
  headers: { "x-ms-correlation-id": "1" },
};
const methods: OperationMethods = client;
const request: OperationRequest<operations["cancelOperation"]> = {
  ...offer,
  body: { metadata: { "notification-emails": ["jondoe@contoso.com", "janedoe@contoso.com"] } },
};
const cancelled: OperationResult<operations["cancelOperation"]> = await methods.cancelOperation(request, call);
if (cancelled.status === 202) {
  const location: URL = cancelled.operationLocation;
  const header: string = cancelled.headers["Operation-Location"];
  console.log(location.href, header, cancelled.response.headers.get("date"));
} else {
  const status: 200 = cancelled.status;
  console.log(status);
}
const { body: operation }: { body: Operation } = await client.getOperation({ ...offer, operationId: "1" });
console.log(operation.status, operation.submissionType);
const { body: list } = await client.listOperations(offer);
for (const each of list) console.log(each.id);
const published = await client.publishOffer({
  ...offer,
  body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
});
const live = await client.goLive({ ...offer, body: { metadata: {} } });
console.log(
  published.operationLocation.href,
  live.operationLocation.href,
  published.status === 202,
  live.status === 202,
);
const { body: offerStatus } = await client.getOfferStatus(offer);
console.log(offerStatus.status);

// Pollers.
const begin: Client["beginCancelOperation"] = client.beginCancelOperation;
const pollers: OperationPoller[] = [
  await begin({ ...offer, body: { metadata: {} } }, { signal: AbortSignal.timeout(1) }),
  await client.beginPublishOffer({ ...offer, body: { metadata: {} } }),
  await client.beginGoLive({ ...offer, body: { metadata: {} } }),
  client.followOperation({ ...offer, operationId: "1", startedBy: "goLive" }),
  client.resumeOperation("token"),
];
const options: PollOptions = {
  initialDelay: 0,
  minDelay: 1,
  maxDelay: 2,
  maxRetryAfter: 3,
  maxWait: 4,
  pollTimeout: 5,
  signal: AbortSignal.timeout(1000),
  onProgress: ({ status, percentage }) => console.log(status, percentage ?? 0),
};
for (const poller of pollers) {
  const state: OperationState = await poller.pollUntilDone(options);
  const status: OperationStateStatus = state.status;
  const step: OperationStep | undefined = state.step;
  console.log(status, state.word.length, step?.id, step?.name, step?.status, state.operation?.id, state.percentage);
  console.log(poller.isDone, poller.operationLocation?.href, poller.operationState.status, poller.serialize().length);
  await poller.poll({ signal: AbortSignal.timeout(1), pollTimeout: 1 });
  for await (const each of poller.states({ maxWait: 1 })) console.log(each.word);
  for await (const each of poller) console.log(each.word);
}
const many: PollManyOptions = {
  concurrency: 2,
  onProgress: (poller, { status }) => console.log(poller.isDone, status),
};
for await (const outcome of pollMany(pollers, many)) {
  const { poller, state, error }: PollOutcome = outcome;
  console.log(poller.isDone, state?.status, error);
  if (outcome.error === undefined) console.log(outcome.state);
}

// What openapi-fetch offers, with the same paths.
client.http.use({ onRequest: ({ request: sent }) => sent });
const { data, error } = await client.http.GET("/api/publishers/{publisherId}/offers/{offerId}/status", {
  params: { path: offer, query: { "api-version": "2017-10-31" } },
});
console.log(data, error);
