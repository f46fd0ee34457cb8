import type { StepStatus } from "@cloud-partner/types";
import { newestOperation, type Offer, type OfferName, type OperationRecord } from "../state/offer.ts";
import { stateOf } from "../state/offer-state.ts";
import { type OperationProgress, progressOf } from "../state/progress.ts";
import { type OfferCall, type OfferState, stateMachine } from "../state/state-machine.ts";
import { describeStep, type StepId } from "../state/steps.ts";

/** How far a step is. */
export interface StepView {
  /** The documented identifier of the step. */
  readonly id: StepId;
  /** Its name, for people. */
  readonly stepName: string;
  /** How far it is, in the documented word. */
  readonly status: StepStatus;
  /** 0 to 100, whole. */
  readonly percentage: number;
}

/** How far an operation is. */
export interface OperationView {
  /** Its identifier, a UUID. */
  readonly id: string;
  /** What it does. */
  readonly submissionType: OperationRecord["submissionType"];
  /** How far it is, in the documented word. */
  readonly status: OperationProgress["status"];
  /** When it was started, an RFC 3339 date-time. */
  readonly startedAt: string;
  /** The mean of its steps, 0 to 100, whole. */
  readonly percentage: number;
  /** The steps that it runs, in their order. */
  readonly steps: readonly StepView[];
}

/** An offer, and what it is in the middle of. */
export interface OfferView extends OfferName {
  /** Its kind. */
  readonly offerTypeId: string;
  /** What it is in the middle of, or at the end of. */
  readonly state: OfferState;
  /** The calls that its state allows. */
  readonly calls: readonly OfferCall[];
  /** Its newest operation; absent where it was never published. */
  readonly operation?: OperationView;
}

const calls = ["publishOffer", "goLive", "cancelOperation"] as const satisfies readonly OfferCall[];

/** An offer as it is seen at a time, in milliseconds since 1970. */
export function offerView(offer: Offer, now: number): OfferView {
  const state = stateOf(offer, now);
  const newest = newestOperation(offer);
  return {
    publisherId: offer.publisherId,
    offerId: offer.offerId,
    offerTypeId: offer.offerTypeId,
    state,
    // What repeats an answer does nothing.
    calls: calls.filter((call) => !["refuse", "repeat"].includes(stateMachine[state][call].does)),
    ...(newest === undefined ? {} : { operation: operationView(newest, now) }),
  };
}

function operationView(operation: OperationRecord, now: number): OperationView {
  const { id, submissionType, startedAt } = operation;
  const progress = progressOf(operation, now);
  // A publish shows steps that it leaves to others; it does not run them.
  const steps = progress.steps.slice(0, operation.steps.length).map(({ id, status, percentage }) => {
    return { id, stepName: describeStep(id, submissionType).stepName, status, percentage };
  });
  const sum = steps.reduce((total, { percentage }) => total + percentage, 0);
  const percentage = steps.length === 0 ? 100 : Math.floor(sum / steps.length);
  return {
    id,
    submissionType,
    status: progress.status,
    startedAt: new Date(startedAt).toISOString(),
    percentage,
    steps,
  };
}
