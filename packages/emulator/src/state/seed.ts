import type { Offer, OperationRecord, StepPlans } from "./offer.ts";
import { type PublishStepId, publishSteps } from "./steps.ts";

/** An offer that the emulator has from its start. */
export interface SeedOffer {
  /** The publisher that it belongs to. */
  readonly publisherId: string;
  /** Its identifier, unique within the publisher. */
  readonly offerId: string;
  /** Its kind. Default: `microsoft-azure-virtualmachines`. */
  readonly offerTypeId?: string;
  /** The step that its publication is in, and stays in for a week. Without it, the offer was never published. */
  readonly publishingStep?: PublishStepId;
  /** How its steps go that are begun from now on: how long each takes (`duration`, in milliseconds), and its `outcome`. */
  readonly steps?: StepPlans;
}

/**
 * The offers that the emulator has if it is not told others. In the publisher contoso there are two whose cancel takes time
 * (202), one whose cancel is done at once (200) and one that was never published (400). The publisher fabrikam belongs to
 * somebody else (403).
 */
export const defaultSeed: readonly SeedOffer[] = [
  { publisherId: "contoso", offerId: "contoso-virtualmachineoffer", publishingStep: "displayprovision" },
  { publisherId: "contoso", offerId: "contoso-datascienceoffer", publishingStep: "displaycertify" },
  { publisherId: "contoso", offerId: "contoso-idleoffer" },
  { publisherId: "contoso", offerId: "contoso-containeroffer", publishingStep: "displaypackage" },
  { publisherId: "fabrikam", offerId: "fabrikam-virtualmachineoffer", publishingStep: "displayprovision" },
];

/** How long a seeded publication stays in its step, in milliseconds: long enough for whoever tries the emulator out. */
const holdDuration = 7 * 24 * 60 * 60 * 1000;

/** What an offer of the seed is started with. */
export interface SeedStart {
  /** When the emulator is started, in milliseconds since 1970. */
  readonly now: number;
  /** How long every other step takes, in milliseconds. */
  readonly stepDuration: number;
  /** Makes the identifier of the publication. */
  readonly createId: () => string;
}

/** The offer that a member of the seed describes. */
export function seedOffer(seed: SeedOffer, start: SeedStart): Offer {
  const { publisherId, offerId, offerTypeId = "microsoft-azure-virtualmachines", publishingStep, steps = {} } = seed;
  return {
    publisherId,
    offerId,
    offerTypeId,
    offerVersion: 1,
    stepPlans: steps,
    recent: publishingStep === undefined ? [] : [publishThatStands(publishingStep, publisherId, start)],
  };
}

/** A publication that has just come to a step and is held there. */
function publishThatStands(
  step: PublishStepId,
  publisherId: string,
  { now, stepDuration, createId }: SeedStart,
): OperationRecord {
  return {
    id: createId(),
    number: 1,
    submissionType: "publish",
    startedAt: now - publishSteps.indexOf(step) * stepDuration,
    steps: publishSteps.map((id) => ({ id, duration: id === step ? holdDuration : stepDuration })),
    publishingVersion: 1,
    notificationEmails: `jondoe@${publisherId}.com`,
  };
}
