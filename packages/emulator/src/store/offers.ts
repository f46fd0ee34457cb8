import { noticesOf } from "../state/notices.ts";
import type { Offer, OfferName, OperationRecord } from "../state/offer.ts";
import { run, type Work } from "./statement.ts";
import type { Statements } from "./statements.ts";
import type { OfferRow, OperationRow } from "./tables.ts";

/** What a call does to an offer: what is to be recorded, and what the caller is told. */
export interface Change<Result> {
  /** The operations to record: new ones, and one that was cancelled. */
  readonly records: readonly OperationRecord[];
  /** What the caller is told. */
  readonly result: Result;
}

/** An offer with operations of it. */
export interface OfferWithOperations {
  readonly offer: Offer;
  /** The newest first. */
  readonly operations: readonly OperationRecord[];
}

/** Reads an offer, and what decides about it; `undefined` where there is none. */
export function* readOffer(statements: Statements, name: OfferName): Work<Offer | undefined> {
  const [row] = yield* run(statements.offer, name);
  return row && offerOf(row, yield* run(statements.recentOperations, name));
}

/** Reads an offer with all its operations. */
export function* readOperations(statements: Statements, name: OfferName): Work<OfferWithOperations | undefined> {
  const [row] = yield* run(statements.offer, name);
  if (row === undefined) return undefined;
  const operations = yield* run(statements.operations, name);
  return { offer: offerOf(row, operations.slice(0, 3)), operations: operations.map(operationOf) };
}

/** Reads an operation of an offer; with none where the offer has none of this identifier. */
export function* readOperation(
  statements: Statements,
  name: OfferName,
  operationId: string,
): Work<OfferWithOperations | undefined> {
  const offer = yield* readOffer(statements, name);
  if (offer === undefined) return undefined;
  const rows = yield* run(statements.operation, { id: operationId });
  const own = rows.filter((row) => row.publisher_id === name.publisherId && row.offer_id === name.offerId);
  return { offer, operations: own.map(operationOf) };
}

/**
 * Changes an offer: `decide` is given it as it stands, or `undefined` where there is none, and nobody else changes it until
 * its records are written. What `decide` throws is thrown, and nothing is changed.
 */
export function* changeOffer<Result>(
  statements: Statements,
  name: OfferName,
  decide: (offer: Offer | undefined) => Change<Result>,
): Work<Result> {
  const [row] = yield* run(statements.offerToChange, name);
  const offer = row && offerOf(row, yield* run(statements.recentOperations, name));
  const { records, result } = decide(offer);
  for (const record of records) {
    const before = offer?.recent.find(({ id }) => id === record.id);
    if (before === undefined) yield* insertOperation(statements, name, record);
    else yield* cancelOperation(statements, before, record);
  }
  return result;
}

/** Puts an offer in its place, and adds the operations that it has. */
export function* putOffer(statements: Statements, offer: Offer): Work<void> {
  const { publisherId, offerId, offerTypeId, offerVersion, stepPlans } = offer;
  const values = { publisherId, offerId, offerTypeId, offerVersion, stepPlans: JSON.stringify(stepPlans) };
  yield* run(statements.putOffer, values);
  for (const record of offer.recent) yield* insertOperation(statements, offer, record);
}

function* insertOperation(statements: Statements, name: OfferName, record: OperationRecord): Work<void> {
  yield* run(statements.insertOperation, {
    id: record.id,
    publisherId: name.publisherId,
    offerId: name.offerId,
    number: record.number,
    submissionType: record.submissionType,
    startedAt: record.startedAt,
    canceledAt: record.canceledAt ?? null,
    steps: JSON.stringify(record.steps),
    publishingVersion: record.publishingVersion,
    notificationEmails: record.notificationEmails ?? null,
    nextNoticeAt: firstNoticeAt(record),
  });
}

function* cancelOperation(statements: Statements, before: OperationRecord, record: OperationRecord): Work<void> {
  const { id, canceledAt = null, notificationEmails = null } = record;
  // Addresses that come with the cancel are told of the cancel, and not of what was before it.
  const isFirstToBeTold = before.notificationEmails === undefined && notificationEmails !== null;
  const noticesSkipped = isFirstToBeTold ? noticesOf(record).length - 1 : 0;
  const nextNoticeAt = notificationEmails === null ? null : canceledAt;
  yield* run(statements.cancelOperation, { id, canceledAt, notificationEmails, noticesSkipped, nextNoticeAt });
}

/** When the first notice is due; `null` where nobody is to be told. */
function firstNoticeAt(record: OperationRecord): number | null {
  return record.notificationEmails === undefined ? null : (noticesOf(record)[0]?.at ?? null);
}

/** The offer that rows have. */
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
  return {
    id: row.id,
    number: row.number,
    submissionType: row.submission_type,
    startedAt: row.started_at,
    ...(row.canceled_at === null ? {} : { canceledAt: row.canceled_at }),
    steps: JSON.parse(row.steps),
    publishingVersion: row.publishing_version,
    ...(row.notification_emails === null ? {} : { notificationEmails: row.notification_emails }),
  };
}
