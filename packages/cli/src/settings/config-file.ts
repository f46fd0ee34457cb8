import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { UsageError } from "../usage-error.ts";
import { checkSetting, isSettingName, type SettingName } from "./settings.ts";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The settings that a file holds, as they are written there. */
export type StoredSettings = Readonly<Partial<Record<SettingName, string>>>;

/**
 * Where the settings are kept: `cloud-partner/config.json` in `$XDG_CONFIG_HOME`, which is `~/.config` if it is not set, and
 * in `%APPDATA%` on Windows.
 */
export function configPath(environment: Environment, platform: NodeJS.Platform = process.platform): string {
  const { XDG_CONFIG_HOME: xdg, APPDATA: appData } = environment;
  const own = platform === "win32" ? (appData ?? join(homedir(), "AppData", "Roaming")) : join(homedir(), ".config");
  return join(xdg === undefined || xdg === "" ? own : xdg, "cloud-partner", "config.json");
}

/** Reads the settings. A file that is not there has none. Throws a {@link UsageError} for one that is not as written here. */
export async function readConfig(path: string): Promise<StoredSettings> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return {};
    throw new UsageError(`the settings in ${path} cannot be read: ${codeOf(error) ?? "of an unknown reason"}`);
  }
  return parseConfig(text, path);
}

/** Writes the settings. It is all or nothing: who reads at the same time sees the old file or the new one. */
export async function writeConfig(path: string, stored: StoredSettings): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, `${JSON.stringify(stored, undefined, 2)}\n`, { mode: 0o600 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw new UsageError(`the settings in ${path} cannot be written: ${codeOf(error) ?? "of an unknown reason"}`);
  }
}

/** Reads the text of the file at `path`. Throws a {@link UsageError} that names neither values nor unknown keys. */
export function parseConfig(text: string, path: string): StoredSettings {
  const broken = (why: string) => new UsageError(`${path} ${why}: mend it, or remove it and set anew`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw broken("is not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw broken("is not a JSON object");
  const stored: Partial<Record<SettingName, string>> = {};
  for (const [name, each] of Object.entries(value)) {
    // What is unknown may be a token that somebody has written there; it is not repeated.
    if (!isSettingName(name)) throw broken("has a setting that is not known");
    if (typeof each !== "string") throw broken(`has no text for ${name}`);
    checkSetting(name, each, `${name} in ${path}`);
    stored[name] = each;
  }
  return stored;
}

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
