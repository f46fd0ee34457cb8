import { readFile } from "node:fs/promises";
import { HttpError } from "@cloud-partner/server";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stateMachinePage } from "../scripts/state-diagram.ts";
import { act } from "../src/state/act.ts";
import { noticesOf } from "../src/state/notices.ts";
import { newestOperation, type Offer, type OperationRecord, type StepOutcome } from "../src/state/offer.ts";
import { offerStatusOf, stateOf } from "../src/state/offer-state.ts";
import { progressOf } from "../src/state/progress.ts";
import {
  type OfferCall,
  type OfferEvent,
  type OfferState,
  type StateRow,
  stateMachine,
} from "../src/state/state-machine.ts";

const start = Date.parse("2018-03-26T20:12:44.041Z");
const stepDuration = 1000;
const calls: readonly OfferCall[] = ["publishOffer", "goLive", "cancelOperation"];
const states = Object.keys(stateMachine).filter((state): state is OfferState => Object.hasOwn(stateMachine, state));

/** What happens to an offer, in milliseconds after the one before; without a call, time alone passes. */
type Way = readonly (readonly [after: number, call?: OfferCall])[];

/** How an offer comes into each state. */
const ways: Readonly<Record<OfferState, Way>> = {
  neverPublished: [],
  validating: [[0, "publishOffer"], [500]],
  certifying: [[0, "publishOffer"], [1500]],
  provisioning: [[0, "publishOffer"], [2500]],
  packaging: [[0, "publishOffer"], [3500]],
  waitingForPublisher: [[0, "publishOffer"], [4000]],
  goingLive: [[0, "publishOffer"], [4000, "goLive"], [500]],
  becomingPublic: [[0, "publishOffer"], [4000, "goLive"], [900]],
  live: [[0, "publishOffer"], [4000, "goLive"], [1000]],
  canceling: [[0, "publishOffer"], [2500, "cancelOperation"], [500]],
  canceled: [
    [0, "publishOffer"],
    [500, "cancelOperation"],
  ],
  failed: [[0, "publishOffer"], [500]],
};

let ids = 0;

function apply(offer: Offer, call: OfferCall, now: number): Offer {
  ids += 1;
  const input = { id: `id-${ids}`, now, stepDuration, notificationEmails: undefined };
  const { records } = act(offer, call, input);
  const kept = offer.recent.filter(({ id }) => !records.some((record) => record.id === id));
  return { ...offer, recent: [...kept, ...records].toSorted((one, other) => one.number - other.number) };
}

function newOffer(outcome?: StepOutcome, step = "displaydummycertify"): Offer {
  const stepPlans = outcome === undefined ? {} : { [step]: { outcome } };
  return { publisherId: "contoso", offerId: "one", offerTypeId: "any", offerVersion: 1, stepPlans, recent: [] };
}

function go(offer: Offer, way: Way): { offer: Offer; now: number } {
  let now = start;
  let gone = offer;
  for (const [after, call] of way) {
    now += after;
    if (call !== undefined) gone = apply(gone, call, now);
  }
  return { offer: gone, now };
}

function inState(state: OfferState): { offer: Offer; now: number } {
  const way = ways[state];
  return state === "failed" ? go(newOffer("fails"), [...way, [500]]) : go(newOffer(), way);
}

describe.each(states)("%s", (state) => {
  test("is where its way leads", () => {
    const { offer, now } = inState(state);
    expect(stateOf(offer, now)).toBe(state);
  });

  test.each(calls)("%s does what the table says", (call) => {
    const { offer, now } = inState(state);
    const outcome = stateMachine[state][call];
    if (outcome.does === "refuse") {
      expect(() => apply(offer, call, now)).toThrow(HttpError);
      expect(() => apply(offer, call, now)).toThrow(expect.objectContaining({ code: outcome.code, status: 400 }));
      return;
    }
    const before = noticesAt(offer, now).length;
    const after = apply(offer, call, now);
    expect(stateOf(after, now)).toBe(outcome.next);
    expect(noticesAt(after, now).slice(before)).toEqual(outcome.notices);
  });
});

test("the words for an offer agree with those for its operation", () => {
  for (const state of states) {
    const { offer, now } = inState(state);
    const operation = newestOperation(offer);
    const isRunning = operation !== undefined && progressOf(operation, now).status === "running";
    expect(offerStatusOf(offer, now) === "running", state).toBe(isRunning);
  }
});

const event = fc.constantFrom<OfferCall | number>(...calls, 1, 250, 500, 899, 900, 1000, 4000);
const steps = ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage", "live"] as const;

/** Publications whose steps are done, block and fail, and a cancellation: all that time does is in one of them. */
const examples: [(OfferCall | number)[], StepOutcome | undefined, (typeof steps)[number]][] = [
  [["publishOffer", 1000, 1000, 500, "cancelOperation", 4000], undefined, "live"],
  ...[undefined, "blocks" as const, "fails" as const].flatMap((outcome) =>
    steps.map((step): (typeof examples)[number] => [["publishOffer", 4000, "goLive", 1000], outcome, step]),
  ),
];

test("what time does is in the table, with its notices", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(event, { maxLength: 20 }),
      fc.constantFrom<StepOutcome | undefined>(undefined, "blocks", "fails"),
      fc.constantFrom(...steps),
      (happens, outcome, step) => {
        let offer = newOffer(outcome, step);
        let now = start;
        for (const what of happens) {
          if (typeof what === "string") {
            try {
              offer = apply(offer, what, now);
            } catch (error) {
              if (!(error instanceof HttpError)) throw error;
            }
            continue;
          }
          // In spans so short that no two events fall into one.
          const until = now + what;
          for (let next = now; now < until; now = next) {
            next = Math.min(now + 50, until);
            const [from, to] = [stateOf(offer, now), stateOf(offer, next)];
            const notices = noticesAt(offer, next).slice(noticesAt(offer, now).length);
            if (from === to && notices.length === 0) continue;
            const row: StateRow = stateMachine[from];
            const found = eventNames.filter((name) => {
              return row[name]?.next === to && JSON.stringify(row[name]?.notices) === JSON.stringify(notices);
            });
            expect(found, `${from} → ${to} (${notices.join()})`).toHaveLength(1);
            for (const name of found) seen.add(`${from} ${name}`);
          }
        }
      },
    ),
    { numRuns: 1000, examples },
  );
  const inTable = states.flatMap((state) => {
    const row: StateRow = stateMachine[state];
    return eventNames.filter((name) => row[name] !== undefined).map((name) => `${state} ${name}`);
  });
  expect([...seen].toSorted()).toEqual(inTable.toSorted());
});

const eventNames: readonly OfferEvent[] = ["stepDone", "lastStepDone", "stepFails", "stepBlocks", "pointOfNoReturn"];

/** What has happened to the operations of an offer, in its order. */
function noticesAt(offer: Offer, now: number): string[] {
  return offer.recent
    .flatMap((operation: OperationRecord) => noticesOf(operation))
    .filter(({ at }) => at <= now)
    .map(({ notice }) => notice);
}

test("the page of the states is what the table gives", async () => {
  const page = await readFile(new URL("../docs/state-machine.md", import.meta.url), "utf8");
  expect(page, "write it again with: node scripts/write-state-machine.ts").toBe(stateMachinePage());
});
