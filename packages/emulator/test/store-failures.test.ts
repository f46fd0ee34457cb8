import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { Api } from "./support/api.ts";
import { startCommand } from "./support/command.ts";
import { at } from "./support/document.ts";
import { type Postgresql, startPostgresql } from "./support/postgresql.ts";

const timeout = 30_000;
const isRoot = process.getuid?.() === 0;
/** Files are never closed to root, but to root without these capabilities. */
const withoutOverride = "--bounding-set=-dac_override,-dac_read_search";

let folder: string;
let postgresql: Postgresql | string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-failures-"));
  await chmod(folder, 0o755);
  postgresql = await startPostgresql();
}, 60_000);

afterAll(async () => {
  if (typeof postgresql !== "string") await postgresql?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** A file that an emulator has used before. */
async function usedFile(name: string): Promise<string> {
  const file = join(folder, name);
  await (await createEmulator({ data: file }))[Symbol.asyncDispose]();
  return file;
}

/** Expects that the command does not start, and says why in one line. */
async function expectRefused(args: readonly string[], says: RegExp, shell?: string): Promise<void> {
  await using command = startCommand(["--port", "0", ...args], shell);
  const { code, stdout, stderr } = await command.ended;
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: "", stderr: expect.stringMatching(says) });
  expect(stderr.trim().split("\n")).toHaveLength(1);
}

const publish = (api: Api) => api.call("publishOffer", { offerId: "contoso-idleoffer", emails: "one@contoso.com" });
const cancel = (api: Api) => api.call("cancelOperation", { offerId: "contoso-idleoffer" });

/** Expects that a call which wants the database is answered with 503, and says when to try again. */
async function expectUnavailable(api: Api): Promise<void> {
  const { status, headers, body } = await publish(api);
  expect([status, at(body, "error", "code")]).toEqual([503, "ServiceUnavailable"]);
  expect(headers.get("retry-after")).toMatch(/^\d+$/);
}

/** Expects that the offer can be published and cancelled. */
async function expectAvailable(api: Api): Promise<void> {
  expect((await publish(api)).status).toBe(202);
  expect((await cancel(api)).status).toBe(200);
}

describe("at the start", { timeout }, () => {
  test("a folder that there is not", async () => {
    await expectRefused(
      ["--data", join(folder, "missing", "data.db")],
      /cannot be opened\. See that its folder exists/,
    );
  });

  test("a file that may not be written to", async ({ skip }) => {
    const own = join(folder, "read-only");
    await mkdir(own);
    const file = await usedFile(join("read-only", "data.db"));
    await chmod(file, 0o444);
    await chmod(own, 0o555);
    if (isRoot && spawnSync("setpriv", [withoutOverride, "true"]).status !== 0) {
      console.log("setpriv is missing: root may write to every file, so that none is closed to it");
      skip();
    }
    const shell = isRoot ? `exec setpriv ${withoutOverride} "$@";` : undefined;
    await expectRefused(["--data", file], /may not be written to\. Mend its permissions/, shell);
  });

  test("a file that is no database", async () => {
    const file = join(folder, "text.db");
    await writeFile(file, "no database\n".repeat(1000));
    await expectRefused(["--data", file], /damaged, or no database\. Move it away/);
  });

  test("a database that is damaged", async () => {
    const file = await usedFile("damaged.db");
    const handle = await open(file, "r+");
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096);
    await handle.close();
    await expectRefused(["--data", file], /damaged, or no database\. Move it away/);
  });

  test("a database of a newer version", async () => {
    const file = await usedFile("newer.db");
    const database = new DatabaseSync(file);
    database.exec("insert into kysely_migration values ('2999-01-more', '2999-01-01T00:00:00.000Z')");
    database.close();
    await expectRefused(["--data", file], /changed by a newer version \(2999-01-more\)\. Use that version/);
  });

  test("a file that another emulator has", async () => {
    const file = join(folder, "shared.db");
    await using first = startCommand(["--port", "0", "--data", file]);
    const url = await first.url;
    await expectRefused(["--data", file], /Another process has the file\. End it, or name another file/);
    await expectAvailable(new Api(url));
  });

  test("a file that another process has locked for a moment", async () => {
    const file = await usedFile("locked.db");
    const other = new DatabaseSync(file);
    other.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
    await using command = startCommand(["--port", "0", "--data", file]);
    setTimeout(() => other.close(), 1500);
    await expectAvailable(new Api(await command.url));
  });

  test("a file that another process keeps locked", async () => {
    const file = await usedFile("kept.db");
    const other = new DatabaseSync(file);
    other.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
    await expectRefused(["--data", file], /Another process has the file\./);
    other.close();
  });

  test("a full disk", async () => {
    // No file may become larger than 8 blocks of 512 bytes or of 1 KiB, which the tables do not fit into.
    await expectRefused(["--data", join(folder, "full.db")], /The disk/, "ulimit -f 8;");
  });

  test("PostgreSQL with a wrong password, without the database, and not there", async ({ skip }) => {
    if (typeof postgresql === "string") {
      console.log(postgresql);
      return skip();
    }
    const address = new URL(await postgresql.createDatabase());
    const wrong = new URL(address);
    wrong.password = "my-secret";
    await expectRefused(["--database-url", wrong.href], /^(?!.*my-secret).*refuses the user or the password/s);
    const missing = new URL(address);
    missing.pathname = "/none";
    await expectRefused(["--database-url", missing.href], /Create the database that the address names/);
    const elsewhere = new URL(address);
    elsewhere.port = "1";
    await expectRefused(["--database-url", elsewhere.href], /See that PostgreSQL runs where the address says/);
  });
});

