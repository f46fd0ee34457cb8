import type { SubmissionType } from "@cloud-partner/types";
import type { OfferName } from "../state/offer.ts";
import type { Notice } from "../state/state-machine.ts";
import type { StepId } from "../state/steps.ts";
import type { MessageRow } from "../store/tables.ts";
import { compose } from "./compose.ts";

/** A notification: what happened to an operation, as it is told to one address. */
export interface OutboxMessage extends OfferName {
  /** Identifier of the operation, a UUID. */
  readonly operationId: string;
  /** What the operation does. */
  readonly submissionType: SubmissionType;
  /** What happened to it. */
  readonly notice: Notice;
  /** The step that it happened to; `null` where it happened to the whole operation. */
  readonly step: StepId | null;
  /** When it happened, an RFC 3339 date-time. */
  readonly happenedAt: string;
  /** The address that is told. */
  readonly to: string;
  /** The subject of the message. */
  readonly subject: string;
  /** The text of the message. */
  readonly text: string;
  /** When a mail server took it, an RFC 3339 date-time; `null` where none did. */
  readonly deliveredAt: string | null;
  /** How often it was given to a mail server. */
  readonly attempts: number;
  /** What the mail server said when it did not take it; `null` where it was not refused. */
  readonly lastError: string | null;
}

/** A row of the outbox as users see it. */
export function outboxMessage(row: MessageRow): OutboxMessage {
  const { subject, text } = compose(row);
  return {
    publisherId: row.publisher_id,
    offerId: row.offer_id,
    operationId: row.operation_id,
    submissionType: row.submission_type,
    notice: row.notice,
    step: row.step,
    happenedAt: new Date(row.happened_at).toISOString(),
    to: row.address,
    subject,
    text,
    deliveredAt: row.delivered_at === null ? null : new Date(row.delivered_at).toISOString(),
    attempts: row.attempts,
    lastError: row.last_error,
  };
}
