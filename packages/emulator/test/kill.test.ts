import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createEmulator, type SeedOffer } from "../src/index.ts";
import { type ChangingCall, OfferJournal } from "./kill/journal.ts";
import { expectAllTold, expectToldOnce, lookInto } from "./kill/outbox.ts";
import { randomOf } from "./kill/random.ts";
import { type RunningCommand, startCommand } from "./support/command.ts";
import { type MailServer, startMailServer } from "./support/mail-server.ts";

/** How often an emulator is killed. It takes about half a second each time; 500 are run with KILLS=500. */
const kills = Number(process.env["KILLS"] ?? 50);
const seed = Number(process.env["KILL_SEED"] ?? Math.floor(Math.random() * 2 ** 32));

/** After so many, another file is begun: the lists of operations grow long. */
const killsOfFile = 25;
const clients = 6;
const stepDuration = 40;

/** Half of the offers have one client each, which knows what has to be there; all clients call the others. */
const own = Array.from({ length: clients * 2 }, (_, index) => `own-${index}`);
const shared = Array.from({ length: 6 }, (_, index) => `shared-${index}`);
const offers: SeedOffer[] = [...own, ...shared]
  .map((offerId, index) => ({
    publisherId: "contoso",
    offerId,
    // Some stay where a cancel is done at once, some where it has to undo, some come through, and some fail.
    steps: [
      { displaycertify: { duration: 60_000 } },
      { displayprovision: { duration: 60_000 } },
      {},
      { displaypackage: { outcome: "fails" as const } },
      { displaydummycertify: { duration: 0 }, displaycertify: { duration: 1 }, displaypackage: { duration: 60_000 } },
    ][index % 5],
  }))
  .map(({ steps, ...offer }) => (steps === undefined ? offer : { ...offer, steps }));

const counts = {
  kills: 0,
  whileStarting: 0,
  calls: 0,
  answered: 0,
  unanswered: 0,
  held: 0,
  messages: 0,
  sent: 0,
  told: 0,
};
let folder: string;
let mail: MailServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-kill-"));
  mail = await startMailServer();
});

