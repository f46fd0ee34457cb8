import type { StatusWordsFact } from "./types.ts";

export const operationStatus: StatusWordsFact = {
  places: [
    { operation: "listOperations", query: "status" },
    { operation: "listOperations", answer: "200", property: "[].submissionState" },
    { operation: "getOperation", answer: "200", property: "status" },
  ],
  documented: ["not started", "running", "failed", "completed"],
  synonyms: [],
  added: [
    { word: "canceled", reason: "An operation can be cancelled, and the status of steps and of offers has the word." },
  ],
};

export const stepStatus: StatusWordsFact = {
  places: [
    { operation: "getOperation", answer: "200", property: "steps[].status" },
    { operation: "getOfferStatus", answer: "200", property: "steps[].status" },
  ],
  documented: [
    // One page lists:
    "notStarted",
    "running",
    "failed",
    "completed",
    // Samples show:
    "complete",
    "blocked",
    // Another page lists:
    "NotStarted",
    "InProgress",
    "WaitingForPublisherReview",
    "WaitingForApproval",
    "Blocked",
    "Rejected",
    "Complete",
    "Canceled",
  ],
  synonyms: [
    { word: "completed", standsFor: "complete", reason: "The samples, which come from the wire, say complete." },
    { word: "inprogress", standsFor: "running", reason: "Two pages have two words for a step that is being done." },
  ],
  added: [],
};

export const offerStatus: StatusWordsFact = {
  places: [{ operation: "getOfferStatus", answer: "200", property: "status" }],
  documented: [
    "NeverPublished",
    "NotStarted",
    "WaitingForPublisherReview",
    "Running",
    "Succeeded",
    "Canceled",
    "Failed",
    // The sample shows:
    "succeeded",
  ],
  synonyms: [],
  added: [],
};

export const statusWords: readonly StatusWordsFact[] = [operationStatus, stepStatus, offerStatus];
