import type { Offer, OperationRecord } from "../state/offer.ts";
import type { OfferRow, OperationRow } from "./tables.ts";

/** The offer that a row has, with its newest operations. */
export function offerOf(row: OfferRow, newestFirst: readonly OperationRow[]): Offer {
  return {
    publisherId: row.publisher_id,
    offerId: row.offer_id,
    offerTypeId: row.offer_type_id,
    offerVersion: row.offer_version,
    stepPlans: JSON.parse(row.step_plans),
    recent: newestFirst.map(operationOf).reverse(),
  };
}

/** The operation that a row has. */
export function operationOf(row: OperationRow): OperationRecord {
  const record: { -readonly [Name in keyof OperationRecord]: OperationRecord[Name] } = {
    id: row.id,
    number: row.number,
    submissionType: row.submission_type,
    startedAt: row.started_at,
    steps: JSON.parse(row.steps),
    publishingVersion: row.publishing_version,
  };
  if (row.canceled_at !== null) record.canceledAt = row.canceled_at;
  if (row.notification_emails !== null) record.notificationEmails = row.notification_emails;
  return record;
}
