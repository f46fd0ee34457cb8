import { type RunningServer, serve } from "@cloud-partner/server/node";
import { createEmulator, defaultTokens, type Emulator, type EmulatorOptions } from "./create-emulator.ts";

/** The options of {@link startEmulator}. All can be left out. */
export interface StartOptions extends EmulatorOptions {
  /** The port; 0 lets the system choose one. Default: 0. */
  readonly port?: number;
  /** The address to bind to. Default: `127.0.0.1`, which only this machine reaches. */
  readonly host?: string;
}

/** An emulator that listens. It can be held with `await using`, which closes it. */
export interface RunningEmulator extends RunningServer, Omit<Emulator, "handler"> {
  /** A token that it accepts: the first of those that it was given. */
  readonly token: string;
}

/**
 * Starts an emulator that listens for HTTP. Rejects with Node's own error where the address cannot be bound
 * (`code: "EADDRINUSE"`), and with a `TypeError` where `tokens` is empty.
 *
 * @example
 * await using emulator = await startEmulator({ stepDuration: 50 });
 * const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
 */
export async function startEmulator({
  port = 0,
  host = "127.0.0.1",
  ...options
}: StartOptions = {}): Promise<RunningEmulator> {
  const [token] = Object.keys(options.tokens ?? defaultTokens);
  if (token === undefined) throw new TypeError("tokens is empty: nobody could use the emulator");
  const emulator = await createEmulator(options);
  try {
    const server = await serve(emulator.handler, { port, hostname: host });
    const close = async () => {
      await server.close();
      await emulator[Symbol.asyncDispose]();
    };
    return {
      url: server.url,
      token,
      clock: emulator.clock,
      outbox: emulator.outbox,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await emulator[Symbol.asyncDispose]();
    throw error;
  }
}
