import type { OfferName, OperationRecord, PlannedStep, StepPlans } from "../state/offer.ts";
import type { Notice } from "../state/state-machine.ts";
import type { StepId } from "../state/steps.ts";

/** All that an emulator has recorded. It is JSON. */
export interface Snapshot {
  /** The version of this format. */
  readonly version: 1;
  /** What the clock showed, in milliseconds since 1970, and how fast it went. */
  readonly clock: { readonly time: number; readonly rate: number };
  /** The offers. */
  readonly offers: readonly SnapshotOffer[];
  /** Their operations; those of an offer in the order in which they were started. */
  readonly operations: readonly SnapshotOperation[];
  /** What was told of the operations. */
  readonly messages: readonly SnapshotMessage[];
}

/** What is recorded of an offer. */
export interface SnapshotOffer extends OfferName {
  /** Its kind. */
  readonly offerTypeId: string;
  /** Its version, a whole number. */
  readonly offerVersion: number;
  /** How its steps go. */
  readonly stepPlans: StepPlans;
}

/** What is recorded of an operation. Times are in milliseconds since 1970. */
export interface SnapshotOperation extends OfferName {
  /** Its identifier, a UUID in lower case. */
  readonly id: string;
  /** Its place among the operations of its offer, counted from 1. */
  readonly number: number;
  /** What was started. */
  readonly submissionType: OperationRecord["submissionType"];
  /** When it was started. */
  readonly startedAt: number;
  /** When it was cancelled; `null` where it was not. */
  readonly canceledAt: number | null;
  /** The steps that it runs. */
  readonly steps: readonly PlannedStep[];
  /** Number of the publication that it belongs to. */
  readonly publishingVersion: number;
  /** The addresses to tell, separated by commas; `null` where there are none. */
  readonly notificationEmails: string | null;
  /** How much of what happened to it was told. */
  readonly noticesTold: number;
  /** When there is more to tell; `null` where nothing is left. */
  readonly nextNoticeAt: number | null;
}

/** What is recorded of a notification. Times are in milliseconds since 1970. */
export interface SnapshotMessage extends OfferName {
  /** Identifier of the operation. */
  readonly operationId: string;
  /** Its place among what was told of the operation, counted from 1. */
  readonly noticeNumber: number;
  /** The address that is told. */
  readonly address: string;
  /** What the operation does. */
  readonly submissionType: OperationRecord["submissionType"];
  /** What happened to it. */
  readonly notice: Notice;
  /** The step that it happened to; `null` where it happened to the whole operation. */
  readonly step: StepId | null;
  /** When it happened. */
  readonly happenedAt: number;
  /** When a mail server took it, by the machine's clock; `null` where none did. */
  readonly deliveredAt: number | null;
  /** How often it was given to a mail server. */
  readonly attempts: number;
  /** When it is to be tried again, by the machine's clock; `null` where it is delivered. */
  readonly nextAttemptAt: number | null;
  /** What the mail server said at last; `null` where none refused it. */
  readonly lastError: string | null;
}

/** Throws a `TypeError` for a snapshot that has something twice, or something of what it does not have. */
export function requireConsistent({ offers, operations, messages }: Snapshot): void {
  const nameOf = ({ publisherId, offerId }: OfferName) => `${publisherId}/${offerId}`;
  const names = keysOf("offer", offers, nameOf);
  const ids = keysOf("operation", operations, ({ id }) => id);
  keysOf("operation", operations, (operation) => `${operation.number} of ${nameOf(operation)}`);
  keysOf("message", messages, ({ operationId, noticeNumber, address }) =>
    [operationId, noticeNumber, address].join(" "),
  );
  for (const operation of operations) {
    if (!names.has(nameOf(operation))) throw new TypeError(`the snapshot has no offer ${nameOf(operation)}`);
  }
  for (const { operationId } of messages) {
    if (!ids.has(operationId)) throw new TypeError(`the snapshot has no operation ${operationId}`);
  }
}

function keysOf<Item>(what: string, items: readonly Item[], keyOf: (item: Item) => string): Set<string> {
  const keys = new Set<string>();
  for (const item of items) {
    const key = keyOf(item);
    if (keys.has(key)) throw new TypeError(`the snapshot has the ${what} ${key} twice`);
    keys.add(key);
  }
  return keys;
}
