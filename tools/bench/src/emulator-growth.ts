/**
 * What calls cost in a file with few operations and in one with many: a publish and its cancel, a list, one operation. Each
 * file has an emulator in a process of its own, and they are called by turns over HTTP; the CPU time that a call takes of that
 * process is counted. Beside that, how
 * long it takes to open the file, and the resident memory at the end. The argument is the number of rounds.
 */
import { fork, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { createEmulator, startEmulator } from "@cloud-partner/emulator";
import { median } from "./interleave.ts";

/** How many operations each offer has. */
const operationsOfOffer = 10;
const callsOfRound = 200;
const sizes = [1000, 10_000, 100_000, 1_000_000];

const calls = ["publish and cancel", "list", "get"] as const;
type CallName = (typeof calls)[number];

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
      const at = start + number * 1000;
      // Of version 7, as the emulator makes them.
      const time = at.toString(16).padStart(12, "0");
      const id = `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
      operation.run(id, `offer-${index}`, number, at, at + 10, steps, number, "jondoe@contoso.com");
      message.run(id, 1, `offer-${index}`, "started", at);
      message.run(id, 2, `offer-${index}`, "canceled", at + 10);
    }
  }
  database.exec("COMMIT");
  database.close();
}

async function runChild(data: string): Promise<void> {
  // Loaded and compiled once before, as in a process that runs already.
  await (await createEmulator())[Symbol.asyncDispose]();
  const before = performance.now();
  const opened = await createEmulator({ data });
  const openMilliseconds = performance.now() - before;
  await opened[Symbol.asyncDispose]();
  const { url } = await startEmulator({ data });
  process.on("disconnect", () => process.exit());
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.(user + system);
  });
  process.send?.({ url, openMilliseconds });
}

/** An emulator on a file, as the one who measures it sees it. */
class Measured {
  readonly size: number;
  readonly child: ReturnType<typeof fork>;
  readonly url: string;
  readonly openMilliseconds: number;
  /** CPU time of a call in microseconds, one for each round. */
  readonly cpu: Record<CallName, number[]> = { "publish and cancel": [], list: [], get: [] };

  constructor(size: number, child: ReturnType<typeof fork>, started: { url: string; openMilliseconds: number }) {
    this.size = size;
    this.child = child;
    this.url = started.url;
    this.openMilliseconds = started.openMilliseconds;
  }

  /** Makes the calls of a round; one that does not count only warms up. */
  async measure(counts: boolean): Promise<void> {
    for (const name of calls) {
      const indexes = Array.from({ length: callsOfRound }, () => this.#any(name));
      const ids = name === "get" ? await Promise.all(indexes.map((index) => this.#newest(index))) : [];
      const before = await this.#cpuTime();
      for (const [position, index] of indexes.entries()) {
        if (name === "list") await this.#call(index, "submissions/");
        else if (name === "get") await this.#call(index, `operations/${ids[position]}`);
        else {
          await this.#call(index, "publish", "POST");
          await this.#call(index, "cancel", "POST");
        }
      }
      const after = await this.#cpuTime();
      if (counts) this.cpu[name].push((after - before) / callsOfRound);
    }
  }

  /** Half of the offers change; the lists of the others stay as long as they are. */
  #any(name: CallName): number {
    const half = Math.floor(this.size / operationsOfOffer / 2);
    return (name === "publish and cancel" ? half : 0) + Math.floor(Math.random() * half);
  }

  async #newest(index: number): Promise<string> {
    const [newest]: { id: string }[] = JSON.parse(await this.#call(index, "submissions/"));
    return newest?.id ?? "";
  }

  async #call(index: number, path: string, method = "GET"): Promise<string> {
    const address = `${this.url}/api/publishers/contoso/offers/offer-${index}/${path}?api-version=2017-10-31`;
    const headers = { authorization: "Bearer emulator-token", "content-type": "application/json" };
    const body = method === "GET" ? {} : { body: '{"metadata":{"notification-emails":"jondoe@contoso.com"}}' };
    const response = await fetch(address, { method, headers, ...body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return text;
  }

  /** CPU time of the process so far, in microseconds. */
  async #cpuTime(): Promise<number> {
    this.child.send("report");
    const [time] = await once(this.child, "message");
    return Number(time);
  }
}

async function runParent(rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-growth-"));
  const all: Measured[] = [];
  const residents: number[] = [];
  try {
    for (const size of sizes) {
      const data = join(folder, `${size}.db`);
      await fillFile(data, size);
      residents.push(await residentOfCommand(data, size));
      const child = fork(new URL(import.meta.url), [data]);
      const [started] = await once(child, "message");
      all.push(new Measured(size, child, started));
    }
    const warmUp = 8;
    for (let round = 0; round < rounds + warmUp; round += 1) {
      for (const one of all) await one.measure(round >= warmUp);
    }
    const rows = all.map(({ size, openMilliseconds, cpu }, position) => {
      const row: Record<string, string> = { operations: String(size), "open (ms)": openMilliseconds.toFixed(1) };
      for (const name of calls) {
        const ratios = cpu[name].map((value, round) => value / (all[0]?.cpu[name][round] ?? Number.NaN));
        row[`${name} (µs)`] = median(cpu[name]).toFixed(0);
        row[`${name}, to ${sizes[0]}`] = median(ratios).toFixed(2);
      }
      row["resident (MiB)"] = ((residents[position] ?? Number.NaN) / 2 ** 20).toFixed(0);
      return row;
    });
    console.log(
      `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds of ${callsOfRound} calls by turns`,
    );
    console.table(rows);
  } finally {
    for (const { child } of all) child.disconnect();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Resident memory of the command itself after many calls, in bytes, as Linux tells it; the bench has TypeScript to load. */
async function residentOfCommand(data: string, size: number): Promise<number> {
  const bin = fileURLToPath(new URL("bin.js", import.meta.resolve("@cloud-partner/emulator")));
  const child = spawn(process.execPath, [bin, "--port", "0", "--data", data]);
  try {
    let printed = "";
    while (!printed.includes("/docs/\n")) printed += String((await once(child.stdout, "data"))[0]);
    const [, url = ""] = /ready: (\S+)\/docs\/\n/.exec(printed) ?? [];
    const headers = { authorization: "Bearer emulator-token" };
    for (let count = 0; count < 5000; count += 1) {
      const offer = `offer-${Math.floor((Math.random() * size) / operationsOfOffer)}`;
      const address = `${url}/api/publishers/contoso/offers/${offer}/submissions/?api-version=2017-10-31`;
      await (await fetch(address, { headers })).arrayBuffer();
    }
    const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
  } finally {
    child.kill("SIGTERM");
    await once(child, "close");
  }
}

const [argument] = process.argv.slice(2);
if (process.send !== undefined && argument !== undefined) await runChild(argument);
else await runParent(Number(argument ?? 15));
