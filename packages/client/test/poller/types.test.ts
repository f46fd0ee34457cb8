import type { operations } from "@cloud-partner/types";
import { expectTypeOf, it } from "vitest";
import {
  type BeginMethod,
  type Client,
  type OperationPoller,
  type OperationState,
  type OperationStateStatus,
  type PollOptions,
  type PollOutcome,
  pollMany,
} from "../../src/index.ts";
import { body, offer } from "../support/serve.ts";

// Nothing here runs: `tsc -p tsconfig.json` is the test.
declare const client: Client;
declare const poller: OperationPoller;
declare const outcome: PollOutcome;

const never = (_: () => unknown) => {};

it("an outcome has a state or an error", () => {
  never(() => {
    if (outcome.state !== undefined) {
      expectTypeOf(outcome.state).toEqualTypeOf<OperationState>();
      expectTypeOf(outcome.error).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(outcome.error).toEqualTypeOf<unknown>();
    }
    expectTypeOf(outcome.poller).toEqualTypeOf<OperationPoller>();
    // @ts-expect-error Before it is known that there is a state, there may be none.
    outcome.state.status;
    const { state, error } = outcome;
    return state?.status ?? error;
  });
});

it("a switch over the statuses is exhaustive", () => {
  function said(status: OperationStateStatus): string {
    switch (status) {
      case "notStarted":
      case "running":
        return "not yet";
      case "succeeded":
      case "canceled":
      case "failed":
        return "done";
    }
  }
  // @ts-expect-error Not all code paths return a value.
  function forgets(status: OperationStateStatus): string {
    switch (status) {
      case "notStarted":
      case "running":
        return "not yet";
    }
  }
  expectTypeOf(said).returns.toBeString();
  expectTypeOf(forgets).returns.toBeString();
});

it("a begin method takes what its call takes", () => {
  expectTypeOf<Client["beginCancelOperation"]>().toEqualTypeOf<BeginMethod<operations["cancelOperation"]>>();
  expectTypeOf<Client["beginGoLive"]>().returns.resolves.toEqualTypeOf<OperationPoller>();
  never(() => {
    client.beginCancelOperation({ ...offer, body }, { timeout: 1000 });
    client.beginGoLive(offer);
    // @ts-expect-error The body is missing.
    client.beginCancelOperation(offer);
    // @ts-expect-error publisherId is missing.
    client.beginPublishOffer({ offerId: "x", body });
    // @ts-expect-error The whole request is missing.
    client.beginGoLive();
    // @ts-expect-error One parameter too many.
    client.beginCancelOperation({ ...offer, body, operationId: "x" });
    // @ts-expect-error The name has a hyphen.
    client.beginCancelOperation({ ...offer, body: { metadata: { notificationEmails: "a@b.c" } } });
    // @ts-expect-error How an operation is followed is no matter of its start.
    client.beginCancelOperation({ ...offer, body }, { maxWait: 1000 });
    // @ts-expect-error There is no such call to begin.
    client.beginGetOperation;
    // @ts-expect-error A resume token is text.
    client.resumeOperation({});
  });
});

it("options are of the kind that the method takes", () => {
  expectTypeOf<keyof PollOptions>().toEqualTypeOf<
    "signal" | "onProgress" | "maxWait" | "pollTimeout" | "initialDelay" | "maxDelay" | "minDelay" | "maxRetryAfter"
  >();
  never(() => {
    poller.pollUntilDone({ signal: undefined, maxWait: undefined, onProgress: ({ word }) => word.length });
    poller.poll({ pollTimeout: 1 });
    // @ts-expect-error One poll has no pace.
    poller.poll({ minDelay: 1 });
    // @ts-expect-error Who iterates sees the states.
    poller.states({ onProgress: () => {} });
    // @ts-expect-error A span is a number.
    poller.pollUntilDone({ maxWait: "1h" });
    pollMany([poller], { concurrency: 2, onProgress: (each, state) => [each.operationLocation, state.status] });
    // @ts-expect-error Pollers, and not what they were made of.
    pollMany([poller.serialize()]);
    // @ts-expect-error One operation is followed one at a time.
    poller.pollUntilDone({ concurrency: 2 });
  });
});

it("the names of a state can be relied on", () => {
  never(async () => {
    for await (const state of poller) {
      expectTypeOf(state.percentage).toEqualTypeOf<number | undefined>();
      expectTypeOf(state.step?.name).toEqualTypeOf<string | undefined>();
      // @ts-expect-error The call may have been answered without an operation.
      state.operation.id;
      // @ts-expect-error A state is not changed by who reads it.
      state.status = "failed";
    }
  });
});
