import { addressesOf } from "../state/addresses.ts";
import { noticesOf, type OperationNotice } from "../state/notices.ts";
import type { OfferName, OperationRecord } from "../state/offer.ts";
import { operationOf } from "./rows.ts";
import { type Call, call, run, send, type Work } from "./statement.ts";
import type { Statements } from "./statements.ts";
import type { MessageRow, OperationRow } from "./tables.ts";

/** What names a message: one notice for one address. */
export type MessageKey = Pick<MessageRow, "operation_id" | "notice_number" | "address">;

/** What was told, and what is left. */
export interface Told {
  /** Of how many operations something was told. */
  readonly operations: number;
  /** When the next notice is due, in milliseconds since 1970; `undefined` where none will be. */
  readonly next: number | undefined;
}

/**
 * Puts what is due into the outbox, once for each address, a part of it at a time: where `next` is past, more is due, or
 * another process is at it.
 */
export function* tellDue(statements: Statements, now: number): Work<Told> {
  const due = yield* run(statements.dueOperations, { now });
  yield* send(due.flatMap((row) => tell(statements, row, now)));
  return { operations: due.length, next: yield* nextNoticeAt(statements) };
}

/** What tells of an operation all that is due. */
function tell(statements: Statements, row: OperationRow, now: number): Call[] {
  const operation = operationOf(row);
  const untold = noticesOf(operation).filter(({ number }) => number > row.notices_told);
  const due = untold.filter(({ at }) => at <= now);
  const noticesTold = due.at(-1)?.number ?? row.notices_told;
  return [
    ...putMessages(statements, nameOf(row), operation, due),
    call(statements.noticesTold, { id: row.id, noticesTold, nextNoticeAt: untold[due.length]?.at ?? null }),
  ];
}

/** The name of the offer that the operation of a row belongs to. */
export function nameOf(row: OperationRow): OfferName {
  return { publisherId: row.publisher_id, offerId: row.offer_id };
}

/** What puts notices of an operation into the outbox, once for each of its addresses. */
export function putMessages(
  statements: Statements,
  { publisherId, offerId }: OfferName,
  { id, submissionType, notificationEmails }: OperationRecord,
  notices: readonly OperationNotice[],
): Call[] {
  if (notices.length === 0) return [];
  return addressesOf(notificationEmails).flatMap((address) =>
    notices.map(({ number, notice, step = null, at }) =>
      call(statements.insertMessage, {
        operationId: id,
        noticeNumber: number,
        address,
        publisherId,
        offerId,
        submissionType,
        notice,
        step,
        happenedAt: at,
      }),
    ),
  );
}

/** When the next notice is due, in milliseconds since 1970; `undefined` where none will be. */
export function* nextNoticeAt(statements: Statements): Work<number | undefined> {
  const [next] = yield* run(statements.nextNotice, {});
  return next?.at ?? undefined;
}

/** The newest messages of the outbox, the newest first. */
export function listMessages(statements: Statements, limit: number): Work<readonly MessageRow[]> {
  return run(statements.messages, { limit });
}

/** Some of the messages that are to be delivered now, those that wait longest first. */
export function messagesToDeliver(statements: Statements, now: number): Work<readonly MessageRow[]> {
  return run(statements.messagesToDeliver, { now });
}

/** A message of the outbox. */
export function* readMessage(statements: Statements, message: MessageKey): Work<MessageRow | undefined> {
  const [row] = yield* run(statements.message, keyOf(message));
  return row;
}

/** When the next message is to be delivered, in milliseconds since 1970; `undefined` where all are. */
export function* nextAttemptAt(statements: Statements): Work<number | undefined> {
  const [next] = yield* run(statements.nextAttempt, {});
  return next?.at ?? undefined;
}

/** Records that a mail server took a message, at a time in milliseconds since 1970. */
export function recordDelivery(statements: Statements, message: MessageKey, deliveredAt: number): Work<void> {
  return send([call(statements.messageDelivered, { ...keyOf(message), deliveredAt })]);
}

/** Records that a message could not be delivered, why, and when it is to be tried again. */
export function recordDelay(
  statements: Statements,
  message: MessageKey,
  nextAttempt: number,
  lastError: string,
): Work<void> {
  return send([call(statements.messageDelayed, { ...keyOf(message), nextAttemptAt: nextAttempt, lastError })]);
}

function keyOf({ operation_id, notice_number, address }: MessageKey) {
  return { operationId: operation_id, noticeNumber: notice_number, address };
}
