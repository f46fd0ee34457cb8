import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect } from "vitest";

/** What a killed emulator leaves in its file. It is looked at in a copy: the next emulator has to mend the file itself. */
export async function lookInto<Result>(file: string, look: (database: DatabaseSync) => Result): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "emulator-copy-"));
  try {
    const copy = join(folder, "copy.db");
    await cp(file, copy);
    await cp(`${file}-wal`, `${copy}-wal`, { force: true }).catch(() => {});
    const database = new DatabaseSync(copy);
    try {
      return look(database);
    } finally {
      database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Expects that what was told to somebody was told once. Gives how many messages there are. */
export function expectToldOnce(database: DatabaseSync): number {
  const twice = database
    .prepare(
      `select operation_id, notice, step, address, count(*) as times from messages
       group by operation_id, notice, step, address having count(*) > 1`,
    )
    .all();
  expect(twice, "told twice").toEqual([]);
  return Number(database.prepare("select count(*) as count from messages").get()?.["count"]);
}

/**
 * Expects that all was told that happened up to a time, in milliseconds since 1970: of each operation its start, each step,
 * and its end. Gives how many operations there were with somebody to tell.
 */
export function expectAllTold(database: DatabaseSync, until: number): number {
  const operations = database.prepare("select * from operations where notification_emails is not null").all();
  const messages = new Map<string, string[]>();
  for (const row of database.prepare("select * from messages").all()) {
    if (Number(row["happened_at"]) > until) continue;
    const told = [row["notice"], row["step"]].filter((word) => word !== null).join(" ");
    const key = `${row["operation_id"]} ${row["address"]}`;
    messages.set(key, [...(messages.get(key) ?? []), told]);
  }
  for (const { id, started_at, canceled_at, steps, notification_emails } of operations) {
    for (const address of String(notification_emails).split(",")) {
      const told = messages.get(`${id} ${address}`) ?? [];
      // An address that came with the cancel is told of the cancel, and not of what was before it.
      if (canceled_at !== null) expect(told, String(id)).toContain("canceled");
      else expect(told.toSorted(), String(id)).toEqual(happened(Number(started_at), String(steps), until).toSorted());
    }
  }
  return operations.length;
}

/** What has happened to an operation that nobody cancelled. */
function happened(startedAt: number, steps: string, until: number): string[] {
  const planned: { id: string; duration: number; outcome?: string }[] = JSON.parse(steps);
  const all = ["started"];
  let at = startedAt;
  for (const { id, duration, outcome } of planned) {
    at += duration;
    if (at > until) return all;
    if (outcome !== undefined) return [...all, `${outcome === "fails" ? "failed" : "blocked"} ${id}`];
    all.push(`stepDone ${id}`);
  }
  return [...all, "completed"];
}
