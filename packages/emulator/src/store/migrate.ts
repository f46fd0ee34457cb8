import { type Kysely, sql } from "kysely";
import { DEFAULT_MIGRATION_TABLE, Migrator } from "kysely/migration";
import { migrationsOf } from "./migrations.ts";
import type { DatabaseKind } from "./statements.ts";
import { StoreError } from "./store-error.ts";
import type { Tables } from "./tables.ts";

/**
 * Brings a database to what this version needs; several processes may do so at once. Throws a {@link StoreError} where a
 * newer version has been at work on it.
 */
export async function migrate(database: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  const migrations = migrationsOf(kind);
  const provider = { getMigrations: async () => migrations };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error === undefined) return;
  const names = sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(database);
  // Where even that fails, the first failure says more.
  const { rows } = await names.catch(() => ({ rows: [] }));
  const unknown = rows.find(({ name }) => !Object.hasOwn(migrations, name));
  if (unknown === undefined) throw error;
  const message = `The database was changed by a newer version (${unknown.name}). Use that version, or another database.`;
  throw new StoreError(message, { cause: error });
}
