import { noticesOf } from "../state/notices.ts";
import { type Offer, type OfferName, type OperationRecord, recentLength } from "../state/offer.ts";
import { nameOf, putMessages } from "./messages.ts";
import { offerOf, operationOf } from "./rows.ts";
import { type Call, call, run, runBoth, send, type Work } from "./statement.ts";
import type { Statements } from "./statements.ts";
import type { OperationRow } from "./tables.ts";

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
  const [[row], recent] = yield* runBoth(statements.offer, statements.recentOperations, name);
  return row && offerOf(row, recent);
}

/** Reads an offer with all its operations. */
export function* readOperations(statements: Statements, name: OfferName): Work<OfferWithOperations | undefined> {
  const [[row], operations] = yield* runBoth(statements.offer, statements.operations, name);
  return row && { offer: offerOf(row, operations.slice(0, recentLength)), operations: operations.map(operationOf) };
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
 * its records are written, nor tells of them: a time that `decide` reads is later than all that was told. What `decide` throws
 * is thrown, and nothing is changed.
 */
export function* changeOffer<Result>(
  statements: Statements,
  name: OfferName,
  decide: (offer: Offer | undefined) => Change<Result>,
): Work<Result> {
  // Two statements: each sees what is there when it begins, and the first may have to wait for others.
  const [[row], recent] = yield* runBoth(statements.offerToChange, statements.operationsToChange, name);
  const { records, result } = decide(row && offerOf(row, recent));
  const calls: Call[] = [];
  for (const record of records) {
    const before = recent.find(({ id }) => id === record.id);
    if (before === undefined) calls.push(...insertOperation(statements, name, record));
    else calls.push(...cancelOperation(statements, before, record));
  }
  yield* send(calls);
  return result;
}

/** What puts an offer in its place, and adds the operations that it has. */
export function putOffer(statements: Statements, offer: Offer): Call[] {
  const { publisherId, offerId, offerTypeId, offerVersion, stepPlans } = offer;
  const values = { publisherId, offerId, offerTypeId, offerVersion, stepPlans: JSON.stringify(stepPlans) };
  const operations = offer.recent.flatMap((record) => insertOperation(statements, offer, record));
  return [call(statements.putOffer, values), ...operations];
}

/** What records an operation. What is due when it starts is told with it, and the rest by the notifier. */
function insertOperation(statements: Statements, name: OfferName, record: OperationRecord): Call[] {
  const isToldOf = record.notificationEmails !== undefined;
  const notices = isToldOf ? noticesOf(record) : [];
  const due = notices.filter(({ at }) => at <= record.startedAt);
  const values = {
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
    noticesTold: due.length,
    nextNoticeAt: notices[due.length]?.at ?? null,
  };
  return [call(statements.insertOperation, values), ...putMessages(statements, name, record, due)];
}

/**
 * What records that an operation was cancelled. Addresses that come with the cancel are told of the cancel, and not of what
 * was before it.
 */
function cancelOperation(statements: Statements, before: OperationRow, record: OperationRecord): Call[] {
  const { id, canceledAt = null, notificationEmails = null } = record;
  const notices = noticesOf(record);
  const untold = notices.slice(before.notices_told, -1);
  const name = nameOf(before);
  return [
    ...(untold.length === 0 ? [] : putMessages(statements, name, operationOf(before), untold)),
    ...putMessages(statements, name, record, notices.slice(-1)),
    call(statements.cancelOperation, { id, canceledAt, notificationEmails, noticesTold: notices.length }),
  ];
}
