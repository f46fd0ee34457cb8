import type { OfferStatus } from "@cloud-partner/types/2017-10-31";
import { newestOperation, type Offer } from "./offer.ts";
import { progressOf, type StepProgress } from "./progress.ts";

/** What has become of the newest publication of an offer, at a time in milliseconds since 1970. */
export function offerStatusOf(offer: Offer, now: number): OfferStatus {
  const newest = newestOperation(offer);
  if (newest === undefined) return "neverPublished";
  const { status } = progressOf(newest, now);
  if (status !== "completed") return status;
  const whenCompleted = { publish: "waitingForPublisherReview", golive: "succeeded", cancel: "canceled" } as const;
  return whenCompleted[newest.submissionType];
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
