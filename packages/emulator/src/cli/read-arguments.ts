import { parseArgs } from "node:util";
import { readClock } from "../clock/read-clock.ts";
import { defaultStepDuration, type EmulatorOptions } from "../create-emulator.ts";
import { generationNames } from "../generations/generation.ts";
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
      /** Where everything is kept, how the clock goes, and where mail is sent to. */
      readonly options: Pick<
        EmulatorOptions,
        "data" | "durability" | "databaseUrl" | "clock" | "smtp" | "generation" | "control"
      >;
      /** Files to be read: the offers that it has from its start, and what it speaks HTTPS with. */
      readonly files: { readonly seed?: string; readonly tls?: { readonly cert: string; readonly key: string } };
      /** Whether each call is written down as a line of JSON. */
      readonly isLogged: boolean;
    };

/** The variables of the environment that count where an option is not given. */
export interface CommandEnvironment {
  readonly PORT?: string | undefined;
  readonly DATABASE_URL?: string | undefined;
}

/**
 * Reads the arguments after the command's name. Throws an {@link ArgumentsError}.
 */
export function readArguments(args: readonly string[], environment: CommandEnvironment): Command {
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
    options: {
      ...database(values.data, values["database-url"] ?? (environment.DATABASE_URL || undefined)),
      ...durability(values.durability),
      ...clock(values.clock),
      ...smtp(values.smtp),
      ...generation(values.generation),
      ...(values.control === true ? { control: true } : {}),
    },
    files: { ...seed(values.seed), ...tls(values["tls-cert"], values["tls-key"]) },
    isLogged: isLogged(values.log),
  };
}

function database(data: string | undefined, databaseUrl: string | undefined) {
  if (data === "") throw new ArgumentsError("--data has to be the path of a file");
  if (databaseUrl !== undefined && !isAddress(databaseUrl, ["postgres:", "postgresql:"])) {
    throw new ArgumentsError("--database-url has to be an address such as postgresql://user:password@host:5432/name");
  }
  if (data !== undefined && databaseUrl !== undefined) {
    throw new ArgumentsError("--data and --database-url (or DATABASE_URL) name two places: give one of them");
  }
  if (data !== undefined) return { data };
  return databaseUrl === undefined ? {} : { databaseUrl };
}

function durability(text: string | undefined) {
  if (text === undefined) return {};
  if (text === "normal" || text === "full") return { durability: text } as const;
  throw new ArgumentsError(`--durability has to be normal or full, and is ${text}`);
}

function clock(text: string | undefined) {
  if (text === undefined) return {};
  const wish = readClock(text);
  if (wish !== undefined) return { clock: wish };
  throw new ArgumentsError(
    `--clock has to be real, frozen, frozen@ with a date-time such as 2018-03-26T20:12:44Z, or a factor such as 60x, and is ${text}`,
  );
}

function smtp(text: string | undefined) {
  if (text === undefined) return {};
  if (isAddress(text, ["smtp:", "smtps:"])) return { smtp: text };
  throw new ArgumentsError("--smtp has to be an address such as smtp://127.0.0.1:1025");
}

function generation(text: string | undefined) {
  if (text === undefined) return {};
  const name = generationNames.find((each) => each === text);
  if (name !== undefined) return { generation: name };
  throw new ArgumentsError(`--generation has to be one of ${generationNames.join(", ")}, and is ${text}`);
}

function seed(path: string | undefined) {
  if (path === "") throw new ArgumentsError("--seed has to be the path of a file");
  return path === undefined ? {} : { seed: path };
}

function tls(cert: string | undefined, key: string | undefined) {
  if (cert === undefined && key === undefined) return {};
  if (!cert || !key) throw new ArgumentsError("--tls-cert and --tls-key go together, each with the path of a file");
  return { tls: { cert, key } };
}

function isLogged(text: string | undefined): boolean {
  if (text === undefined || text === "json") return text === "json";
  throw new ArgumentsError(`--log has to be json, and is ${text}`);
}

function isAddress(text: string, protocols: readonly string[]): boolean {
  const url = URL.parse(text);
  return url !== null && protocols.includes(url.protocol) && url.hostname !== "";
}

function parse(args: readonly string[]) {
  try {
    const options = {
      port: { type: "string" },
      host: { type: "string" },
      token: { type: "string" },
      "step-duration": { type: "string" },
      data: { type: "string" },
      durability: { type: "string" },
      "database-url": { type: "string" },
      clock: { type: "string" },
      smtp: { type: "string" },
      generation: { type: "string" },
      seed: { type: "string" },
      control: { type: "boolean" },
      log: { type: "string" },
      "tls-cert": { type: "string" },
      "tls-key": { type: "string" },
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
