import { type RunningServer, type ServeOptions, serve } from "@cloud-partner/server/node";
import { isLoopback } from "./control/is-loopback.ts";
import { defaultTokens, type Emulator, type EmulatorOptions, openEmulator } from "./create-emulator.ts";

/** The options of {@link startEmulator}. All can be left out. */
export interface StartOptions extends EmulatorOptions {
  /** The port; 0 lets the system choose one. Default: 0. */
  readonly port?: number;
  /** The address to bind to. Default: `127.0.0.1`, which only this machine reaches. */
  readonly host?: string;
  /** Private key and certificate, in PEM. With them it speaks HTTPS. */
  readonly tls?: NonNullable<ServeOptions["tls"]>;
}

/** An emulator that listens. It can be held with `await using`, which closes it. */
export interface RunningEmulator extends RunningServer, Omit<Emulator, "handler"> {
  /** A token that it accepts: the first of those that it was given. */
  readonly token: string;
  /** Whether the control API is at `/_emulator` of its address, and the page that uses it at `/`. */
  readonly hasControl: boolean;
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
  tls,
  ...options
}: StartOptions = {}): Promise<RunningEmulator> {
  const [token] = Object.keys(options.tokens ?? defaultTokens);
  if (token === undefined) throw new TypeError("tokens is empty: nobody could use the emulator");
  const isOwn = isLoopback(host);
  const entry = { scheme: tls === undefined ? "http" : "https", anyHost: !isOwn } as const;
  const { control: hasControl = isOwn } = options;
  const emulator = await openEmulator({ ...options, control: hasControl }, entry);
  try {
    const server = await serve(emulator.handler, { port, hostname: host, ...(tls === undefined ? {} : { tls }) });
    const close = async () => {
      const closed = server.close();
      emulator.endStreams();
      await closed;
      await emulator[Symbol.asyncDispose]();
    };
    const { handler: _, endStreams: __, ...control } = emulator;
    return { ...control, url: server.url, token, hasControl, close, [Symbol.asyncDispose]: close };
  } catch (error) {
    await emulator[Symbol.asyncDispose]();
    throw error;
  }
}
