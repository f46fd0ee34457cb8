import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { codegenFolder } from "../src/folders.ts";
import { acquireLock, stateFolder } from "../src/run-lock.ts";
import { finishInterrupted, isInterrupted, writeFiles } from "../src/write-files.ts";

const program = join(codegenFolder, "test/writing-process.ts");

function temporaryFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "codegen-interrupted-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** Every file under a root with the generation that it is of. */
function generations(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(root, path), readFileSync(path, "utf8").slice(0, 12)]),
  );
}

function write(root: string, ...args: string[]) {
  return spawnSync(process.execPath, [program, root, ...args], { encoding: "utf8" });
}

async function settled(root: string): Promise<Record<string, string>> {
  const lock = await acquireLock(root);
  finishInterrupted(root);
  lock.release();
  return generations(root);
}

/** What the first generation leaves, and what the second does. */
const [old, next] = ["1", "2"].map((generation) =>
  Object.fromEntries(
    ["client/deep/b.ts", `server/c.ts`, `server/only-${generation}.ts`, "types/a.ts"].map((path) => [
      path,
      `generation ${generation}`,
    ]),
  ),
);

test("a process that is killed before any of its steps leaves the old files or the new ones to the next run", async () => {
  const whole = temporaryFolder();
  write(whole, "1");
  const steps = Number(write(whole, "2", "-1", "server/only-1.ts").stdout);
  expect(generations(whole)).toEqual(next);
  expect(steps).toBeGreaterThan(8);
  const outcomes: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    const root = temporaryFolder();
    write(root, "1");
    expect(write(root, "2", String(step), "server/only-1.ts").signal).toBe("SIGKILL");
    const mixed = isInterrupted(root);
    const found = await settled(root);
    expect([old, next]).toContainEqual(found);
    outcomes.push(found["types/a.ts"] ?? "");
    // Until the journal is there, the files are the old ones even before the next run.
    expect(mixed).toBe(found["types/a.ts"] === "generation 2");
    expect(existsSync(join(root, stateFolder))).toBe(false);
  }
  expect(new Set(outcomes)).toEqual(new Set(["generation 1", "generation 2"]));
}, 120_000);

test("a file that cannot be moved in place leaves all of the old ones", async () => {
  const root = temporaryFolder();
  write(root, "1");
  const before = generations(root);
  const texts = new Map([
    ["types/a.ts", "new\n"],
    ["made/new.ts", "new\n"],
    ["server/c.ts", "new\n"],
  ]);
  const beforeStep = (step: string) => {
    // A folder comes in the way when two files are in place already.
    if (step !== "changed server/c.ts") return;
    rmSync(join(root, "server/c.ts"));
    mkdirSync(join(root, "server/c.ts"));
  };
  expect(() => writeFiles(root, texts, [], { beforeStep })).toThrow();
  expect(existsSync(join(root, "made"))).toBe(false);
  expect(generations(root)["types/a.ts"]).toBe(before["types/a.ts"]);
});

test("what is going back is not taken forward by the next run", async () => {
  const root = temporaryFolder();
  write(root, "1");
  write(root, "2", "6", "server/only-1.ts");
  expect(isInterrupted(root)).toBe(true);
  const journal = join(root, stateFolder, "journal.json");
  writeFileSync(journal, readFileSync(journal, "utf8").replace('"forward"', '"back"'));
  expect(await settled(root)).toEqual(old);
});

test.skipIf(process.platform === "win32")("a disk without room leaves the old files, and nothing beside them", () => {
  const root = temporaryFolder();
  write(root, "1");
  // No file may be larger than the limit, in blocks of 512 or 1,024 bytes: staging fails as it does on a full disk.
  const limited = `ulimit -f 8; exec "$0" "$@"`;
  const { status, stderr } = spawnSync("sh", ["-c", limited, process.execPath, program, root, "2"], {
    encoding: "utf8",
  });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/EFBIG|ENOSPC/);
  expect(generations(root)).toEqual(old);
  expect(existsSync(join(root, stateFolder))).toBe(false);
});

describe("the lock", () => {
  test("lets runs at once write one after the other", async () => {
    const root = temporaryFolder();
    const runs = Array.from({ length: 6 }, (_, index) => {
      const child = spawn(process.execPath, [program, root, String(index % 2)], { stdio: "ignore" });
      return new Promise<number | null>((resolve) => void child.once("exit", resolve));
    });
    expect(await Promise.all(runs)).toEqual(runs.map(() => 0));
    const { "server/only-0.ts": zero, "server/only-1.ts": one, ...shared } = generations(root);
    expect([zero, one]).toEqual(["generation 0", "generation 1"]);
    expect(new Set(Object.values(shared)).size).toBe(1);
    expect(existsSync(join(root, stateFolder))).toBe(false);
  }, 60_000);

  test("of a process that was killed counts for nothing", async () => {
    const root = temporaryFolder();
    const child = spawn(process.execPath, [program, root, "1", "hold"], { stdio: "ignore" });
    await vi.waitFor(() => expect(existsSync(join(root, "held"))).toBe(true), { timeout: 30_000 });
    const waited: number[] = [];
    const patience = acquireLock(root, { patience: 100, onWait: (processId) => waited.push(processId) });
    await expect(patience).rejects.toThrow(`process ${child.pid} is still generating; if it is not, remove`);
    expect(waited).toEqual([child.pid]);
    const ended = new Promise((resolve) => void child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    const lock = await acquireLock(root, { patience: 0 });
    lock.confirm();
    lock.release();
  }, 60_000);

  test("that somebody has removed stops the run before it writes", async () => {
    const root = temporaryFolder();
    const lock = await acquireLock(root);
    rmSync(join(root, stateFolder, "lock"));
    expect(() => lock.confirm()).toThrow("was removed while this run was at work");
    lock.release();
  });
});
