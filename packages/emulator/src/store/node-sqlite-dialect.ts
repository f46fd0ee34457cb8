import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { SqliteDialect } from "kysely";

/** Kysely's dialect for SQLite on Node's own `node:sqlite`, for the steps that change the tables. */
export function nodeSqliteDialect(database: DatabaseSync): SqliteDialect {
  return new SqliteDialect({
    database: {
      prepare(text) {
        const prepared = database.prepare(text);
        // Kysely's parameters are what it was given for columns, all of which hold texts and numbers.
        const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
        return {
          reader: prepared.columns().length > 0,
          all: (parameters) => prepared.all(...values(parameters)),
          run: (parameters) => prepared.run(...values(parameters)),
          iterate: (parameters) => prepared.iterate(...values(parameters)),
        };
      },
      // The store closes it.
      close() {},
    },
  });
}
