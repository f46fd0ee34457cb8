import { readFile } from "node:fs/promises";
import type { Tokens } from "../access/tokens.ts";
import { apiVersionOf } from "../generations/api-version.ts";
import { readGeneration } from "../generations/generation.ts";
import { type StartOptions, startEmulator } from "../start-emulator.ts";
import { StoreError } from "../store/store-error.ts";
import { ArgumentsError } from "./arguments-error.ts";
import { closeOnSignal } from "./close-on-signal.ts";
import { greeting } from "./greeting.ts";
import { help } from "./help.ts";
import { listenFailure } from "./listen-failure.ts";
import { logOptions } from "./log.ts";
import { type Command, readArguments } from "./read-arguments.ts";
import { readFiles } from "./read-files.ts";

/**
 * Runs the command. Resolves with the exit code, or with `undefined` while the emulator goes on: 1 where it cannot listen or
 * use its database, 2 for arguments that it does not take.
 */
export async function run(args: readonly string[]): Promise<number | undefined> {
  let command: Command;
  try {
    command = readArguments(args, { PORT: process.env["PORT"], DATABASE_URL: process.env["DATABASE_URL"] });
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    process.stderr.write(`${error.message}\n\n${help}`);
    return 2;
  }
  switch (command.name) {
    case "help":
      process.stdout.write(help);
      return 0;
    case "version":
      process.stdout.write(`${await readVersion()}\n`);
      return 0;
    case "start":
      return start(command);
  }
}

async function start({
  host,
  port,
  stepDuration,
  token,
  options,
  files,
  isLogged,
}: Extract<Command, { name: "start" }>): Promise<1 | 2 | undefined> {
  // Whoever chooses a token may do with it what the development token may do.
  const tokens: Tokens | undefined = token === undefined ? undefined : { [token]: { publishers: ["contoso"] } };
  let read: Pick<StartOptions, "seed" | "tls">;
  try {
    read = await readFiles(files);
  } catch (error) {
    if (!(error instanceof ArgumentsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  try {
    const emulator = await startEmulator({
      host,
      port,
      stepDuration,
      ...options,
      ...read,
      ...(isLogged ? logOptions((line) => process.stderr.write(line)) : {}),
      ...(tokens === undefined ? {} : { tokens }),
    });
    closeOnSignal(() => emulator.close());
    const apiVersion = apiVersionOf(readGeneration(options.generation));
    process.stdout.write(greeting(emulator.url, emulator.token, emulator.hasControl, apiVersion));
    return undefined;
  } catch (error) {
    process.stderr.write(`${error instanceof StoreError ? error.message : listenFailure(error, host, port)}\n`);
    return 1;
  }
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? manifest.version : "";
  return String(version);
}
