import type { Snapshot, SnapshotMessage, SnapshotOffer, SnapshotOperation } from "../control/snapshot.ts";
import type { Offer } from "../state/offer.ts";
import { putOffer } from "./offers.ts";
import { offerOf, operationOf } from "./rows.ts";
import { call, run, send, type Work } from "./statement.ts";
import type { Statements } from "./statements.ts";
import type { MessageRow, OfferRow, OperationRow } from "./tables.ts";

/** More rows than any database has. */
const all = Number.MAX_SAFE_INTEGER;

/** What a snapshot has beside the clock. */
export type Records = Pick<Snapshot, "offers" | "operations" | "messages">;

/** The first offers by their names. */
export function* readOffers(statements: Statements, limit: number): Work<Offer[]> {
  const offers: Offer[] = [];
  for (const row of yield* run(statements.offers, { limit })) {
    const name = { publisherId: row.publisher_id, offerId: row.offer_id };
    offers.push(offerOf(row, yield* run(statements.recentOperations, name)));
  }
  return offers;
}

/** All that is recorded; to be read at once. */
export function* readRecords(statements: Statements): Work<Records> {
  const messages = yield* run(statements.messages, { limit: all });
  const operations = yield* run(statements.allOperations, {});
  const offers = yield* run(statements.offers, { limit: all });
  return {
    offers: offers.map(snapshotOffer),
    operations: operations.map(snapshotOperation),
    messages: messages.map(snapshotMessage),
  };
}

/** Forgets all that is recorded, and records something else. */
export function* replaceRecords(statements: Statements, records: Records): Work<void> {
  yield* forgetAll(statements);
  for (const offer of records.offers) yield* send(putOffer(statements, { ...offer, recent: [] }));
  for (const operation of records.operations) {
    const values = { ...operation, steps: JSON.stringify(operation.steps) };
    yield* send([call(statements.insertOperation, values)]);
  }
  for (const message of records.messages) {
    yield* send([call(statements.insertMessage, message), call(statements.restoreDelivery, message)]);
  }
}

/** Forgets all that is recorded, and puts offers in their place. */
export function* replaceOffers(statements: Statements, offers: readonly Offer[]): Work<void> {
  yield* forgetAll(statements);
  for (const offer of offers) yield* send(putOffer(statements, offer));
}

/** Adds offers, each in the place of one of the same name, of which all is forgotten. */
export function* addOffers(statements: Statements, offers: readonly Offer[]): Work<void> {
  yield* lockAll(statements);
  for (const offer of offers) {
    yield* send([
      call(statements.deleteMessagesOfOffer, offer),
      call(statements.deleteOperationsOfOffer, offer),
      ...putOffer(statements, offer),
    ]);
  }
}

/** Waits until nobody else changes anything, and keeps it so until the end of the transaction. */
export function* lockAll({ lockAll }: Statements): Work<void> {
  if (lockAll !== undefined) yield* send([call(lockAll, {})]);
}

function* forgetAll(statements: Statements): Work<void> {
  yield* lockAll(statements);
  const { deleteMessages, deleteOperations, deleteOffers } = statements;
  yield* send([call(deleteMessages, {}), call(deleteOperations, {}), call(deleteOffers, {})]);
}

function snapshotOffer(row: OfferRow): SnapshotOffer {
  const { publisherId, offerId, offerTypeId, offerVersion, stepPlans } = offerOf(row, []);
  return { publisherId, offerId, offerTypeId, offerVersion, stepPlans };
}

function snapshotOperation(row: OperationRow): SnapshotOperation {
  const { canceledAt = null, notificationEmails = null, ...record } = operationOf(row);
  return {
    publisherId: row.publisher_id,
    offerId: row.offer_id,
    ...record,
    canceledAt,
    notificationEmails,
    noticesTold: row.notices_told,
    nextNoticeAt: row.next_notice_at,
  };
}

function snapshotMessage(row: MessageRow): SnapshotMessage {
  return {
    operationId: row.operation_id,
    noticeNumber: row.notice_number,
    address: row.address,
    publisherId: row.publisher_id,
    offerId: row.offer_id,
    submissionType: row.submission_type,
    notice: row.notice,
    step: row.step,
    happenedAt: row.happened_at,
    deliveredAt: row.delivered_at,
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    lastError: row.last_error,
  };
}
