import type { AccessToken, Credential } from "@cloud-partner/client";
import type { Output } from "../output/output.ts";
import type { Environment, StoredSettings } from "../settings/config-file.ts";
import { type SettingName, settings } from "../settings/settings.ts";
import { UsageError } from "../usage-error.ts";
import { runTokenCommand } from "./token-command.ts";
import { readTokenFile } from "./token-file.ts";
import { tokenVariable } from "./token-variable.ts";

/** Where a token comes from. */
export type TokenSource =
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "command"; readonly command: string };

/** Where a token source is looked for. */
export interface TokenPlaces {
  /** What the options of the command line gave, by the settings' names. */
  readonly options: Readonly<Partial<Record<SettingName, string>>>;
  /** Environment variables by name. */
  readonly environment: Environment;
  /** What the file holds. */
  readonly stored: StoredSettings;
}

/**
 * Chooses where the token comes from: an option before the environment, and the environment before the file. Throws a
 * {@link UsageError} where there is none, and where one place names two.
 */
export function chooseTokenSource({ options, environment, stored }: TokenPlaces): TokenSource {
  const { [tokenVariable]: token } = environment;
  const [fileVariable, commandVariable] = [settings["token-file"].environment, settings["token-command"].environment];
  const found =
    sourceOf(options["token-file"], options["token-command"], "--token-file and --token-command") ??
    (token === undefined || token === "" ? undefined : { kind: "token", token: token.trim() }) ??
    sourceOf(environment[fileVariable], environment[commandVariable], `${fileVariable} and ${commandVariable}`) ??
    sourceOf(stored["token-file"], stored["token-command"], "token-file and token-command of the settings");
  if (found !== undefined) return found;
  throw new UsageError(`there is no token: set ${tokenVariable}, or use --token-file or --token-command`);
}

function sourceOf(path: string | undefined, command: string | undefined, both: string): TokenSource | undefined {
  if (path && command) throw new UsageError(`${both} are both given: leave one out`);
  if (path) return { kind: "file", path };
  return command ? { kind: "command", command } : undefined;
}

/**
 * A credential for the client. A file is read and a command run now, and again where the service refuses the token; the
 * client asks for it. Every token is told to the output, so that it comes out of it nowhere. Rejects with a
 * {@link UsageError} where there is no token to be had.
 */
export async function createCredential(source: TokenSource, output: Output, signal: AbortSignal): Promise<Credential> {
  if (source.kind === "token") {
    output.hide(source.token);
    return checkToken(source.token, tokenVariable);
  }
  let last = "";
  const get = async (): Promise<AccessToken> => {
    const token =
      source.kind === "file" ? await readTokenFile(source.path, output) : await runTokenCommand(source.command, signal);
    output.hide(token);
    // A pipe gives its token once. The service says whether that is still good.
    last = checkToken(token === "" ? last : token, source.kind === "file" ? "the token file" : "the token command");
    // It counts until the service refuses it.
    return { token: last, expiresOnTimestamp: Number.MAX_SAFE_INTEGER };
  };
  let first: AccessToken | undefined = await get();
  return async () => {
    const token = first ?? (await get());
    first = undefined;
    return token;
  };
}

/** Throws a {@link UsageError} for what cannot be a bearer token. It is not repeated, for it may be one nearly. */
function checkToken(token: string, place: string): string {
  if (/^[\w.~+/=-]+$/.test(token)) return token;
  throw new UsageError(`${place} ${token === "" ? "gives no token" : "gives what is no bearer token"}`);
}
