import type { CommandFunction, Ending, Invocation } from "../invocation.ts";
import { configPath, readConfig, writeConfig } from "../settings/config-file.ts";
import { type ResolvedSettings, resolveSettings } from "../settings/resolve-settings.ts";
import { checkSetting, isSettingName, type SettingName, settingNames } from "../settings/settings.ts";
import { UsageError } from "../usage-error.ts";

/** `config get`: the value that counts, wherever it comes from. */
export const get: CommandFunction = async (invocation) => {
  const name = nameOf(invocation);
  const found = (await resolved(invocation))[name];
  if (found === undefined) throw new UsageError(`${name} is not set`);
  invocation.output.result(found.value);
  return settingsEnding({ [name]: found });
};

/** `config list`: every setting that counts, with where it comes from. */
export const list: CommandFunction = async (invocation) => {
  const found = await resolved(invocation);
  for (const name of settingNames) {
    const setting = found[name];
    if (setting !== undefined) invocation.output.result(`${name}=${setting.value} (${setting.source})`);
  }
  return settingsEnding(found);
};

/** `config set`: writes a setting into the file. */
export const set: CommandFunction = async (invocation) => {
  const name = nameOf(invocation);
  const [, value = ""] = invocation.args;
  checkSetting(name, value, name);
  const path = pathOf(invocation);
  const stored = await readConfig(path);
  // Of the two ways to get a token, one can count.
  const { "token-file": file, "token-command": command, ...others } = stored;
  const kept = name === "token-file" || name === "token-command" ? others : stored;
  if (kept !== stored && (file ?? command) !== undefined && stored[name] === undefined) {
    invocation.output.warn(
      `${file === undefined ? "token-command" : "token-file"} was unset: one of the two can count`,
    );
  }
  await writeConfig(path, { ...kept, [name]: value });
  return { outcome: "succeeded" };
};

/** `config unset`: takes a setting out of the file. */
export const unset: CommandFunction = async (invocation) => {
  const name = nameOf(invocation);
  const path = pathOf(invocation);
  const { [name]: before, ...others } = await readConfig(path);
  if (before !== undefined) await writeConfig(path, others);
  return { outcome: "succeeded" };
};

/** `config path`: where the file is, whether it is there or not. */
export const path: CommandFunction = async (invocation) => {
  const file = pathOf(invocation);
  invocation.output.result(file);
  return { outcome: "succeeded", fields: { path: file } };
};

function nameOf({ args: [name = ""] }: Invocation): SettingName {
  if (isSettingName(name)) return name;
  throw new UsageError(`there is no setting of this name; there are ${settingNames.join(", ")}`);
}

function pathOf({ surroundings }: Invocation): string {
  return configPath(surroundings.environment);
}

async function resolved(invocation: Invocation): Promise<ResolvedSettings> {
  const stored = await readConfig(pathOf(invocation));
  return resolveSettings({
    options: invocation.options.settings(),
    environment: invocation.surroundings.environment,
    stored,
  });
}

function settingsEnding(found: ResolvedSettings): Ending {
  return { outcome: "succeeded", fields: { settings: found } };
}
