import { defaultVersion } from "../generated/versions.ts";
import { UsageError } from "../usage-error.ts";
import { isVersionName, versionNames } from "../versions.ts";
import { durationForm, readDuration } from "./duration.ts";

/** A setting: it can stand in an option, in the environment and in the file. */
export interface Setting {
  /** The environment variable. */
  readonly environment: string;
  /** What the option's value is called in the help. */
  readonly value: string;
  /** What it is, for help and README. */
  readonly description: string;
  /** What counts where it is nowhere given, as it would be written. */
  readonly default?: string;
  /** Says what is wrong with a text, or gives `undefined` where nothing is. */
  readonly fault: (text: string) => string | undefined;
}

const anyText = (text: string) => (text.trim() === "" ? "is empty" : undefined);
const duration = (text: string) => (readDuration(text) === undefined ? `has to be ${durationForm}` : undefined);
const wholeNumber = (text: string) => (/^\d{1,3}$/.test(text) ? undefined : "has to be a whole number from 0 to 999");
const webAddress = (text: string) => {
  const url = URL.parse(text);
  // A password is not repeated, and is no way to say who one is here.
  if (url === null || !/^https?:$/.test(url.protocol)) return "has to be an address that begins with https://";
  return url.username === "" && url.password === "" ? undefined : "has to be without a user and a password";
};

/** The address of the real service. */
export const defaultBaseUrl = "https://cloudpartner.azure.com";

/** Every setting. Each is also an option, `--` before its name; the token itself is none, so that no file ever holds it. */
export const settings = {
  "base-url": {
    environment: "CLOUD_PARTNER_BASE_URL",
    value: "<url>",
    description: "address of the service; https, or http on this machine",
    default: defaultBaseUrl,
    fault: webAddress,
  },
  "trusted-origin": {
    environment: "CLOUD_PARTNER_TRUSTED_ORIGIN",
    value: "<url>",
    description: "another origin that the service may point to, and that then gets the token; several with commas",
    fault: (text) =>
      text
        .split(",")
        .map((each) => webAddress(each.trim()))
        .find((fault) => fault !== undefined),
  },
  publisher: {
    environment: "CLOUD_PARTNER_PUBLISHER",
    value: "<id>",
    description: "publisher of the offer",
    fault: anyText,
  },
  offer: {
    environment: "CLOUD_PARTNER_OFFER",
    value: "<id>",
    description: "the offer; may be repeated with cancel --all",
    fault: anyText,
  },
  "token-file": {
    environment: "CLOUD_PARTNER_TOKEN_FILE",
    value: "<path>",
    description: "file that holds the bearer token",
    fault: anyText,
  },
  "token-command": {
    environment: "CLOUD_PARTNER_TOKEN_COMMAND",
    value: "<command>",
    description: "shell command that prints the bearer token",
    fault: anyText,
  },
  "api-document": {
    environment: "CLOUD_PARTNER_API_DOCUMENT",
    value: "<version>",
    description: "version or variant of the API that the service follows",
    default: defaultVersion,
    fault: (text) => (isVersionName(text) ? undefined : `has to be one of ${versionNames.join(", ")}`),
  },
  timeout: {
    environment: "CLOUD_PARTNER_TIMEOUT",
    value: "<duration>",
    description: "how long one attempt of a request may take",
    default: "30s",
    fault: duration,
  },
  "max-wait": {
    environment: "CLOUD_PARTNER_MAX_WAIT",
    value: "<duration>",
    description: "how long to follow an operation",
    default: "10d",
    fault: duration,
  },
  retry: {
    environment: "CLOUD_PARTNER_RETRY",
    value: "<count>",
    description: "how often a request that failed is sent again, where that is safe",
    default: "3",
    fault: wholeNumber,
  },
} as const satisfies Record<string, Setting>;

/** The name of a setting. */
export type SettingName = keyof typeof settings;

/** The names of all settings. */
export const settingNames = Object.keys(settings).filter(isSettingName);

/** `true` for the name of a setting. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(settings, name);
}

/** Throws a {@link UsageError} for a text that a setting cannot have. `place` says where it was found. */
export function checkSetting(name: SettingName, text: string, place: string): void {
  const fault = settings[name].fault(text);
  if (fault !== undefined) throw new UsageError(`${place} ${fault}`);
}
