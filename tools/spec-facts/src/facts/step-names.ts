import type { StepNameFact } from "./types.ts";

/** The steps of a publication, in their order. */
export const stepNames: readonly StepNameFact[] = [
  { id: "displaydummycertify", stepName: "Validate Pre-Requisites", estimatedTimeFrames: ["< 15 min"] },
  { id: "displaycertify", stepName: "Certification", estimatedTimeFrames: ["< 5 day", "~2-3 days"] },
  { id: "displayprovision", stepName: "Provisioning", estimatedTimeFrames: ["< 1 day"] },
  {
    id: "displaypackage",
    stepName: "Packaging and Lead Generation Registration",
    estimatedTimeFrames: ["< 1 hour"],
  },
  { id: "publisher-signoff", stepName: "Publisher signoff", estimatedTimeFrames: ["", "< 1 hour"] },
  { id: "live", stepName: "Live", estimatedTimeFrames: ["~2-5 days"] },
];
