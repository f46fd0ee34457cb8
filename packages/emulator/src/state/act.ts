import { stateError } from "../errors.ts";
import { joinAddresses } from "./addresses.ts";
import { newestOperation, type Offer, type OperationRecord, type PlannedStep } from "./offer.ts";
import { stateOf } from "./offer-state.ts";
import { progressOf } from "./progress.ts";
import { type OfferCall, stateMachine } from "./state-machine.ts";
import { goLiveSteps, publishSteps, type StepId } from "./steps.ts";

/** What a call brings. */
export interface CallInput {
  /** The identifier of the operation, if the call starts one. */
  readonly id: string;
  /** When it came, in milliseconds since 1970. */
  readonly now: number;
  /** How long a step takes for which the offer has no time of its own, in milliseconds. */
  readonly stepDuration: number;
  /** The addresses to tell, as they were given. */
  readonly notificationEmails: string | undefined;
}

/** What a call does to an offer. */
export interface CallEffect {
  /** The operations to record: new ones, and one that was cancelled. */
  readonly records: readonly OperationRecord[];
  /** The operation to follow; `undefined` where all was done at once. */
  readonly operation: OperationRecord | undefined;
}

/**
 * What a call does to an offer as it stands. No two operations of an offer run at the same time: one that is cancelled ends
 * here, and what runs on is the undoing. Throws the error to answer with where the state of the offer does not allow it.
 */
export function act(offer: Offer, call: OfferCall, input: CallInput): CallEffect {
  const state = stateOf(offer, input.now);
  const outcome = stateMachine[state][call];
  if (outcome.does === "refuse") throw stateError(outcome.code, offer, state);
  const newest = newestOperation(offer);
  if (outcome.does === "start") {
    const operation = call === "goLive" ? goLive(offer, input) : publish(offer, input);
    return { records: [operation], operation };
  }
  if (newest === undefined) throw new Error(`the offer ${offer.offerId} is ${state} without an operation`);
  if (outcome.does === "repeat") return { records: [], operation: newest };
  // Whoever asked to be told of the publication is told of its cancellation too, and the other way round.
  const notificationEmails = joinAddresses(newest.notificationEmails, input.notificationEmails);
  const canceled = { ...newest, ...emails(notificationEmails), canceledAt: input.now };
  if (outcome.does === "cancel") return { records: [canceled], operation: undefined };
  const operation = undoing(offer, newest, { ...input, notificationEmails });
  return { records: [canceled, operation], operation };
}

function publish(offer: Offer, input: CallInput): OperationRecord {
  const publishingVersion = (newestOperation(offer)?.publishingVersion ?? 0) + 1;
  const notificationEmails = joinAddresses(input.notificationEmails);
  const record = recordOf(offer, "publish", plan(offer, publishSteps, input), { ...input, notificationEmails });
  return { ...record, publishingVersion };
}

/** Without addresses, those of the publication are told. */
function goLive(offer: Offer, input: CallInput): OperationRecord {
  const newest = newestOperation(offer);
  const notificationEmails = joinAddresses(input.notificationEmails) ?? newest?.notificationEmails;
  const record = recordOf(offer, "golive", plan(offer, goLiveSteps, input), { ...input, notificationEmails });
  return { ...record, publishingVersion: newest?.publishingVersion ?? 1 };
}

/** Undoes the steps that were begun, the last one first. Undoing neither fails nor blocks. */
function undoing(offer: Offer, canceled: OperationRecord, input: CallInput): OperationRecord {
  const begun = progressOf(canceled, input.now).steps.filter(({ percentage, status }) => {
    return percentage > 0 || status === "running";
  });
  const steps = begun.map(({ id }) => ({ id, duration: durationOf(offer, id, input) })).reverse();
  return { ...recordOf(offer, "cancel", steps, input), publishingVersion: canceled.publishingVersion };
}

function plan(offer: Offer, steps: readonly StepId[], input: CallInput): PlannedStep[] {
  return steps.map((id) => {
    const outcome = offer.stepPlans[id]?.outcome;
    return { id, duration: durationOf(offer, id, input), ...(outcome === undefined ? {} : { outcome }) };
  });
}

function durationOf({ stepPlans }: Offer, id: StepId, { stepDuration }: CallInput): number {
  return stepPlans[id]?.duration ?? stepDuration;
}

/** An operation with its steps; the addresses of `input` are joined already. */
function recordOf(
  offer: Offer,
  submissionType: OperationRecord["submissionType"],
  steps: readonly PlannedStep[],
  { id, now, notificationEmails }: CallInput,
): Omit<OperationRecord, "publishingVersion"> {
  const number = (newestOperation(offer)?.number ?? 0) + 1;
  return { id, number, submissionType, startedAt: now, steps, ...emails(notificationEmails) };
}

function emails(notificationEmails: string | undefined): Pick<OperationRecord, "notificationEmails"> {
  return notificationEmails === undefined ? {} : { notificationEmails };
}
