import type { OfferStatus } from "@cloud-partner/types";
import { newestOperation, type Offer } from "./offer.ts";
import { progressOf, type StepProgress } from "./progress.ts";
import type { OfferState } from "./state-machine.ts";
import type { StepId } from "./steps.ts";

/** How much of the step `live` can still be undone, from 0 to 1. */
const pointOfNoReturn = 0.9;

const statesOfSteps: Readonly<Record<StepId, OfferState>> = {
  displaydummycertify: "validating",
  displaycertify: "certifying",
  displayprovision: "provisioning",
  displaypackage: "packaging",
  "publisher-signoff": "waitingForPublisher",
  live: "goingLive",
};

/** The state that an offer is in at a time, in milliseconds since 1970. */
export function stateOf(offer: Offer, now: number): OfferState {
  const newest = newestOperation(offer);
  if (newest === undefined) return "neverPublished";
  const { status, current } = progressOf(newest, now);
  if (status === "failed") return "failed";
  if (status === "canceled") return "canceled";
  if (current === undefined) {
    return ({ publish: "waitingForPublisher", golive: "live", cancel: "canceled" } as const)[newest.submissionType];
  }
  if (newest.submissionType === "cancel") return "canceling";
  const state = statesOfSteps[current.id];
  const isBlocked = current.endsAt === undefined;
  return state === "goingLive" && !isBlocked && current.share >= pointOfNoReturn ? "becomingPublic" : state;
}

const statuses: Readonly<Record<OfferState, OfferStatus>> = {
  neverPublished: "neverPublished",
  validating: "running",
  certifying: "running",
  provisioning: "running",
  packaging: "running",
  waitingForPublisher: "waitingForPublisherReview",
  goingLive: "running",
  becomingPublic: "running",
  live: "succeeded",
  canceling: "running",
  canceled: "canceled",
  failed: "failed",
};

/** The documented word for the state of an offer. */
export function offerStatusOf(offer: Offer, now: number): OfferStatus {
  return statuses[stateOf(offer, now)];
}

/** The steps of an offer's newest publication, with those of the go live that followed it. None was never published. */
export function publicationSteps(offer: Offer, now: number): readonly StepProgress[] {
  const publish = newestOperation(offer, ["publish"]);
  if (publish === undefined) return [];
  const { steps } = progressOf(publish, now);
  const next = newestOperation(offer, ["publish", "golive"]);
  if (next === undefined || next === publish) return steps;
  const goLive = new Map(progressOf(next, now).steps.map((step) => [step.id, step]));
  return steps.map((step) => {
    // The publisher has signed the preview off by going live.
    if (step.id === "publisher-signoff") return { ...step, status: "complete", percentage: 100 };
    return goLive.get(step.id) ?? step;
  });
}
