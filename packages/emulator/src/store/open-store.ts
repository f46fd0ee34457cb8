import type { Durability } from "./sqlite-store.ts";
import type { Store } from "./store.ts";

/** Where an emulator keeps what it knows. */
export interface OpenStoreOptions {
  /** Path of a file, which is made where there is none. Default: in memory, and gone with the emulator. */
  readonly data?: string;
  /** What an answered change in the file survives. Default: `normal`, the end of the process, however sudden. */
  readonly durability?: Durability;
  /**
   * Address of a PostgreSQL database, `postgresql://user:password@host:port/name`, to be shared with other processes.
   * Default: none.
   */
  readonly databaseUrl?: string;
}

/**
 * Opens the database that the options name. Rejects with a `TypeError` where they name two, and with a `StoreError` where it
 * cannot be used.
 */
export async function openStore({ data, durability, databaseUrl }: OpenStoreOptions): Promise<Store> {
  if (data !== undefined && databaseUrl !== undefined) throw new TypeError("name data or databaseUrl, not both");
  // Loaded where it is wanted: the driver takes longer to load than a database in memory to open.
  if (databaseUrl !== undefined) return (await import("./postgresql-store.ts")).openPostgresqlStore(databaseUrl);
  return (await import("./sqlite-store.ts")).openSqliteStore(data ?? ":memory:", durability);
}