afterAll(async () => {
  await mail?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

test(`${kills} kills lose no answered change and repeat no notification`, {
  timeout: 30_000 + kills * 6000,
}, async () => {
  console.log(`KILLS=${kills} KILL_SEED=${seed}`);
  const files = Math.ceil(kills / killsOfFile);
  for (let number = 0; number < files; number += 1) {
    await killOften(
      join(folder, `${number}.db`),
      Math.min(killsOfFile, kills - number * killsOfFile),
      randomOf(seed + number),
    );
  }
  console.log(JSON.stringify(counts));
  expect(counts.kills).toBe(kills);
  // What was killed was under load.
  expect(counts.answered).toBeGreaterThan(kills * 3);
  expect(counts.unanswered).toBeGreaterThan(kills / 3);
  expect(counts.told).toBeGreaterThan(kills / 5);
});

/** Kills emulators on one file, one after the other, and compares each time with what was answered. */
async function killOften(file: string, times: number, random: () => number): Promise<void> {
  await (await createEmulator({ data: file, seed: offers }))[Symbol.asyncDispose]();
  const journals = new Map([...own, ...shared].map((offerId) => [offerId, new OfferJournal(offerId)]));
  for (let time = 0; time < times; time += 1) {
    await using command = start(file, random);
    counts.kills += 1;
    if (random() < 0.1) {
      counts.whileStarting += 1;
      await sleep(random() * 400);
      await command.kill();
      continue;
    }
    const url = await command.url;
    await compare(url, journals);
    const ended = callUntilKilled(url, journals, random);
    await sleep(random() * 150);
    await command.kill();
    await ended;
    counts.messages += time % 10 === 0 ? await lookInto(file, expectToldOnce) : 0;
  }
  await settle(file, journals, random);
}

/** Lets all operations end and all messages be sent, and compares for the last time. */
async function settle(file: string, journals: ReadonlyMap<string, OfferJournal>, random: () => number): Promise<void> {
  let until: number;
  {
    await using command = start(file, random);
    const url = await command.url;
    counts.held += await compare(url, journals);
    for (const offerId of journals.keys()) await post(url, offerId, "cancel");
    await sleep(10 * stepDuration);
    until = Date.now();
    // What is due then, and what is not sent.
    const left = `select (select count(*) from operations where next_notice_at <= ${until})
      + (select count(*) from messages where delivered_at is null) as count`;
    const countLeft = () => lookInto(file, (database) => database.prepare(left).get()?.["count"]);
    await expect.poll(countLeft, { timeout: 60_000, interval: 250 }).toBe(0);
  }
  await lookInto(file, (database) => {
    expectToldOnce(database);
    counts.told += expectAllTold(database, until);
    const received = new Set(mail.received.map(({ source }) => /^Message-ID:\s*<(\S+)@/im.exec(source)?.[1]));
    for (const { operation_id, notice_number, address } of database.prepare("select * from messages").all()) {
      const id = `${operation_id}.${notice_number}.${Buffer.from(String(address)).toString("hex")}`;
      expect(received.has(id), `a mail server was given ${id}`).toBe(true);
      counts.sent += 1;
    }
  });
}

function start(file: string, random: () => number): RunningCommand {
  const durability = random() < 0.5 ? "normal" : "full";
  const store = ["--data", file, "--durability", durability];
  return startCommand(["--port", "0", ...store, "--step-duration", String(stepDuration), "--smtp", mail.url]);
}

/** Has all clients call, each until a call is not answered. */
async function callUntilKilled(
  url: string,
  journals: ReadonlyMap<string, OfferJournal>,
  random: () => number,
): Promise<void> {
  const client = async (index: number) => {
    const mine = own.filter((_, number) => number % clients === index);
    for (;;) {
      const isAlone = random() < 0.7;
      const offerId = pick(isAlone ? mine : shared, random);
      const call = pick<ChangingCall>(["publish", "publish", "golive", "cancel", "cancel"], random);
      const emails = random() < 0.2 ? `${pick(["one", "two"], random)}@contoso.com` : undefined;
      counts.calls += 1;
      try {
        const { status, location } = await post(url, offerId, call, emails);
        expect([200, 202, 400], `${call} ${offerId}`).toContain(status);
        counts.answered += 1;
        journals.get(offerId)?.record(call, isAlone, status, location);
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
        counts.unanswered += 1;
        journals.get(offerId)?.record(call, isAlone);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
}

async function compare(url: string, journals: ReadonlyMap<string, OfferJournal>): Promise<number> {
  const held = await Promise.all(
    [...journals].map(async ([offerId, journal]) => {
      const response = await fetch(address(url, offerId, "submissions/"), { headers });
      const list: unknown = await response.json();
      expect(response.status, JSON.stringify(list)).toBe(200);
      return journal.compare(Array.isArray(list) ? list : []);
    }),
  );
  return held.reduce((sum, count) => sum + count, 0);
}

const headers = { authorization: "Bearer emulator-token" };

function address(url: string, offerId: string, path: string): string {
  return `${url}/api/publishers/contoso/offers/${offerId}/${path}?api-version=2017-10-31`;
}

/** Makes a call. What was seen of the answer counts when its head has come. */
async function post(url: string, offerId: string, call: ChangingCall, emails?: string) {
  const response = await fetch(address(url, offerId, call), {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify({ metadata: emails === undefined ? {} : { "notification-emails": emails } }),
  });
  const location = response.headers.get("operation-location");
  await response.arrayBuffer().catch(() => {});
  return { status: response.status, ...(location === null ? {} : { location: new URL(location).pathname }) };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("there is nothing to pick from");
  return item;
}
