import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { DatabaseKind } from "./statements.ts";

/** The tables as they were first. */
const tables = (kind: DatabaseKind): Migration => ({
  async up(database: Kysely<unknown>) {
    // SQLite then keeps rows in the order of their keys: what belongs to an offer is found in one place, however large the
    // file is.
    const byKey = <Name extends string, Column extends string>(table: CreateTableBuilder<Name, Column>) =>
      kind === "sqlite" ? table.modifyEnd(sql`without rowid`) : table;
    await database.schema
      .createTable("offers")
      .addColumn("publisher_id", "text", (column) => column.notNull())
      .addColumn("offer_id", "text", (column) => column.notNull())
      .addColumn("offer_type_id", "text", (column) => column.notNull())
      .addColumn("offer_version", "integer", (column) => column.notNull())
      .addColumn("step_plans", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("offers_key", ["publisher_id", "offer_id"])
      .$call(byKey)
      .execute();
    await database.schema
      .createTable("operations")
      .addColumn("id", "text", (column) => column.notNull())
      .addColumn("publisher_id", "text", (column) => column.notNull())
      .addColumn("offer_id", "text", (column) => column.notNull())
      .addColumn("number", "integer", (column) => column.notNull())
      .addColumn("submission_type", "text", (column) => column.notNull())
      .addColumn("started_at", "bigint", (column) => column.notNull())
      .addColumn("canceled_at", "bigint")
      .addColumn("steps", "text", (column) => column.notNull())
      .addColumn("publishing_version", "integer", (column) => column.notNull())
      .addColumn("notification_emails", "text")
      .addColumn("notices_told", "integer", (column) => column.notNull())
      .addColumn("next_notice_at", "bigint")
      .addPrimaryKeyConstraint("operations_key", ["publisher_id", "offer_id", "number"])
      .$call(byKey)
      .execute();
    await database.schema.createIndex("operations_by_id").on("operations").columns(["id"]).unique().execute();
    await database.schema
      .createIndex("operations_with_notices")
      .on("operations")
      .columns(["next_notice_at"])
      .where("next_notice_at", "is not", null)
      .execute();
    await database.schema
      .createTable("messages")
      .addColumn("operation_id", "text", (column) => column.notNull())
      .addColumn("notice_number", "integer", (column) => column.notNull())
      .addColumn("address", "text", (column) => column.notNull())
      .addColumn("publisher_id", "text", (column) => column.notNull())
      .addColumn("offer_id", "text", (column) => column.notNull())
      .addColumn("submission_type", "text", (column) => column.notNull())
      .addColumn("notice", "text", (column) => column.notNull())
      .addColumn("step", "text")
      .addColumn("happened_at", "bigint", (column) => column.notNull())
      .addColumn("delivered_at", "bigint")
      .addColumn("attempts", "integer", (column) => column.notNull())
      .addColumn("next_attempt_at", "bigint")
      .addColumn("last_error", "text")
      .addPrimaryKeyConstraint("messages_key", ["operation_id", "notice_number", "address"])
      .$call(byKey)
      .execute();
    await database.schema
      .createIndex("messages_to_deliver")
      .on("messages")
      .columns(["next_attempt_at"])
      .where("next_attempt_at", "is not", null)
      .execute();
    await database.schema.createIndex("messages_newest").on("messages").columns(["happened_at"]).execute();
    await database.schema
      .createTable("settings")
      .addColumn("name", "text", (column) => column.primaryKey())
      .addColumn("value", "text", (column) => column.notNull())
      .execute();
  },
});

/**
 * The steps that made a kind of database what it is, by names in their order. One that was ever released is never changed.
 */
export function migrationsOf(kind: DatabaseKind): Readonly<Record<string, Migration>> {
  return { "2026-11-tables": tables(kind) };
}
