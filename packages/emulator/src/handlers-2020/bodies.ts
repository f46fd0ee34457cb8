import type * as Document from "@cloud-partner/types";
import type * as Variant from "@cloud-partner/types/2017-10-31-2020";
import { offerWords, operationWords, stepWords } from "./status-words.ts";

/** One operation: a list of one, in the words of 2020. */
export function oneOperation(operation: Document.Operation): Variant.OneOperation {
  const { steps, ...rest } = operation;
  return [{ ...rest, status: operationWords[operation.status], ...inWords(steps) }];
}

/** An operation of a list, in the words of 2020. */
export function submission(item: Document.Submission): Variant.Submission {
  return { ...item, submissionState: operationWords[item.submissionState] };
}

/** An offer's status, in the words of 2020. */
export function offerStatusReport(report: Document.OfferStatusReport): Variant.OfferStatusReport {
  const { steps, ...rest } = report;
  return { ...rest, status: offerWords[report.status], ...inWords(steps) };
}

function inWords(steps: Document.StepList | undefined): { steps?: Variant.StepList } {
  return steps === undefined ? {} : { steps: steps.map((step) => ({ ...step, status: stepWords[step.status] })) };
}
