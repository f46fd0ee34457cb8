import {
  type Notice,
  type OfferCall,
  type OfferEvent,
  type OfferState,
  type StateRow,
  stateMachine,
} from "../../src/state/state-machine.ts";

/** How a step goes. Times are in milliseconds. */
export interface ModelStep {
  readonly id: string;
  readonly duration: number;
  readonly outcome?: "blocks" | "fails" | undefined;
}

/** Something that time will do. */
interface Pending {
  readonly at: number;
  readonly event: OfferEvent;
  readonly step: string;
}

/** What was told of an operation. */
export interface Told {
  readonly notice: Notice;
  readonly step: string | null;
  readonly at: number;
  readonly to: readonly string[];
}

export interface ModelOperation {
  readonly type: "publish" | "golive" | "cancel";
  status: "running" | "completed" | "failed" | "canceled";
  addresses: readonly string[];
  location: string;
  readonly told: Told[];
}

/** An offer as the table says it has to be: its state, what time will do to it, and its operations, the newest last. */
export interface OfferModel {
  readonly offerId: string;
  readonly steps: Readonly<Record<string, ModelStep>>;
  state: OfferState;
  pending: Pending[];
  operations: ModelOperation[];
}

/** An answer, as far as the table rules it. */
export interface SeenAnswer {
  readonly status: number;
  readonly code: unknown;
  readonly location: string | null;
}

const publishSteps = ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage"];

/** How many steps of a publish were begun in a state. */
const begun: Partial<Record<OfferState, number>> = { validating: 1, certifying: 2, provisioning: 3, packaging: 4 };

/** Does to an offer what time does up to a moment, in milliseconds since 1970. */
export function passTo(model: OfferModel, now: number): void {
  for (;;) {
    const [next] = model.pending;
    if (next === undefined || next.at > now) return;
    model.pending.shift();
    const row: StateRow = stateMachine[model.state];
    const outcome = row[next.event];
    if (outcome === undefined) throw new Error(`the table has no ${next.event} for ${model.state}`);
    model.state = outcome.next;
    const operation = newest(model);
    for (const notice of outcome.notices) {
      const isOfStep = notice !== "completed";
      tell(operation, notice, isOfStep ? next.step : null, next.at);
      if (notice === "completed" || notice === "failed") operation.status = notice;
    }
  }
}

/**
 * Does to an offer what a call does, and gives what is wrong with the answer that the call got; `undefined` where it is the
 * one that the table has. Addresses are joined as the notifications are documented.
 */
export function call(
  model: OfferModel,
  name: OfferCall,
  addresses: readonly string[],
  now: number,
  answer: SeenAnswer,
): string | undefined {
  passTo(model, now);
  const outcome = stateMachine[model.state][name];
  const expected = outcome.does === "refuse" ? `400 ${outcome.code}` : String(outcome.status);
  const seen = answer.code === undefined ? String(answer.status) : `${answer.status} ${String(answer.code)}`;
  if (seen !== expected) return `${name} in ${model.state} was answered with ${seen} instead of ${expected}`;
  const isKnown = model.operations.some(({ location }) => location === answer.location);
  if (outcome.does === "repeat") {
    return answer.location === newest(model).location ? undefined : `a second cancel was given ${answer.location}`;
  }
  if ((answer.location !== null) !== (answer.status === 202)) return `${seen} has the location ${answer.location}`;
  if (isKnown && answer.location !== null) return `${name} was given the old location ${answer.location}`;
  if (outcome.does === "refuse") return undefined;
  const location = answer.location ?? "";
  if (outcome.does === "start") {
    const inherited = name === "goLive" && addresses.length === 0 ? newest(model).addresses : addresses;
    const ids = name === "goLive" ? ["live"] : publishSteps;
    const type = name === "goLive" ? "golive" : "publish";
    begin(
      model,
      { type, location, addresses: inherited },
      ids.map((id) => stepOf(model, id)),
      now,
    );
  } else {
    const canceled = newest(model);
    canceled.addresses = [...new Set([...canceled.addresses, ...addresses])];
    canceled.status = "canceled";
    tell(canceled, "canceled", null, now);
    model.pending = [];
    if (outcome.does === "undo") {
      const undone = canceled.type === "golive" ? ["live"] : publishSteps.slice(0, begun[model.state]).reverse();
      const steps = undone.map((id) => ({ id, duration: stepOf(model, id).duration }));
      begin(model, { type: "cancel", location, addresses: canceled.addresses }, steps, now);
    }
  }
  model.state = outcome.next;
  return undefined;
}

function begin(
  model: OfferModel,
  operation: Pick<ModelOperation, "type" | "location" | "addresses">,
  steps: readonly ModelStep[],
  now: number,
): void {
  const started: ModelOperation = { ...operation, status: "running", told: [] };
  tell(started, "started", null, now);
  model.operations.push(started);
  model.pending = [];
  let at = now;
  for (const [index, { id, duration, outcome }] of steps.entries()) {
    // Only going live comes to a point of no return, after nine tenths of it.
    if (operation.type === "golive")
      model.pending.push({ at: at + 0.9 * duration, event: "pointOfNoReturn", step: id });
    at += duration;
    const event = outcome === undefined ? (index === steps.length - 1 ? "lastStepDone" : "stepDone") : undefined;
    model.pending.push({ at, event: event ?? (outcome === "fails" ? "stepFails" : "stepBlocks"), step: id });
    if (outcome !== undefined) break;
  }
}

function tell(operation: ModelOperation, notice: Notice, step: string | null, at: number): void {
  operation.told.push({ notice, step, at, to: operation.addresses });
}

function newest({ operations }: OfferModel): ModelOperation {
  const operation = operations.at(-1);
  if (operation === undefined) throw new Error("there is no operation");
  return operation;
}

function stepOf({ steps }: OfferModel, id: string): ModelStep {
  const step = steps[id];
  if (step === undefined) throw new Error(`there is no step ${id}`);
  return step;
}

const statuses: Readonly<Record<OfferState, string>> = {
  neverPublished: "neverPublished",
  validating: "running",
  certifying: "running",
  provisioning: "running",
  packaging: "running",
  waitingForPublisher: "waitingForPublisherReview",
  goingLive: "running",
  becomingPublic: "running",
  live: "succeeded",
  canceling: "running",
  canceled: "canceled",
  failed: "failed",
};

/** What the API has to say of an offer: its status, and its operations, the newest first. */
export function describe({ state, operations }: OfferModel) {
  const list = operations.map(({ type, status, addresses, location }) => ({ type, status, addresses, location }));
  return { status: statuses[state], operations: list.reverse() };
}
