import type { Notice } from "../state/state-machine.ts";
import { describeStep } from "../state/steps.ts";
import type { MessageRow } from "../store/tables.ts";

/** A message as a mail server takes it. */
export interface Mail {
  /** The address that it is for. */
  readonly to: string;
  /** One line. */
  readonly subject: string;
  /** The text, without markup. */
  readonly text: string;
  /** The same for each attempt, so that a mailbox can tell that it is the same message. */
  readonly messageId: string;
  /** When it happened. */
  readonly date: Date;
}

const what = { publish: "The publication", golive: "The go live", cancel: "The cancellation" } as const;

const happened: Readonly<Record<Notice, string>> = {
  started: "has started",
  stepDone: "goes on",
  blocked: "is blocked",
  failed: "has failed",
  canceled: "was canceled",
  completed: "is completed",
};

/** The message that tells an address of a notice. */
export function compose(row: MessageRow): Mail {
  const { operation_id, notice_number, address, publisher_id, offer_id, submission_type, notice, step } = row;
  const subject = `${offer_id}: ${what[submission_type].toLowerCase()} ${happened[notice]}`;
  const lines = [
    `${what[submission_type]} of the offer ${offer_id} (publisher ${publisher_id}) ${happened[notice]}.`,
    ...(step === null ? [] : [stepLine(notice, describeStep(step, "publish").stepName)]),
    `Operation: ${operation_id}`,
  ];
  return {
    to: address,
    subject,
    text: `${lines.join("\n")}\n`,
    messageId: `<${operation_id}.${notice_number}.${Buffer.from(address).toString("hex")}@emulator.invalid>`,
    date: new Date(row.happened_at),
  };
}

function stepLine(notice: Notice, stepName: string): string {
  if (notice === "failed") return `The step ${stepName} has failed.`;
  return notice === "blocked" ? `The step ${stepName} is blocked.` : `The step ${stepName} is done.`;
}
