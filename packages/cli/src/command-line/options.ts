import { type SettingName, settingNames } from "../settings/settings.ts";
import { UsageError } from "../usage-error.ts";

/** The options of a command line as commander gives them, by names in camel case. */
export class Options {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  /** The text of an option; of one that may be repeated, the last. `undefined` where it is not given. */
  text(name: string): string | undefined {
    return this.texts(name).at(-1);
  }

  /** Every text of an option that may be repeated. */
  texts(name: string): readonly string[] {
    const value = this.#values[name];
    return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === "string");
  }

  /** `true` or `false` where it is given as such, and `undefined` where it is not. */
  flag(name: string): boolean | undefined {
    const value = this.#values[name];
    return typeof value === "boolean" ? value : undefined;
  }

  /** The settings among the options, by the settings' names. */
  settings(): Partial<Record<SettingName, string>> {
    const given: Partial<Record<SettingName, string>> = {};
    for (const name of settingNames) {
      const texts = this.texts(camelCase(name));
      const text = name === "trusted-origin" && texts.length > 0 ? texts.join(",") : texts.at(-1);
      if (text !== undefined) given[name] = text;
    }
    if (this.flag("retry") === false) given.retry = "0";
    return given;
  }

  /** Throws a {@link UsageError} where the options name several offers. */
  checkOneOffer(): void {
    if (this.texts("offer").length > 1) {
      throw new UsageError("--offer is given more than once, which only cancel --all takes");
    }
  }
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
