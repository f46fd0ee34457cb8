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

/** Opens a PostgreSQL database by its address, to be shared with other processes. Rejects with a `StoreError`. */
export async function openPostgresqlStore(address: string): Promise<Store> {
  const pool = new Pool({
    connectionString: address,
    connectionTimeoutMillis: connectionTimeout,
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

class PostgresqlStore implements Store {
  readonly #pool: Pool;
  readonly #statements: Statements;
  /** Names of the statements by their texts: PostgreSQL reads a text once for each connection. */
  readonly #names = new Map<string, string>();

  constructor(pool: Pool, statements: Statements) {
    this.#pool = pool;
    this.#statements = statements;
  }

  read<Result>(work: (statements: Statements) => Work<Result>): Promise<Result> {
    return this.#connected((client) => this.#perform(client, work));
  }

  write<Result>(work: (statements: Statements) => Work<Result>): Promise<Result> {
    return this.#connected(async (client) => {
      await this.#query(client, { sql: "BEGIN", values: [] });
      try {
        const result = await this.#perform(client, work);
        await this.#query(client, { sql: "COMMIT", values: [] });
        return result;
      } catch (error) {
        // A connection that failed is closed, which undoes what it did.
        if (!(error instanceof StoreError)) await this.#query(client, { sql: "ROLLBACK", values: [] });
        throw error;
      }
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#pool.ending) await this.#pool.end();
  }
  async #connected<Result>(use: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect().catch((error: unknown) => {
      throw storeError(error);
    });
    let failure: StoreError | undefined;
    try {
      return await use(client);
    } catch (error) {
      if (error instanceof StoreError) failure = error;
      throw error;
    } finally {
      client.release(failure);
    }
  }

  async #perform<Result>(client: PoolClient, work: (statements: Statements) => Work<Result>): Promise<Result> {
    const running = work(this.#statements);
    let next = running.next([]);
    while (!next.done) next = running.next(await this.#query(client, next.value));
    return next.value;
  }

  async #query(client: PoolClient, { sql, values }: Call): Promise<readonly unknown[]> {
    let name = this.#names.get(sql);
    if (name === undefined) {
      name = `emulator_${this.#names.size}`;
      this.#names.set(sql, name);
    }
    try {
      return (await client.query({ name, text: sql, values: [...values] })).rows;
    } catch (error) {
      throw storeError(error);
    }
  }
}
