import { Kysely, PostgresDialect } from "kysely";
import { Pool, type PoolClient, types } from "pg";
import { migrate } from "./migrate.ts";
import type { Call, Work } from "./statement.ts";
import { type Statements, writeStatements } from "./statements.ts";
import type { Store } from "./store.ts";
import { StoreError, storeError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/** How long to wait for a connection, in milliseconds. */
const connectionTimeout = 10_000;

/** How many transactions of works that share one are under way at a time. What comes meanwhile shares the next. */
const sharedTransactions = 1;

/** How many calls may be sent, at the most, before the first of them is answered. */
const unansweredCalls = 1000;

/** How often work is done that the database undid, for it got into the way of other work. */
const attempts = 5;

/** Opens a PostgreSQL database by its address, to be shared with other processes. Rejects with a `StoreError`. */
export async function openPostgresqlStore(address: string): Promise<Store> {
  const pool = new Pool({
    connectionString: address,
    connectionTimeoutMillis: connectionTimeout,
    // What is sent together takes one way to the server and back.
    pipeline: true,
    types: { getTypeParser: (oid, format) => (oid === bigint ? Number : types.getTypeParser(oid, format)) },
  });
  // A connection that is lost while nobody uses it; the next use opens another.
  pool.on("error", () => {});
  // And one that is lost between two queries of a transaction: the next query fails.
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    await migrate(kysely, "postgresql");
    return new PostgresqlStore(pool, writeStatements(kysely, "postgresql"));
  } catch (error) {
    await pool.end();
    throw storeError(error);
  }
}

/** The type of times, as PostgreSQL numbers it. They are far below 2^53. */
const bigint = types.builtins.INT8;

/** Work that waits for the next shared transaction. */
interface Waiting {
  readonly subject: string;
  /** Does it, and gives the function to call when it is committed. */
  readonly perform: (connection: Connection) => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

class PostgresqlStore implements Store {
  readonly #pool: Pool;
  readonly #statements: Statements;
  /** Names of the statements by their texts: PostgreSQL reads a text once for each connection. */
  readonly #names = new Map<string, string>();
  #waiting: Waiting[] = [];
  #shared = 0;

  constructor(pool: Pool, statements: Statements) {
    this.#pool = pool;
    this.#statements = statements;
  }

  read<Result>(work: (statements: Statements) => Work<Result>): Promise<Result> {
    return this.#connected((connection) => connection.perform(work(this.#statements)));
  }

  readAtOnce<Result>(work: (statements: Statements) => Work<Result>): Promise<Result> {
    return this.#transact(
      (connection) => connection.perform(work(this.#statements)),
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    );
  }

  write<Result>(work: (statements: Statements) => Work<Result>, subject?: string): Promise<Result> {
    if (subject === undefined) return this.#transact((connection) => connection.perform(work(this.#statements)));
    return new Promise((resolve, reject) => {
      const perform = async (connection: Connection) => {
        const result = await connection.perform(work(this.#statements));
        return () => resolve(result);
      };
      this.#waiting.push({ subject, perform, reject });
      this.#share();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }

  /** One transaction for all that comes in a turn of the event loop, or while another one is under way. */
  #share(): void {
    if (this.#shared >= sharedTransactions || this.#waiting.length === 0) return;
    this.#shared += 1;
    setImmediate(async () => {
      const waiting = this.#waiting;
      this.#waiting = [];
      await this.#commit(waiting);
      this.#shared -= 1;
      this.#share();
    });
  }

  /** Commits all of them, or none and does each on its own: the fault of one must not be that of the others. */
  async #commit(waiting: readonly Waiting[]): Promise<void> {
    try {
      const settle = await this.#transact((connection) => performAll(connection, waiting));
      for (const one of settle) one();
    } catch (error) {
      if (waiting.length > 1 && isUndone(error)) await Promise.all(waiting.map((one) => this.#commit([one])));
      else for (const { reject } of waiting) reject(error);
    }
  }

  /** Commits what is done with a connection, or undoes it. */
  async #transact<Result>(use: (connection: Connection) => Promise<Result>, begin = "BEGIN"): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#connected(async (connection) => {
          connection.send({ sql: begin, values: [] });
          try {
            const result = await use(connection);
            await connection.commit();
            return result;
          } catch (error) {
            // A connection that failed is closed, which undoes what it did.
            if (!(error instanceof StoreError)) await connection.rows({ sql: "ROLLBACK", values: [] });
            throw error;
          }
        });
      } catch (error) {
        if (attempt === attempts || !sqlState(error)?.startsWith(inTheWay)) throw error;
      }
    }
  }

  async #connected<Result>(use: (connection: Connection) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw storeError(error);
    });
    let failure: StoreError | undefined;
    try {
      return await use(new Connection(client, this.#names));
    } catch (error) {
      if (error instanceof StoreError) failure = error;
      throw error;
    } finally {
      client.release(failure);
    }
  }
}

/**
 * Does works on a connection, and gives the functions to call when they are committed. Those of one subject come one after the
 * other, and the others at the same time. All who change several subjects lock them in one order, so that no two wait for each
 * other.
 */
async function performAll(connection: Connection, waiting: readonly Waiting[]): Promise<(() => void)[]> {
  const bySubject = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const ofSubject = bySubject.get(one.subject);
    if (ofSubject === undefined) bySubject.set(one.subject, [one]);
    else ofSubject.push(one);
  }
  const inOrder = [...bySubject].sort(([one], [other]) => (one < other ? -1 : 1));
  const settle: (() => void)[] = [];
  const done = inOrder.map(async ([, ofSubject]) => {
    for (const { perform, reject } of ofSubject) {
      try {
        settle.push(await perform(connection));
      } catch (error) {
        if (error instanceof StoreError) throw error;
        settle.push(() => reject(error));
      }
    }
  });
  for (const outcome of await Promise.allSettled(done)) if (outcome.status === "rejected") throw outcome.reason;
  return settle;
}

/** A connection while it is somebody's own. */
class Connection {
  readonly #client: PoolClient;
  readonly #names: Map<string, string>;
  /** Why what was sent could not be done. */
  #failure: StoreError | undefined;
  #unanswered = 0;

