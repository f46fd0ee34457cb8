import { parseArgs } from "node:util";
import { defaultStepDuration } from "../create-emulator.ts";
import { ArgumentsError } from "./arguments-error.ts";

/** Where the command listens if it is not told otherwise. */
export const defaultPort = 4010;

/** What a command line asks for. */
export type Command =
  | { readonly name: "help" }
  | { readonly name: "version" }
  | {
      readonly name: "start";
      readonly port: number;
      readonly host: string;
      readonly stepDuration: number;
      /** Absent where the development token is to be used. */
      readonly token?: string;
    };

/**
 * Reads the arguments after the command's name. The environment's `PORT` counts where `--port` is not given. Throws an
 * {@link ArgumentsError}.
 */
export function readArguments(args: readonly string[], environment: { readonly PORT?: string | undefined }): Command {
  const values = parse(args);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const { port = environment.PORT, host = "127.0.0.1", token, "step-duration": stepDuration } = values;
  if (host === "") throw new ArgumentsError("--host has to be an address or a name");
  if (token !== undefined && !/^[\w.~+/-]+=*$/.test(token)) {
    throw new ArgumentsError("--token has to be letters, digits and -._~+/ only, as a bearer token is");
  }
  return {
    name: "start",
    host,
    port: wholeNumber(values.port === undefined ? "PORT" : "--port", port, defaultPort, 65_535),
    stepDuration: wholeNumber("--step-duration", stepDuration, defaultStepDuration, Number.MAX_SAFE_INTEGER),
    ...(token === undefined ? {} : { token }),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      port: { type: "string" },
      host: { type: "string" },
      token: { type: "string" },
      "step-duration": { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    } as const;
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    // parseArgs throws for the arguments only; the options above are constant.
    throw new ArgumentsError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

function wholeNumber(name: string, text: string | undefined, defaultValue: number, largest: number): number {
  if (text === undefined || text === "") return defaultValue;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= largest) return value;
  throw new ArgumentsError(`${name} has to be a whole number from 0 to ${largest}, and is ${text}`);
}
