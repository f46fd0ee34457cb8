/**
 * What a cancel costs at the least: node:http, the same checks of the request, and the same rows in the same database, all
 * written by hand for this one call.
 */
import { randomUUID, timingSafeEqual } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { OpenStoreOptions } from "@cloud-partner/emulator";
import { Client } from "pg";

interface PlannedStep {
  readonly id: string;
  readonly duration: number;
}

/** A row of the table of operations, as far as a cancel reads it. */
interface OperationRow {
  readonly id: string;
  readonly number: number;
  readonly submission_type: string;
  readonly started_at: number;
  readonly canceled_at: number | null;
  readonly steps: string;
  readonly publishing_version: number;
  readonly notification_emails: string | null;
  readonly notices_told: number;
}

interface Wanted {
  readonly publisherId: string;
  readonly offerId: string;
  readonly emails: string | undefined;
}

/** What is to be written, and the location to answer with. */
interface Plan {
  readonly id: string;
  readonly now: number;
  readonly undone: readonly PlannedStep[];
  readonly before: OperationRow;
  readonly addresses: readonly string[];
}

/** Cancels, and gives the identifier of the operation that undoes, or a status that refuses. */
type Cancel = (wanted: Wanted) => Promise<string | 400 | 404>;

/** Starts the server on a database that has offers; `prepare` puts them into a file, for a database in memory. */
export async function startByHand(
  store: OpenStoreOptions,
  prepare: (options: OpenStoreOptions) => Promise<void>,
): Promise<string> {
  const { databaseUrl } = store;
  const cancel = await (databaseUrl === undefined ? sqlite(store, prepare) : postgresql(databaseUrl));
  const expected = Buffer.from("Bearer emulator-token");
  const path =
    /^\/api\/publishers\/([A-Za-z0-9][\w.-]{0,49})\/offers\/([A-Za-z0-9][\w.-]{0,49})\/cancel\?api-version=2017-10-31$/;
  const server = createServer((request, response) => {
    const match = path.exec(request.url ?? "");
    if (match === null || request.method !== "POST") return end(response, 404);
    const token = Buffer.from(request.headers.authorization ?? "");
    if (token.length !== expected.length || !timingSafeEqual(token, expected)) return end(response, 401);
    if (match[1] !== "contoso") return end(response, 403);
    if (request.headers["content-type"] !== "application/json") return end(response, 415);
    readBody(request, (text) => {
      const emails = readEmails(text);
      if (emails === null) return end(response, 400);
      const [publisherId, offerId] = [match[1] ?? "", match[2] ?? ""];
      cancel({ publisherId, offerId, emails }).then(
        (id) => {
          if (typeof id === "number") return end(response, id);
          const location = `http://${request.headers.host}/api/publishers/${publisherId}/offers/${offerId}/operations/${id}`;
          end(response, 202, { "Operation-Location": location, "Retry-After": "5" });
        },
        (error: unknown) => {
          console.error(error);
          end(response, 500);
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return `http://127.0.0.1:${address.port}`;
}

function end(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...headers, "x-ms-request-id": randomUUID(), "content-length": "0" }).end();
}

function readBody(request: IncomingMessage, use: (text: string) => void): void {
  let text = "";
  request.setEncoding("utf8");
  request.on("data", (chunk: string) => {
    text += chunk;
  });
  request.on("end", () => use(text));
}

/** The addresses of a body, `undefined` where it has none, and `null` where it is not as documented. */
function readEmails(text: string): string | undefined | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof body !== "object" || body === null || !("metadata" in body) || Object.keys(body).length !== 1) return null;
  const { metadata } = body;
  if (typeof metadata !== "object" || metadata === null) return null;
  const keys = Object.keys(metadata);
  if (keys.length === 0) return undefined;
  const emails: unknown = Reflect.get(metadata, "notification-emails");
  return keys.length === 1 && typeof emails === "string" ? emails : null;
}

/** What a cancel of the newest operation does, which runs and has something to undo; 400 for all else. */
function plan(rows: readonly OperationRow[], emails: string | undefined): Plan | 400 {
  const [before] = rows;
  const now = Date.now();
  if (before === undefined || before.submission_type === "cancel" || before.canceled_at !== null) return 400;
  const steps: PlannedStep[] = JSON.parse(before.steps);
  const begun: PlannedStep[] = [];
  let at = before.started_at;
  for (const { id, duration } of steps) {
    if (at > now) break;
    begun.unshift({ id, duration: 10_000 });
    at += duration;
  }
  if (at <= now || begun.length < 3) return 400;
  const all = `${before.notification_emails ?? ""},${emails ?? ""}`.split(",").map((address) => address.trim());
  const addresses = [...new Set(all.filter((address) => address !== ""))];
  return { id: createId(now), now, undone: begun, before, addresses };
}

/** A UUID that comes after those made before, as the emulator makes them too: it goes to the end of an index. */
function createId(now: number): string {
  const time = now.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}

const selectOffer = "select * from offers where publisher_id = ? and offer_id = ?";
const selectOperations =
  "select * from operations where publisher_id = ? and offer_id = ? order by number desc limit 3";
const update =
  "update operations set canceled_at = ?, notification_emails = ?, notices_told = notices_told + 1, next_notice_at = null where id = ?";
const insert = `insert into operations (id, publisher_id, offer_id, number, submission_type, started_at, steps, publishing_version,
  notification_emails, notices_told, next_notice_at) values (?, ?, ?, ?, 'cancel', ?, ?, ?, ?, 1, ?)`;
const insertMessage = `insert into messages (operation_id, notice_number, address, publisher_id, offer_id, submission_type, notice,
  happened_at, attempts, next_attempt_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, 0)`;

type Value = string | number | null;

/** The statements that write a plan, with their values. */
function writes({ publisherId, offerId }: Wanted, { id, now, undone, before, addresses }: Plan): [string, Value[]][] {
  const emails = addresses.join(",");
  const next = now + (undone[0]?.duration ?? 0);
  const all: [string, Value[]][] = [
    [update, [now, emails, before.id]],
    [
      insert,
      [
        id,
        publisherId,
        offerId,
        before.number + 1,
        now,
        JSON.stringify(undone),
        before.publishing_version,
        emails,
        next,
      ],
    ],
  ];
  for (const address of addresses) {
    all.push([
      insertMessage,
      [before.id, before.notices_told + 1, address, publisherId, offerId, before.submission_type, "canceled", now],
    ]);
    all.push([insertMessage, [id, 1, address, publisherId, offerId, "cancel", "started", now]]);
  }
  return all;
}

async function sqlite(store: OpenStoreOptions, prepare: (options: OpenStoreOptions) => Promise<void>): Promise<Cancel> {
  const database = new DatabaseSync(store.data ?? ":memory:");
  if (store.data !== undefined) {
    database.exec(
      `PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = ${store.durability ?? "normal"}; PRAGMA cache_size = -16384`,
    );
  } else {
    database.exec("PRAGMA page_size = 8192");
    await copyInto(database, prepare);
  }
  const prepared = new Map(
    ["BEGIN IMMEDIATE", "COMMIT", selectOffer, selectOperations, update, insert, insertMessage].map((sql) => [
      sql,
      database.prepare(sql),
    ]),
  );
  const run = (sql: string, values: readonly Value[] = []) => prepared.get(sql)?.all(...values) ?? [];
  let waiting: (() => () => void)[] = [];
  // One commit for all that comes in a turn of the event loop, as the emulator does it.
  const commit = () => {
    const performing = waiting;
    waiting = [];
    run("BEGIN IMMEDIATE");
    const settle = performing.map((perform) => perform());
    run("COMMIT");
    for (const one of settle) one();
  };
  return (wanted) =>
    new Promise((resolve) => {
      waiting.push(() => {
        const { publisherId, offerId } = wanted;
        if (run(selectOffer, [publisherId, offerId]).length === 0) return () => resolve(404);
        // The columns of the table, which the query names.
        const planned = plan(run(selectOperations, [publisherId, offerId]) as unknown as OperationRow[], wanted.emails);
        if (planned === 400) return () => resolve(400);
        for (const [sql, values] of writes(wanted, planned)) run(sql, values);
        return () => resolve(planned.id);
      });
      if (waiting.length === 1) setImmediate(commit);
    });
}

/** Copies a database that was prepared in a file into one in memory. */
async function copyInto(database: DatabaseSync, prepare: (options: OpenStoreOptions) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const data = join(folder, "prepared.db");
  await prepare({ data });
  database.exec(`ATTACH '${data}' AS prepared`);
  const all = database.prepare("select type, name, sql from prepared.sqlite_master where sql is not null").all();
  for (const { type, sql } of all) if (type === "table") database.exec(String(sql));
  for (const { type, name } of all) {
    if (type === "table") database.exec(`insert into main.${name} select * from prepared.${name}`);
  }
  for (const { type, sql } of all) if (type === "index") database.exec(String(sql));
  database.exec("DETACH prepared");
  await rm(folder, { recursive: true });
}

/** A cancel that waits for the next transaction. */
interface Waiting {
  readonly wanted: Wanted;
  readonly resolve: (answer: string | 400 | 404) => void;
  readonly reject: (error: unknown) => void;
}

async function postgresql(connectionString: string): Promise<Cancel> {
  const client = new Client({ connectionString, pipeline: true });
  client.on("error", () => {});
  await client.connect();
  const names = new Map<string, { name: string; text: string }>();
  const named = (sql: string) => {
    let found = names.get(sql);
    if (found === undefined) {
      let count = 0;
      found = { name: `s${names.size}`, text: sql.replaceAll("?", () => `$${++count}`) };
      names.set(sql, found);
    }
    return found;
  };
  const run = async (sql: string, values: Value[]) => (await client.query({ ...named(sql), values })).rows;
  const perform = async (wanted: Wanted, written: Promise<unknown>[]) => {
    const { publisherId, offerId } = wanted;
    const [[offer], rows] = await Promise.all([
      run(`${selectOffer} for update`, [publisherId, offerId]),
      run(selectOperations, [publisherId, offerId]),
    ]);
    if (offer === undefined) return 404;
    const numbers = rows.map((row) => ({ ...row, started_at: Number(row.started_at) }));
    const planned = plan(numbers, wanted.emails);
    if (planned === 400) return 400;
    for (const [sql, values] of writes(wanted, planned)) written.push(run(sql, values));
    return planned.id;
  };
  let waiting: Waiting[] = [];
  let isCommitting = false;
  // One transaction for all that comes while another one is under way, as the emulator does it; the offers are locked in order.
  const commit = async () => {
    const performing = waiting.sort((one, other) => (one.wanted.offerId < other.wanted.offerId ? -1 : 1));
    waiting = [];
    try {
      const begun = client.query("BEGIN");
      const written: Promise<unknown>[] = [];
      const answers = await Promise.all(performing.map(({ wanted }) => perform(wanted, written)));
      await Promise.all([begun, ...written, client.query("COMMIT")]);
      for (const [index, { resolve }] of performing.entries()) resolve(answers[index] ?? 400);
    } catch (error) {
      await client.query("ROLLBACK");
      for (const { reject } of performing) reject(error);
    }
    isCommitting = waiting.length > 0;
    if (isCommitting) setImmediate(commit);
  };
  return (wanted) =>
    new Promise((resolve, reject) => {
      waiting.push({ wanted, resolve, reject });
      if (isCommitting) return;
      isCommitting = true;
      setImmediate(commit);
    });
}
