import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmulator, type EmulatorOptions, type OpenStoreOptions } from "../src/index.ts";
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

const publishSteps = ["displaydummycertify", "displaycertify"];