describe("while it runs", { timeout }, () => {
  test("a disk that is full until somebody makes room", async ({ skip }) => {
    const disk = join(folder, "disk");
    await mkdir(disk);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]).status !== 0) {
      console.log("no small disk can be mounted here: a full disk is not tried");
      return skip();
    }
    try {
      await using command = startCommand(["--port", "0", "--data", join(disk, "data.db")]);
      const api = new Api(await command.url);
      await expectAvailable(api);
      await fill(join(disk, "filler"));
      await expectUnavailable(api);
      // What was there before can still be read.
      expect((await api.call("listOperations", { offerId: "contoso-idleoffer" })).status).toBe(200);
      await rm(join(disk, "filler"));
      await expectAvailable(api);
      await command.kill();
      await using again = startCommand(["--port", "0", "--data", join(disk, "data.db")]);
      const list = (await new Api(await again.url).call("listOperations", { offerId: "contoso-idleoffer" })).body;
      expect(Array.isArray(list) && list.map((item) => at(item, "submissionState"))).toEqual(["canceled", "canceled"]);
    } finally {
      spawnSync("umount", ["-l", disk]);
    }
  });

  test("a disk that does not take what is written, for a while", async ({ skip }) => {
    if (spawnSync("prlimit", ["--version"]).status !== 0) {
      console.log("prlimit is missing: a disk that fails is not tried");
      return skip();
    }
    await using command = startCommand(["--port", "0", "--data", join(folder, "limited.db")]);
    const api = new Api(await command.url);
    await expectAvailable(api);
    const limit = (size: string) => spawnSync("prlimit", ["--pid", String(command.pid), `--fsize=${size}`]);
    expect(limit("4096:unlimited").status).toBe(0);
    await expectUnavailable(api);
    expect(limit("unlimited:unlimited").status).toBe(0);
    await expectAvailable(api);
  });

  test("PostgreSQL that is stopped and started again under load", async ({ skip }) => {
    if (typeof postgresql === "string") {
      console.log(postgresql);
      return skip();
    }
    await using emulator = await createEmulator({
      databaseUrl: await postgresql.createDatabase(),
      seed: Array.from({ length: 8 }, (_, index) => ({ publisherId: "contoso", offerId: `offer-${index}` })),
      onError: () => {},
    });
    const api = new Api("http://localhost", emulator.handler);
    const seen = new Map<number, number>();
    const locations: (string | null)[] = [];
    let stopped = false;
    const client = async (offerId: string) => {
      while (!stopped) {
        for (const call of ["publishOffer", "cancelOperation"] as const) {
          const { status, headers } = await api.call(call, { offerId });
          seen.set(status, (seen.get(status) ?? 0) + 1);
          if (status === 503) expect(headers.get("retry-after")).toMatch(/^\d+$/);
          if (call === "publishOffer" && status === 202) locations.push(headers.get("operation-location"));
        }
      }
    };
    const clients = Array.from({ length: 8 }, (_, index) => client(`offer-${index}`));
    await expect.poll(() => seen.get(202) ?? 0, { timeout: 10_000 }).toBeGreaterThan(20);
    await postgresql.stop();
    await expect.poll(() => seen.get(503) ?? 0, { timeout: 10_000 }).toBeGreaterThan(20);
    await postgresql.start();
    const before = locations.length;
    await expect.poll(() => locations.length, { timeout: 10_000 }).toBeGreaterThan(before + 20);
    stopped = true;
    await Promise.all(clients);
    for (const location of locations) expect((await api.follow(location)).status).toBe(200);
    expect([...seen.keys()].toSorted()).toEqual([200, 202, 400, 503].filter((status) => seen.has(status)));
  });
});

/** Fills a disk to its end. */
async function fill(file: string): Promise<void> {
  const handle = await open(file, "w");
  try {
    for (;;) await handle.write(Buffer.alloc(4096));
  } catch (error) {
    expect(at(error, "code")).toBe("ENOSPC");
  } finally {
    await handle.close();
  }
}
