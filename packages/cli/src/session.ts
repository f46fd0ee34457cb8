import type { Hooks } from "@cloud-partner/client";
import { defaultVersion, versions } from "./generated/versions.ts";
import type { Invocation } from "./invocation.ts";
import type { Output } from "./output/output.ts";
import { plainText } from "./output/plain-text.ts";
import { configPath, readConfig } from "./settings/config-file.ts";
import { durationSetting, type ResolvedSettings, resolveSettings } from "./settings/resolve-settings.ts";
import { defaultBaseUrl } from "./settings/settings.ts";
import { chooseTokenSource, createCredential } from "./token/credential.ts";
import { openClient, type VersionClient } from "./version-client.ts";
import { isVersionName } from "./versions.ts";

/** What a command needs that calls the service. */
export interface Session {
  /** Calls the service. */
  readonly client: VersionClient;
  /** The settings that count. */
  readonly settings: ResolvedSettings;
}

/** Reads the settings, chooses the token, and makes the client. Rejects with a `UsageError` where one is amiss. */
export async function openSession({ options, output, signal, surroundings }: Invocation): Promise<Session> {
  const { environment } = surroundings;
  const stored = await readConfig(configPath(environment));
  const places = { options: options.settings(), environment, stored };
  const settings = resolveSettings(places);
  const baseUrl = settings["base-url"]?.value ?? defaultBaseUrl;
  const trustedOrigins = settings["trusted-origin"]?.value.split(",").map((origin) => origin.trim());
  const version = settings["api-document"]?.value ?? defaultVersion;
  // Another one was refused when the setting was read.
  const client = await openClient(versions, isVersionName(version) ? version : defaultVersion, {
    baseUrl,
    credential: await createCredential(chooseTokenSource(places), output, signal),
    timeout: durationSetting(settings, "timeout"),
    retry: { maxAttempts: Number(settings.retry?.value ?? 3) + 1 },
    hooks: options.flag("verbose") === true ? showTraffic(output) : undefined,
    ...(trustedOrigins === undefined ? {} : { trustedOrigins }),
  });
  return { client, settings };
}

/** Writes requests and answers to stderr. The client has taken the token out of what it shows. */
function showTraffic(output: Output): Hooks {
  const headerLines = (sign: string, headers: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(headers)) output.note(plainText(`${sign} ${name}: ${value}`));
  };
  return {
    onRequest({ method, url, headers, attempt }) {
      output.note(plainText(`> ${method} ${url}${attempt === 1 ? "" : ` (attempt ${attempt})`}`));
      headerLines(">", headers);
    },
    onResponse({ status, responseHeaders }) {
      output.note(`< ${status}`);
      headerLines("<", responseHeaders);
    },
    onRetry({ error, delay }) {
      output.note(plainText(`* again in ${delay} ms: ${error instanceof Error ? error.message : String(error)}`));
    },
  };
}
