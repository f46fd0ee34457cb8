import fc from "fast-check";
import { expect, test } from "vitest";
import { type RunningEmulator, type SeedOffer, startEmulator } from "../src/index.ts";
import type { OfferCall } from "../src/state/state-machine.ts";
import { call, describe as describeModel, type OfferModel, passTo, type SeenAnswer } from "./model/offer-model.ts";
import { Api } from "./support/api.ts";
import { at } from "./support/document.ts";
import { Clock } from "./support/world.ts";

const stepDuration = 1000;

/** Offers whose steps are done, block or fail, and take different times. */
const seed: readonly (SeedOffer & Required<Pick<SeedOffer, "steps">>)[] = [
  { publisherId: "contoso", offerId: "plain", steps: {} },
  {
    publisherId: "contoso",
    offerId: "quick",
    steps: { displaycertify: { duration: 0 }, displaypackage: { duration: 10 } },
  },
  { publisherId: "contoso", offerId: "validation-fails", steps: { displaydummycertify: { outcome: "fails" } } },
  { publisherId: "contoso", offerId: "certification-blocks", steps: { displaycertify: { outcome: "blocks" } } },
  {
    publisherId: "contoso",
    offerId: "provision-blocks",
    steps: { displayprovision: { outcome: "blocks", duration: 300 } },
  },
  { publisherId: "contoso", offerId: "package-fails", steps: { displaypackage: { outcome: "fails", duration: 500 } } },
  { publisherId: "contoso", offerId: "live-fails", steps: { live: { outcome: "fails", duration: 2000 } } },
  { publisherId: "contoso", offerId: "live-blocks", steps: { live: { outcome: "blocks" } } },
];

const stepIds = ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage", "live"] as const;

function modelOf({ offerId, steps }: (typeof seed)[number]): OfferModel {
  const entries = stepIds.map((id) => {
    const { duration = stepDuration, outcome } = steps[id] ?? {};
    return [id, { id, duration, outcome }];
  });
  return { offerId, steps: Object.fromEntries(entries), state: "neverPublished", pending: [], operations: [] };
}

/** What may be true of the world: one model for each offer. */
type Model = Map<string, OfferModel>;

/** The emulator, as its clients and the owner of its clock see it. */
interface Real {
  readonly emulator: RunningEmulator;
  readonly api: Api;
  readonly clock: Clock;
}

/** How many commands were run. */
let steps = 0;
const statesSeen = new Set<string>();

abstract class Command implements fc.AsyncCommand<Model, Real> {
  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    steps += 1;
    for (const offer of model.values()) {
      passTo(offer, real.clock.now);
      statesSeen.add(offer.state);
    }
    await this.perform(model, real);
  }

  abstract perform(model: Model, real: Real): Promise<void>;
}

class PassTime extends Command {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super();
    this.milliseconds = milliseconds;
  }

  override async perform(_model: Model, { clock }: Real): Promise<void> {
    clock.advance(this.milliseconds);
  }

  override toString(): string {
    return `wait ${this.milliseconds}`;
  }
}

/** A call as a client makes it. */
interface ClientCall {
  readonly name: OfferCall;
  readonly offerId: string;
  readonly addresses: readonly string[];
}

/** Calls that several clients make at once; one after the other in some order has to give the same answers. */
class CallTogether extends Command {
  readonly calls: readonly ClientCall[];

  constructor(calls: readonly ClientCall[]) {
    super();
    this.calls = calls;
  }

  override async perform(model: Model, real: Real): Promise<void> {
    const { api, clock } = real;
    const answered = await Promise.all(this.calls.map(async (made) => ({ ...made, answer: await send(api, made) })));
    for (const offerId of new Set(this.calls.map((made) => made.offerId))) {
      const before = model.get(offerId);
      if (before === undefined) throw new Error(`there is no model of ${offerId}`);
      const faults: (string | undefined)[] = [];
      const possible: OfferModel[] = [];
      for (const order of permutations(answered.filter((made) => made.offerId === offerId))) {
        const offer = structuredClone(before);
        const fault = order
          .map(({ name, addresses, answer }) => call(offer, name, addresses, clock.now, answer))
          .find((found) => found !== undefined);
        faults.push(fault);
        if (fault === undefined) possible.push(offer);
      }
      expect(possible.length, faults.join("\n")).toBeGreaterThan(0);
      const seen = await look(real, offerId);
      // Whose addresses count shows which of two cancels came first.
      const found = possible.find((offer) => JSON.stringify(describeModel(offer)) === JSON.stringify(seen));
      if (found === undefined) expect(seen).toEqual(describeModel(possible[0] ?? before));
      else model.set(offerId, found);
    }
  }

