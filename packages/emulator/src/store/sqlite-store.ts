import { accessSync, constants, existsSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { Kysely } from "kysely";
import { migrate } from "./migrate.ts";
import { nodeSqliteDialect } from "./node-sqlite-dialect.ts";
import type { Call, Work } from "./statement.ts";
import { type Statements, writeStatements } from "./statements.ts";
import type { Store } from "./store.ts";
import { StoreError, storeError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/**
 * What an answered change survives: `normal` the end of the process, however sudden; `full` the loss of power too.
 */
export type Durability = "normal" | "full";

/** How long to wait for another process that has the file, which may be about to end, in milliseconds. */
const busyTimeout = 5000;

/** How much of the file is kept in memory at the most, in KiB. A cancel then costs the same however large the file is. */
const cacheSize = 16 * 1024;

/** Work that waits for the next commit. */
interface Waiting {
  /** Does it, and gives the function to call when it is committed. */
  readonly perform: () => () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Opens the database in a file, which is made where there is none; `:memory:` is one that is forgotten when it is closed.
 * Rejects with a `StoreError`.
 */
export async function openSqliteStore(path: string, durability: Durability = "normal"): Promise<Store> {
  let database: DatabaseSync | undefined;
  try {
    // SQLite finds that out later, and then calls it a failure of the disk.
    if (existsSync(path)) accessSync(path, constants.W_OK);
    database = new DatabaseSync(path, { timeout: busyTimeout });
    if (path === ":memory:") {
      // In memory, a commit costs the more the more pages there are.
      database.exec("PRAGMA page_size = 8192");
    } else {
      // One process at a time: two would send each message twice, and each would wait for the other.
      database.exec("PRAGMA locking_mode = EXCLUSIVE");
      database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durability}; PRAGMA cache_size = ${-cacheSize}`);
    }
    const kysely = new Kysely<Tables>({ dialect: nodeSqliteDialect(database) });
    await migrate(kysely, "sqlite");
    return new SqliteStore(database, writeStatements(kysely, "sqlite"));
  } catch (error) {
    database?.close();
    throw storeError(error);
  }
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;
  readonly #prepared = new Map<string, StatementSync>();
  #waiting: Waiting[] = [];

  constructor(database: DatabaseSync, statements: Statements) {
    this.#database = database;
    this.#statements = statements;
  }

  async read<Result>(work: (statements: Statements) => Work<Result>): Promise<Result> {
    return this.#perform(work);
  }

  /** A work is done in one go. */
  readAtOnce<Result>(work: (statements: Statements) => Work<Result>): Promise<Result> {
    return this.read(work);
  }

  write<Result>(work: (statements: Statements) => Work<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const perform = () => {
        const result = this.#perform(work);
        return () => resolve(result);
      };
      this.#waiting.push({ perform, reject });
      // One commit for all that comes in a turn of the event loop: a commit costs more than what it commits.
      if (this.#waiting.length === 1) setImmediate(() => this.#commitWaiting());
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#database.isOpen) return;
    this.#commitWaiting();
    this.#database.close();
  }

  #commitWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    try {
      this.#commit(waiting);
    } catch {
      // The fault of one must not be that of the others: each on its own.
      for (const one of waiting) {
        try {
          this.#commit([one]);
        } catch (error) {
          one.reject(error);
        }
      }
    }
  }

  /** Commits all of them, or none and throws a `StoreError`. What one of them throws itself rejects that one. */
  #commit(waiting: readonly Waiting[]): void {
    if (waiting.length === 0) return;
    this.#query({ sql: "BEGIN IMMEDIATE", values: [] });
    const settle: (() => void)[] = [];
    try {
      for (const { perform, reject } of waiting) {
        try {
          settle.push(perform());
        } catch (error) {
          if (error instanceof StoreError) throw error;
          settle.push(() => reject(error));
        }
      }
      this.#query({ sql: "COMMIT", values: [] });
    } catch (error) {
      // SQLite ends a transaction by itself where its disk is full.
      if (this.#database.isTransaction) this.#query({ sql: "ROLLBACK", values: [] });
      throw error;
    }
    for (const one of settle) one();
  }

  #perform<Result>(work: (statements: Statements) => Work<Result>): Result {
    const running = work(this.#statements);
    let next = running.next([]);
    while (!next.done) next = running.next(next.value.calls.map((call) => this.#query(call)));
    return next.value;
  }

  #query({ sql, values }: Call): readonly unknown[] {
    try {
      let prepared = this.#prepared.get(sql);
      if (prepared === undefined) {
        prepared = this.#database.prepare(sql);
        this.#prepared.set(sql, prepared);
      }
      return prepared.all(...values);
    } catch (error) {
      throw storeError(error);
    }
  }
}
