/**
 * What calls cost in a file with few operations and in one with many: a publish and its cancel, a list, one operation. Each
 * file has an emulator in a process of its own, and they are called by turns; CPU time of a call is counted. Beside that, how
 * long it takes to open the file, and the resident memory at the end. The argument is the number of rounds.
 */
import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createEmulator } from "@cloud-partner/emulator";
import { median } from "./interleave.ts";

/** How many operations each offer has. */
const operationsOfOffer = 10;
const callsOfRound = 200;
const sizes = [1000, 10_000, 100_000, 1_000_000];

const calls = ["publish and cancel", "list", "get"] as const;
type CallName = (typeof calls)[number];

/** What a process was asked to do, or answers: CPU time of a call, in microseconds. */
interface Report {
  readonly openMilliseconds: number;
  readonly cpu: Readonly<Record<CallName, number>>;
  /** In bytes. */
  readonly resident: number;
}

async function fillFile(data: string, size: number): Promise<void> {
  await (await createEmulator({ data, seed: [{ publisherId: "contoso", offerId: "first" }] }))[Symbol.asyncDispose]();
  const database = new DatabaseSync(data);
  database.exec("PRAGMA synchronous = OFF; BEGIN");
  const offer = database.prepare(
    "insert into offers values ('contoso', ?, 'microsoft-azure-virtualmachines', 1, '{}')",
  );
  const operation = database.prepare(
    `insert into operations (id, publisher_id, offer_id, number, submission_type, started_at, canceled_at, steps,
     publishing_version, notification_emails, notices_told, next_notice_at) values (?, 'contoso', ?, ?, 'publish', ?, ?, ?, ?, ?, 2, null)`,
  );
  const message = database.prepare(
    `insert into messages (operation_id, notice_number, address, publisher_id, offer_id, submission_type, notice, happened_at,
     attempts, next_attempt_at) values (?, ?, 'jondoe@contoso.com', 'contoso', ?, 'publish', ?, ?, 1, null)`,
  );
  const ids = ["displaydummycertify", "displaycertify", "displayprovision", "displaypackage"];
  const steps = JSON.stringify(ids.map((id) => ({ id, duration: 10_000 })));
  const start = Date.now() - 86_400_000;
  for (let index = 0; index < size / operationsOfOffer; index += 1) {
    offer.run(`offer-${index}`);
    for (let number = 1; number <= operationsOfOffer; number += 1) {
      const id = randomUUID();
      const at = start + number * 1000;
      operation.run(id, `offer-${index}`, number, at, at + 10, steps, number, "jondoe@contoso.com");
      message.run(id, 1, `offer-${index}`, "started", at);
      message.run(id, 2, `offer-${index}`, "canceled", at + 10);
    }
  }
  database.exec("COMMIT");
  database.close();
}

async function runChild(data: string, size: number): Promise<void> {
  // Loaded and compiled once before, as in a process that runs already.
  await (await createEmulator())[Symbol.asyncDispose]();
  const before = performance.now();
  const { handler } = await createEmulator({ data });
  const openMilliseconds = performance.now() - before;
  const offers = size / operationsOfOffer;
  const headers = { authorization: "Bearer emulator-token", "content-type": "application/json" };
  const address = (index: number, path: string) =>
    `http://localhost/api/publishers/contoso/offers/offer-${index}/${path}?api-version=2017-10-31`;
  const call = async (index: number, path: string, method = "GET") => {
    const body = method === "GET" ? {} : { body: '{"metadata":{"notification-emails":"jondoe@contoso.com"}}' };
    const response = await handler(new Request(address(index, path), { method, headers, ...body }));
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  const database = { ids: new Map<number, string>() };
  /** Half of the offers change; the lists of the others stay as long as they are. */
  const half = Math.floor(offers / 2);
  const any = (from: number) => from + Math.floor(Math.random() * half);
  const work: Readonly<Record<CallName, (index: number) => Promise<unknown>>> = {
    "publish and cancel": async (index) => {
      await call(index, "publish", "POST");
      await call(index, "cancel", "POST");
    },
    list: (index) => call(index, "submissions/"),
    get: (index) => call(index, `operations/${database.ids.get(index)}`),
  };
  process.on("disconnect", () => process.exit());
  process.on("message", async () => {
    const cpu = { "publish and cancel": 0, list: 0, get: 0 };
    for (const name of calls) {
      const indexes = Array.from({ length: callsOfRound }, () => any(name === "publish and cancel" ? half : 0));
      if (name === "get") {
        for (const index of indexes) {
          const [listed]: { id: string }[] = await (await call(index, "submissions/")).json();
          database.ids.set(index, listed?.id ?? "");
        }
      }
      const start = process.cpuUsage();
      for (const index of indexes) await work[name](index);
      const { user, system } = process.cpuUsage(start);
      cpu[name] = (user + system) / callsOfRound;
    }
    const report: Report = { openMilliseconds, cpu, resident: process.memoryUsage.rss() };
    process.send?.(report);
  });
  process.send?.("ready");
}

async function runParent(rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-growth-"));
  const children: { size: number; child: ReturnType<typeof fork>; reports: Report[] }[] = [];
  try {
    for (const size of sizes) {
      const data = join(folder, `${size}.db`);
      await fillFile(data, size);
      const child = fork(new URL(import.meta.url), [data, String(size)]);
      await once(child, "message");
      children.push({ size, child, reports: [] });
    }
    const warmUp = 5;
    for (let round = 0; round < rounds + warmUp; round += 1) {
      for (const { child, reports } of children) {
        child.send("measure");
        const [report]: Report[] = await once(child, "message");
        if (round >= warmUp && report !== undefined) reports.push(report);
      }
    }
    const [base] = children;
    const rows = children.map(({ size, reports }) => {
      const row: Record<string, string> = {
        operations: String(size),
        "open (ms)": (reports[0]?.openMilliseconds ?? Number.NaN).toFixed(1),
      };
      for (const name of calls) {
        const ratio = median(
          reports.map(({ cpu }, round) => cpu[name] / (base?.reports[round]?.cpu[name] ?? Number.NaN)),
        );
        row[`${name} (µs)`] = median(reports.map(({ cpu }) => cpu[name])).toFixed(0);
        row[`${name}, to ${sizes[0]}`] = ratio.toFixed(2);
      }
      row["resident (MiB)"] = ((reports.at(-1)?.resident ?? 0) / 2 ** 20).toFixed(0);
      return row;
    });
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds of ${callsOfRound} calls by turns`,
    );
    console.table(rows);
  } finally {
    for (const { child } of children) child.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}

const [argument, size] = process.argv.slice(2);
if (process.send !== undefined && argument !== undefined) await runChild(argument, Number(size));
else await runParent(Number(argument ?? 15));