  override toString(): string {
    return this.calls.map(({ name, offerId, addresses }) => `${name} ${offerId} ${addresses.join("+")}`).join(" | ");
  }
}

/** Looks at an offer through the API. */
class Look extends Command {
  readonly offerId: string;

  constructor(offerId: string) {
    super();
    this.offerId = offerId;
  }

  override async perform(model: Model, real: Real): Promise<void> {
    const offer = model.get(this.offerId);
    expect(await look(real, this.offerId)).toEqual(offer && describeModel(offer));
    for (const { location, status, type } of (offer?.operations ?? []).slice(-3)) {
      if (location === "") continue;
      const { body } = await real.api.follow(location);
      expect([at(body, "status"), at(body, "submissionType")]).toEqual([status, type]);
    }
  }

  override toString(): string {
    return `look ${this.offerId}`;
  }
}

/** Compares all that was told so far. */
class ReadOutbox extends Command {
  override async perform(model: Model, { emulator }: Real): Promise<void> {
    const expected = [...model.values()].flatMap(({ offerId, operations }) =>
      operations.flatMap(({ type, told }) =>
        told.flatMap(({ notice, step, at: moment, to }) =>
          to.map((address) => [offerId, type, notice, step, new Date(moment).toISOString(), address].join(" ")),
        ),
      ),
    );
    const seen = (await emulator.outbox(100_000)).map((message) => {
      const { offerId, submissionType, notice, step, happenedAt, to } = message;
      return [offerId, submissionType, notice, step, happenedAt, to].join(" ");
    });
    expect(seen.toSorted()).toEqual(expected.toSorted());
  }

  override toString(): string {
    return "outbox";
  }
}

async function send(api: Api, { name, offerId, addresses }: ClientCall): Promise<SeenAnswer> {
  const emails = addresses.length === 0 ? {} : { emails: addresses.join(", ") };
  const { status, headers, body } = await api.call(name, { offerId, ...emails });
  return { status, code: at(body, "error", "code"), location: headers.get("operation-location") };
}

/** What the API says of an offer. */
async function look({ api, emulator }: Real, offerId: string): Promise<ReturnType<typeof describeModel>> {
  const status = String(at((await api.call("getOfferStatus", { offerId })).body, "status"));
  const list = (await api.call("listOperations", { offerId })).body;
  const operations = (Array.isArray(list) ? list : []).map((item) => ({
    // Every word is compared with one of the model's.
    type: at(item, "submissionType") as "publish",
    status: at(item, "submissionState") as "running",
    addresses: String(at(item, "definition", "metadata", "emails") ?? "")
      .split(",")
      .filter((address) => address !== ""),
    location: `${emulator.url}/api/publishers/contoso/offers/${offerId}/operations/${String(at(item, "id"))}`,
  }));
  return { status, operations };
}

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

const offerIds = fc.constantFrom(...seed.map(({ offerId }) => offerId));
const addresses = fc.subarray(["one@contoso.com", "two@contoso.com", "three@contoso.com"]);
const name = fc.constantFrom<OfferCall>("publishOffer", "publishOffer", "cancelOperation", "goLive", "goLive");
const clientCall = fc.record({ name, offerId: offerIds, addresses });
const together = fc
  .tuple(offerIds, fc.array(clientCall, { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([offerId, calls, isSame]) => (isSame ? calls.map((made) => ({ ...made, offerId })) : calls));
const commands = [
  fc.oneof(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(1, 100, 899, 900, 1000)).map((ms) => new PassTime(ms)),
  clientCall.map((made) => new CallTogether([made])),
  clientCall.map((made) => new CallTogether([made])),
  together.map((calls) => new CallTogether(calls)),
  offerIds.map((offerId) => new Look(offerId)),
  fc.constant(new ReadOutbox()),
];

test("the emulator does what the table says, through 10,000 steps of several clients", {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 250, size: "max" }), async (sequence) => {
      const clock = new Clock();
      await using emulator = await startEmulator({ seed, stepDuration, clock: clock.read });
      const real = { emulator, api: new Api(emulator.url), clock };
      await fc.asyncModelRun(
        () => ({ model: new Map(seed.map((each) => [each.offerId, modelOf(each)])), real }),
        sequence,
      );
    }),
    { numRuns: 100 },
  );
  expect(steps).toBeGreaterThanOrEqual(10_000);
  console.log(`${steps} steps; states: ${[...statesSeen].toSorted().join(" ")}`);
  expect(statesSeen.size).toBe(12);
});
