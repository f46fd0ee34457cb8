import { UsageError } from "../usage-error.ts";
import type { Environment, StoredSettings } from "./config-file.ts";
import { readDuration } from "./duration.ts";
import { checkSetting, type Setting, type SettingName, settingNames, settings } from "./settings.ts";

/** Where a setting was found; the first of these that has it counts. */
export type SettingSource = "option" | "environment" | "file" | "default";

/** A setting as it counts. */
export interface ResolvedSetting {
  /** As it was written. */
  readonly value: string;
  /** Where it was found. */
  readonly source: SettingSource;
}

/** The settings that count, by name; one that is nowhere given is not there. */
export type ResolvedSettings = Readonly<Partial<Record<SettingName, ResolvedSetting>>>;

/** Where settings are looked for. */
export interface SettingPlaces {
  /** What the options of the command line gave, by the settings' names. */
  readonly options: Readonly<Partial<Record<SettingName, string>>>;
  /** Environment variables by name. */
  readonly environment: Environment;
  /** What the file holds. */
  readonly stored: StoredSettings;
}

/** Option before environment before file before default. Throws a `UsageError` for a value that makes no sense. */
export function resolveSettings(places: SettingPlaces): ResolvedSettings {
  const resolved: Partial<Record<SettingName, ResolvedSetting>> = {};
  for (const name of settingNames) {
    const found = resolveSetting(name, places);
    if (found !== undefined) resolved[name] = found;
  }
  return resolved;
}

function resolveSetting(
  name: SettingName,
  { options, environment, stored }: SettingPlaces,
): ResolvedSetting | undefined {
  const setting: Setting = settings[name];
  const option = options[name];
  if (option !== undefined) {
    checkSetting(name, option, `--${name}`);
    return { value: option, source: "option" };
  }
  const variable = environment[setting.environment];
  // A variable that is empty is as good as none: it is how a shell takes one away for a single command.
  if (variable !== undefined && variable !== "") {
    checkSetting(name, variable, setting.environment);
    return { value: variable, source: "environment" };
  }
  const kept = stored[name];
  if (kept !== undefined) return { value: kept, source: "file" };
  return setting.default === undefined ? undefined : { value: setting.default, source: "default" };
}

/** A setting that the command cannot do without. Throws a {@link UsageError} that names all ways to give it. */
export function requireSetting(resolved: ResolvedSettings, name: "publisher" | "offer"): string {
  const found = resolved[name];
  if (found !== undefined) return found.value;
  const { environment } = settings[name];
  throw new UsageError(`no ${name} is named: use --${name}, ${environment}, or cloud-partner config set ${name}`);
}

/** A span of the settings in milliseconds. */
export function durationSetting(resolved: ResolvedSettings, name: "timeout" | "max-wait"): number {
  // It was checked when it was found, or is a default.
  return readDuration(resolved[name]?.value ?? settings[name].default) ?? 1;
}
