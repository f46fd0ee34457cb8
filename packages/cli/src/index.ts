export type { ResultError } from "./describe-error.ts";
export type { OfferResult } from "./following/offer-result.ts";
export type { OperationView, StepView } from "./following/operation-view.ts";
export { type Outcome, type OutcomeName, outcomes } from "./outcomes.ts";
export type { CommandResult, ManyOffersResult, OneOfferResult } from "./result.ts";
