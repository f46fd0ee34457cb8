import type { StateErrorCode } from "../errors.ts";

/** What an offer is in the middle of, or at the end of. */
export type OfferState =
  | "neverPublished"
  | "validating"
  | "certifying"
  | "provisioning"
  | "packaging"
  | "waitingForPublisher"
  | "goingLive"
  | "becomingPublic"
  | "live"
  | "canceling"
  | "canceled"
  | "failed";

/** A call that can change the state of an offer. */
export type OfferCall = "publishOffer" | "goLive" | "cancelOperation";

/**
 * Something that the passing of time does: a step is done and another follows, the last one is done, one fails, one blocks
 * and waits for a cancel, or the step `live` comes to the point from which it cannot be undone.
 */
export type OfferEvent = "stepDone" | "lastStepDone" | "stepFails" | "stepBlocks" | "pointOfNoReturn";

/**
 * Something that happened to an operation, of which the addresses of its list are told. `stepDone` is told of each step,
 * the last one too.
 */
export type Notice = "started" | "stepDone" | "blocked" | "failed" | "canceled" | "completed";

/**
 * What a call does in a state: it starts an operation, cancels what runs with nothing to undo, cancels what runs and starts
 * the operation that undoes it, gives the location of the cancellation that runs already, or changes nothing.
 */
export type CallOutcome =
  | (EventOutcome & { readonly does: "start" | "undo" | "repeat"; readonly status: 202 })
  | (EventOutcome & { readonly does: "cancel"; readonly status: 200 })
  | { readonly does: "refuse"; readonly status: 400; readonly code: StateErrorCode };

/** What time does in a state. */
export interface EventOutcome {
  /** The state after it. */
  readonly next: OfferState;
  /** What is told, in this order. */
  readonly notices: readonly Notice[];
}

/** What can happen in a state. */
export type StateRow = Readonly<Record<OfferCall, CallOutcome> & Partial<Record<OfferEvent, EventOutcome>>>;

const start = (next: OfferState) => ({ does: "start", status: 202, next, notices: ["started"] }) as const;
const cancel = { does: "cancel", status: 200, next: "canceled", notices: ["canceled"] } as const;
const undo = { does: "undo", status: 202, next: "canceling", notices: ["canceled", "started"] } as const;
const repeat = { does: "repeat", status: 202, next: "canceling", notices: [] } as const;
const refuse = (code: StateErrorCode) => ({ does: "refuse", status: 400, code }) as const;

const busy = refuse("OperationRunning");
const notWaiting = refuse("NotWaitingForPublisherReview");
const ended = refuse("OperationEnded");
const fails = { next: "failed", notices: ["failed"] } as const;
const blocksIn = (next: OfferState) => ({ next, notices: ["blocked"] }) as const;
const stepTo = (next: OfferState) => ({ next, notices: ["stepDone"] }) as const;
const lastStepTo = (next: OfferState) => ({ next, notices: ["stepDone", "completed"] }) as const;

/**
 * All that can happen to an offer. The handlers act on it, the documentation shows it, and the tests hold the emulator
 * against it.
 */
export const stateMachine = {
  neverPublished: {
    publishOffer: start("validating"),
    goLive: notWaiting,
    cancelOperation: refuse("NoRunningOperation"),
  },
  validating: {
    publishOffer: busy,
    goLive: notWaiting,
    cancelOperation: cancel,
    stepDone: stepTo("certifying"),
    stepFails: fails,
    stepBlocks: blocksIn("validating"),
  },
  certifying: {
    publishOffer: busy,
    goLive: notWaiting,
    cancelOperation: cancel,
    stepDone: stepTo("provisioning"),
    stepFails: fails,
    stepBlocks: blocksIn("certifying"),
  },
  provisioning: {
    publishOffer: busy,
    goLive: notWaiting,
    cancelOperation: undo,
    stepDone: stepTo("packaging"),
    stepFails: fails,
    stepBlocks: blocksIn("provisioning"),
  },
  packaging: {
    publishOffer: busy,
    goLive: notWaiting,
    cancelOperation: undo,
    lastStepDone: lastStepTo("waitingForPublisher"),
    stepFails: fails,
    stepBlocks: blocksIn("packaging"),
  },
  waitingForPublisher: {
    publishOffer: start("validating"),
    goLive: start("goingLive"),
    cancelOperation: ended,
  },
  goingLive: {
    publishOffer: busy,
    goLive: notWaiting,
    cancelOperation: undo,
    pointOfNoReturn: { next: "becomingPublic", notices: [] },
  },
  becomingPublic: {
    publishOffer: busy,
    goLive: notWaiting,
    cancelOperation: refuse("PointOfNoReturnPassed"),
    lastStepDone: lastStepTo("live"),
    stepFails: fails,
    // What is blocked does not become public, so that it can be undone after all.
    stepBlocks: blocksIn("goingLive"),
  },
  live: {
    publishOffer: start("validating"),
    goLive: notWaiting,
    cancelOperation: ended,
  },
  canceling: {
    publishOffer: busy,
    goLive: notWaiting,
    cancelOperation: repeat,
    stepDone: stepTo("canceling"),
    lastStepDone: lastStepTo("canceled"),
  },
  canceled: {
    publishOffer: start("validating"),
    goLive: notWaiting,
    cancelOperation: ended,
  },
  failed: {
    publishOffer: start("validating"),
    goLive: notWaiting,
    cancelOperation: ended,
  },
} as const satisfies Readonly<Record<OfferState, StateRow>>;
