import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Snapshot } from "../src/control/snapshot.ts";
import { createEmulator, type EmulatorOptions, type OpenStoreOptions } from "../src/index.ts";
import { openStore } from "../src/store/open-store.ts";
import { call, run, send, type Work } from "../src/store/statement.ts";
import type { Statements } from "../src/store/statements.ts";
import type { Store } from "../src/store/store.ts";
import { StoreError } from "../src/store/store-error.ts";
import { Api } from "./support/api.ts";
import { startCommand } from "./support/command.ts";
import { at } from "./support/document.ts";
import { type MailServer, startMailServer } from "./support/mail-server.ts";
import { type Postgresql, startPostgresql } from "./support/postgresql.ts";
import { Clock, stepDuration } from "./support/world.ts";

let folder: string;
let postgresql: Postgresql | string;
let files = 0;

function newFile(): string {
  files += 1;
  return join(folder, `${files}.db`);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-stores-"));
  postgresql = await startPostgresql();
  if (typeof postgresql === "string") console.log(`${postgresql}: the emulator is not tried on PostgreSQL`);
}, 60_000);

afterAll(async () => {
  if (typeof postgresql !== "string") await postgresql?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Each kind of database, and how to get an empty one that several emulators can have, one after the other or at once. */
const stores: readonly {
  name: string;
  isKept: boolean;
  isShared: boolean;
  options: () => Promise<OpenStoreOptions>;
}[] = [
  { name: "SQLite in memory", isKept: false, isShared: false, options: async () => ({}) },
  {
    name: "SQLite in a file",
    isKept: true,
    isShared: false,
    options: async () => ({ data: newFile() }),
  },
  {
    name: "SQLite in a file, fully durable",
    isKept: true,
    isShared: false,
    options: async () => ({ data: newFile(), durability: "full" }),
  },
  {
    name: "PostgreSQL",
    isKept: true,
    isShared: true,
    options: async () => {
      if (typeof postgresql === "string") throw new Error(postgresql);
      return { databaseUrl: await postgresql.createDatabase() };
    },
  },
];

describe.each(stores)("$name", ({ isKept, isShared, options }) => {
  const isMissing = () => isShared && typeof postgresql === "string";
  const clock = new Clock();
  const open = (store: OpenStoreOptions, more: EmulatorOptions = {}) =>
    createEmulator({ clock: clock.read, stepDuration, ...store, ...more });
  const apiOf = (emulator: { handler: (request: Request) => Promise<Response> }) =>
    new Api("http://localhost", emulator.handler);

  test("publish, go live, cancel, and what the lists say of them", async ({ skip }) => {
    if (isMissing()) skip();
    await using emulator = await open(await options());
    const api = apiOf(emulator);
    const offerId = "contoso-idleoffer";
    expect((await api.call("publishOffer", { offerId })).status).toBe(202);
    expect((await api.call("publishOffer", { offerId })).status).toBe(400);
    clock.advance(4 * stepDuration);
    expect((await api.call("goLive", { offerId })).status).toBe(202);
    clock.advance(stepDuration / 2);
    const canceled = await api.call("cancelOperation", { offerId });
    expect(canceled.status).toBe(202);
    const again = await api.call("cancelOperation", { offerId });
    expect(again.headers.get("operation-location")).toBe(canceled.headers.get("operation-location"));
    clock.advance(stepDuration);
    expect(at((await api.call("getOfferStatus", { offerId })).body, "status")).toBe("canceled");
    const list = (await api.call("listOperations", { offerId })).body;
    const items = Array.isArray(list) ? list : [];
    expect(items.map((item) => [at(item, "submissionType"), at(item, "submissionState")])).toEqual([
      ["cancel", "completed"],
      ["golive", "canceled"],
      ["publish", "completed"],
    ]);
    for (const item of items) {
      const { body } = await api.call("getOperation", { offerId, operationId: String(at(item, "id")) });
      expect(at(body, "status")).toBe(at(item, "submissionState"));
    }
    const operationId = String(at(items[0], "id"));
    expect((await api.call("getOperation", { operationId })).status).toBe(404);
  });

  if (isKept)
    test("keeps what was answered, and seeds an empty database only", async ({ skip }) => {
      if (isMissing()) skip();
      const store = await options();
      let followed: string | null;
      {
        await using emulator = await open(store);
        followed = (await apiOf(emulator).call("cancelOperation")).headers.get("operation-location");
      }
      await using emulator = await open(store, { seed: [{ publisherId: "contoso", offerId: "another" }] });
      const { status, body } = await apiOf(emulator).follow(followed);
      expect([status, at(body, "status")]).toEqual([200, "running"]);
      expect((await apiOf(emulator).call("getOfferStatus", { offerId: "another" })).status).toBe(404);
    });

  test("tells each address of each change, once", async ({ skip }) => {
    if (isMissing()) skip();
    const store = await options();
    await using emulator = await open(store);
    const api = apiOf(emulator);
    const offerId = "contoso-idleoffer";
    await api.call("publishOffer", { offerId, emails: "one@contoso.com, two@contoso.com" });
    clock.advance(2.5 * stepDuration);
    await emulator.outbox();
    await api.call("cancelOperation", { offerId, emails: "two@contoso.com,three@contoso.com" });
    clock.advance(3 * stepDuration);
    const told = (await emulator.outbox())
      .filter((message) => message.offerId === offerId)
      .map(({ to, submissionType, notice, step }) => [to.split("@")[0], submissionType, notice, step].join(" "));
    const undone = ["displayprovision", "displaycertify", "displaydummycertify"];
    const expected = [
      ...["one", "two"].map((to) => `${to} publish started `),
      ...["one", "two"].flatMap((to) => publishSteps.map((step) => `${to} publish stepDone ${step}`)),
      ...["one", "two", "three"].map((to) => `${to} publish canceled `),
      ...["one", "two", "three"].map((to) => `${to} cancel started `),
      ...["one", "two", "three"].flatMap((to) => undone.map((step) => `${to} cancel stepDone ${step}`)),
      ...["one", "two", "three"].map((to) => `${to} cancel completed `),
    ];
    expect(told.toSorted()).toEqual(expected.toSorted());
    expect(await emulator.outbox()).toEqual(await emulator.outbox());
  });

  test("a snapshot is put back, and a reset has the seed again", async ({ skip }) => {
    if (isMissing()) skip();
    await using emulator = await open(await options());
    const api = apiOf(emulator);
    const offerId = "contoso-idleoffer";
    const start = (await emulator.offers()).map(({ offerId, state }) => [offerId, state]);
    await api.call("publishOffer", { offerId, emails: "one@contoso.com" });
    clock.advance(2.5 * stepDuration);
    await api.call("cancelOperation", { offerId });
    const outbox = await emulator.outbox();
    const snapshot = await emulator.snapshot();
    await emulator.addOffers([{ publisherId: "contoso", offerId }]);
    expect((await emulator.outbox()).filter((message) => message.offerId === offerId)).toEqual([]);
    await emulator.restore(snapshot);
    expect(await emulator.snapshot()).toEqual(snapshot);
    expect(await emulator.outbox()).toEqual(outbox);
    clock.advance(3 * stepDuration);
    expect(at((await api.call("getOfferStatus", { offerId })).body, "status")).toBe("canceled");
    expect((await emulator.outbox()).length).toBeGreaterThan(outbox.length);
    await emulator.reset();
    expect((await emulator.offers()).map(({ offerId, state }) => [offerId, state])).toEqual(start);
    expect((await api.call("publishOffer", { offerId })).status).toBe(202);
  });

  test("the fault of one who writes is not that of the others who write at the same time", async ({ skip }) => {
    if (isMissing()) skip();
    await using store = await openStore(await options());
    const own = new Error("not this one");
    const put = (name: string) => store.write((statements) => putSetting(statements, name), name);
    const written = await Promise.allSettled([
      put("one"),
      store.write(function* (statements) {
        yield* putSetting(statements, "half");
        yield* send([call(statements.insertOperation, operation), call(statements.insertOperation, operation)]);
      }, "half"),
      put("two"),
      // biome-ignore lint/correctness/useYield: it does not come that far.
      store.write(function* () {
        throw own;
      }, "own"),
      put("three"),
    ]);
    expect(written.map(({ status }) => status)).toEqual([
      ...["fulfilled", "rejected", "fulfilled"],
      ...["rejected", "fulfilled"],
    ]);
    expect(written[1]).toHaveProperty("reason", expect.any(StoreError));
    expect(written[3]).toHaveProperty("reason", own);
    const names = ["one", "half", "two", "own", "three"];
    const found = await store.readAtOnce(function* (statements) {
      const there: string[] = [];
      for (const name of names) if ((yield* run(statements.setting, { name })).length > 0) there.push(name);
      return there;
    });
    expect(found).toEqual(["one", "two", "three"]);
  });

  test("works of one subject see what those before them wrote, and there may be any number of calls", async ({
    skip,
  }) => {
    if (isMissing()) skip();
    await using store = await openStore(await options());
    const count = () =>
      store.write(function* (statements) {
        const [row] = yield* run(statements.setting, { name: "count" });
        const value = String(Number(row?.value ?? 0) + 1);
        yield* send([call(statements.putSetting, { name: "count", value })]);
        return Number(value);
      }, "count");
    const counted = await Promise.all(Array.from({ length: 50 }, count));
    expect(counted.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    await store.write(function* (statements) {
      for (let index = 0; index < 2500; index += 1) yield* putSetting(statements, `setting-${index}`);
    });
    expect(await store.read((statements) => run(statements.setting, { name: "setting-2499" }))).toHaveLength(1);
  });

  test("sends them to a mail server, which may fail for a while", async ({ skip }) => {
    if (isMissing()) skip();
    await using mail: MailServer = await startMailServer();
    mail.refuses = true;
    await using emulator = await open(await options(), {
      smtp: mail.url,
      seed: [{ publisherId: "contoso", offerId: "quiet" }],
    });
    const api = apiOf(emulator);
    expect((await api.call("publishOffer", { offerId: "quiet", emails: "one@contoso.com" })).status).toBe(202);
    await expect
      .poll(async () => (await emulator.outbox())[0]?.lastError, { timeout: 10_000 })
      .toMatch(/mailbox is full/);
    expect((await api.call("cancelOperation", { offerId: "quiet" })).status).toBe(200);
    mail.refuses = false;
    await expect.poll(() => mail.received.length, { timeout: 15_000 }).toBe(2);
    await expect
      .poll(async () => (await emulator.outbox()).every(({ deliveredAt }) => deliveredAt !== null), { timeout: 10_000 })
      .toBe(true);
    const subjects = mail.received.map(({ source }) => /^Subject: (.*)$/m.exec(source)?.[1]);
    expect(subjects.toSorted()).toEqual(["quiet: the publication has started", "quiet: the publication was canceled"]);
    expect(mail.received.map(({ to }) => to)).toEqual(["one@contoso.com", "one@contoso.com"]);
  });

  if (isShared)
    test("what PostgreSQL undid for it got in the way of others is done again", async ({ skip }) => {
      if (isMissing()) skip();
      await using store = await openStore(await options());
      for (const subject of ["one", undefined]) {
        let attempts = 0;
        await store.write(function* (statements) {
          attempts += 1;
          yield* putSetting(statements, `attempt ${attempts}`);
          if (attempts < 3) {
            yield* send([{ sql: "do $$ begin raise exception using errcode = '40001'; end $$", values: [] }]);
          }
        }, subject);
        expect(attempts).toBe(3);
      }
      const settings = ["attempt 1", "attempt 2", "attempt 3"].map((name) =>
        store.read((statements) => run(statements.setting, { name })),
      );
      expect((await Promise.all(settings)).map((rows) => rows.length)).toEqual([0, 0, 1]);
    });

  if (isShared)
    test("who shares a transaction locks in one order, so that nobody waits for one who waits for him", async ({
      skip,
    }) => {
      if (isMissing()) skip();
      const store = await options();
      await using first = await openStore(store);
      await using second = await openStore(store);
      let begun = 0;
      const lock = (subject: number) =>
        function* (): Work<void> {
          begun += 1;
          // Long enough that the other has locked its first one, too.
          const calls = [
            { sql: "select pg_advisory_xact_lock($1)", values: [subject] },
            { sql: "select pg_sleep(0.2)", values: [] },
          ];
          yield { calls, wantsRows: true };
        };
      const write = (into: Store, subject: number) => into.write(lock(subject), String(subject));
      await Promise.all([write(first, 1), write(first, 2), write(second, 2), write(second, 1)]);
      // A deadlock would have been undone, and done again.
      expect(begun).toBe(4);
    });

  if (isShared)
    test("snapshots and restores are of one time while others write", async ({ skip }) => {
      if (isMissing()) skip();
      const { databaseUrl = "" } = await options();
      const offerIds = Array.from({ length: 12 }, (_, index) => `offer-${index}`);
      const seed = offerIds.map((offerId) => ({ publisherId: "contoso", offerId }));
      await using first = await open({ databaseUrl }, { seed });
      await using second = await open({ databaseUrl });
      let stopped = false;
      const apis = offerIds.map((_, index) => apiOf(index % 2 === 0 ? first : second));
      const publish = (offerId: string, index: number) =>
        apis[index]?.call("publishOffer", { offerId, emails: "one@contoso.com" });
      // What every snapshot has, however slow the writers are.
      await Promise.all(offerIds.map(publish));
      const writers = offerIds.map(async (offerId, index) => {
        while (!stopped) {
          // A restore in between may leave either with nothing to do.
          expect([200, 202, 400]).toContain((await apis[index]?.call("cancelOperation", { offerId }))?.status);
          expect([200, 202, 400]).toContain((await publish(offerId, index))?.status);
        }
      });
      try {
        for (let round = 0; round < 15; round += 1) {
          const snapshot = await first.snapshot();
          expectOfOneTime(snapshot);
          if (round % 3 === 2) await second.restore(snapshot);
        }
      } finally {
        stopped = true;
        await Promise.all(writers);
      }
      const last = await second.snapshot();
      expectOfOneTime(last);
      expect(last.operations.length).toBeGreaterThanOrEqual(offerIds.length);
    });

  if (isShared)
    test("200 cancels through three processes agree", { timeout: 60_000 }, async ({ skip }) => {
      if (isMissing()) skip();
      const { databaseUrl = "" } = await options();
      const args = ["--port", "0", "--step-duration", "600000", "--database-url", databaseUrl];
      await using first = startCommand(args);
      await using second = startCommand(args);
      await using third = startCommand(args);
      const urls = await Promise.all([first.url, second.url, third.url]);
      const apis = urls.map((url) => new Api(url));
      const answers = await Promise.all(
        Array.from({ length: 200 }, (_, index) => apis[index % 3]?.call("cancelOperation")),
      );
      expect(new Set(answers.map((answer) => answer?.status))).toEqual(new Set([202]));
      // Each says it with its own address in front.
      const locations = answers.map((answer) => new URL(answer?.headers.get("operation-location") ?? "").pathname);
      expect(new Set(locations).size).toBe(1);
      const list = (await apis[0]?.call("listOperations"))?.body;
      expect(Array.isArray(list) && list.map((item) => at(item, "submissionType"))).toEqual(["cancel", "publish"]);
    });
});

/** Writes something, for works that write anything. */
function putSetting(statements: Statements, name: string): Work<void> {
  return send([call(statements.putSetting, { name, value: "1" })]);
}

/** An operation that cannot be recorded twice. */
const operation = {
  id: "56615b67-2185-49fe-80d2-c4ddf77bb2e8",
  publisherId: "contoso",
  offerId: "any",
  number: 1,
  submissionType: "publish",
  startedAt: 0,
  canceledAt: null,
  steps: "[]",
  publishingVersion: 1,
  notificationEmails: null,
  noticesTold: 0,
  nextNoticeAt: null,
};

/** Expects what is so before and after each change, with one address to tell: no gaps, and as many messages as were told. */
function expectOfOneTime({ offers, operations, messages }: Snapshot): void {
  for (const { offerId } of offers) {
    const numbers = operations.filter((operation) => operation.offerId === offerId).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  }
  const ids = operations.flatMap(({ id, noticesTold }) => Array.from({ length: noticesTold }, () => id));
  expect(messages.map(({ operationId }) => operationId).toSorted()).toEqual(ids.toSorted());
}

const publishSteps = ["displaydummycertify", "displaycertify"];
