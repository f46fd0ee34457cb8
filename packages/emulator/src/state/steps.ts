import type { SubmissionType } from "@cloud-partner/types";

/** What the API documents of a step. */
interface DocumentedStep {
  readonly stepName: string;
  readonly description: string;
  /** Absent where the documentation has none. */
  readonly estimatedTimeFrame?: string;
}

/** The documented steps of a publication, in the order in which they are done. */
const documentedSteps = {
  displaydummycertify: {
    stepName: "Validate Pre-Requisites",
    description: "Checks that the offer has all that certification needs.",
    estimatedTimeFrame: "< 15 min",
  },
  displaycertify: {
    stepName: "Certification",
    description: "Certifies the offer.",
    estimatedTimeFrame: "< 5 day",
  },
  displayprovision: {
    stepName: "Provisioning",
    description: "Provisions the offer in the preview slot.",
    estimatedTimeFrame: "< 1 day",
  },
  displaypackage: {
    stepName: "Packaging and Lead Generation Registration",
    description: "Packages the offer and registers where its leads go.",
    estimatedTimeFrame: "< 1 hour",
  },
  "publisher-signoff": {
    stepName: "Publisher signoff",
    description: "Waits for the publisher to look at the preview and to go live.",
  },
  live: {
    stepName: "Live",
    description: "Makes the offer public.",
    estimatedTimeFrame: "~2-5 days",
  },
} as const satisfies Record<string, DocumentedStep>;

/** The identifier of a documented step. */
export type StepId = keyof typeof documentedSteps;

/** The steps that a publish runs, in their order. */
export const publishSteps = [
  "displaydummycertify",
  "displaycertify",
  "displayprovision",
  "displaypackage",
] as const satisfies readonly StepId[];

/** The identifier of a step that a publish runs. */
export type PublishStepId = (typeof publishSteps)[number];

/** The steps that a publish shows after those that it runs: they belong to the publisher and to the go live. */
export const stepsAfterPublish = ["publisher-signoff", "live"] as const satisfies readonly StepId[];

/** The steps that a go live runs. */
export const goLiveSteps = ["live"] as const satisfies readonly StepId[];

/** The texts of a step as an operation shows them. A cancel shows the steps that it undoes. */
export function describeStep(id: StepId, submissionType: SubmissionType): DocumentedStep {
  const step: DocumentedStep = documentedSteps[id];
  if (submissionType !== "cancel") return step;
  return { stepName: step.stepName, description: `Undoes the step ${step.stepName}.` };
}