  constructor(client: PoolClient, names: Map<string, string>) {
    this.#client = client;
    this.#names = names;
  }

  /** Does a work. */
  async perform<Result>(work: Work<Result>): Promise<Result> {
    let next = work.next([]);
    while (!next.done) {
      const { calls, wantsRows } = next.value;
      this.#unanswered += calls.length;
      if (wantsRows || this.#unanswered > unansweredCalls) {
        next = work.next(await Promise.all(calls.map((call) => this.rows(call))));
        this.#unanswered = 0;
      } else {
        for (const call of calls) this.send(call);
        next = work.next([]);
      }
    }
    return next.value;
  }

  /** Has a call done after those before it. */
  send(call: Call): void {
    this.#client.query(this.#query(call), (error: Error | null) => {
      if (error) this.#failure ??= storeError(error);
    });
  }

  /** The rows of a call. Rejects with the first failure of those that were sent before it, too. */
  rows(call: Call): Promise<readonly unknown[]> {
    return new Promise((resolve, reject) => {
      this.#client.query(this.#query(call), (error: Error | null, result) => {
        if (error) this.#failure ??= storeError(error);
        if (this.#failure === undefined) resolve(result.rows);
        else reject(this.#failure);
      });
    });
  }

  /** Where something that was sent failed, PostgreSQL undoes it all instead. */
  async commit(): Promise<void> {
    await this.rows({ sql: "COMMIT", values: [] });
  }

  #query({ sql, values }: Call) {
    if (values.length === 0) return { text: sql };
    let name = this.#names.get(sql);
    if (name === undefined) {
      name = `emulator_${this.#names.size}`;
      this.#names.set(sql, name);
    }
    return { name, text: sql, values: [...values] };
  }
}

/** What PostgreSQL says where works got into each other's way: the class of the error. */
const inTheWay = "40";

/** The same where somebody ended the connection or the server. */
const interrupted = "57";

/** Whether nothing of what failed was done. A connection that was lost says nothing of it. */
function isUndone(error: unknown): boolean {
  const state = sqlState(error);
  return state !== undefined && !state.startsWith(interrupted);
}

/** What PostgreSQL itself says of a failure; `undefined` where it said nothing. */
function sqlState(error: unknown): string | undefined {
  const cause = error instanceof StoreError ? error.cause : undefined;
  if (typeof cause !== "object" || cause === null || !("code" in cause && "severity" in cause)) return undefined;
  return String(cause.code);
}
