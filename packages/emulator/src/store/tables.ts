import type { Notice } from "../state/state-machine.ts";
import type { StepId } from "../state/steps.ts";

/** A row of the table of offers. */
export interface OfferRow {
  publisher_id: string;
  offer_id: string;
  offer_type_id: string;
  offer_version: number;
  /** `StepPlans` as JSON. */
  step_plans: string;
}

/** A row of the table of operations. Times are in milliseconds since 1970. */
export interface OperationRow {
  id: string;
  publisher_id: string;
  offer_id: string;
  number: number;
  submission_type: "publish" | "golive" | "cancel";
  started_at: number;
  canceled_at: number | null;
  /** A list of `PlannedStep` as JSON. */
  steps: string;
  publishing_version: number;
  notification_emails: string | null;
  /** How many of its notices are in the outbox. */
  notices_told: number;
  /** When the next one is due; `null` where none is left. */
  next_notice_at: number | null;
}

/** A row of the outbox: a notice for one address. Times are in milliseconds since 1970. */
export interface MessageRow {
  operation_id: string;
  notice_number: number;
  address: string;
  publisher_id: string;
  offer_id: string;
  submission_type: "publish" | "golive" | "cancel";
  notice: Notice;
  step: StepId | null;
  /** When it happened. */
  happened_at: number;
  /** When a mail server took it; `null` where none did. */
  delivered_at: number | null;
  /** How often it was tried to deliver it. */
  attempts: number;
  /** When it is to be tried again, by the machine's clock; `null` where it is delivered. */
  next_attempt_at: number | null;
  /** What a mail server said at last; `null` where none refused it. */
  last_error: string | null;
}

/** A row of the table of what was set while the emulator ran. */
export interface SettingRow {
  name: string;
  /** JSON. */
  value: string;
}

/** The tables of the database by name. */
export interface Tables {
  offers: OfferRow;
  operations: OperationRow;
  messages: MessageRow;
  settings: SettingRow;
}
