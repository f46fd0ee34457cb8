import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { configPath, parseConfig } from "../src/settings/config-file.ts";
import { resolveSettings } from "../src/settings/resolve-settings.ts";
import { isSettingName, settingNames, settings } from "../src/settings/settings.ts";
import { UsageError } from "../src/usage-error.ts";
import { folder, run, runJson } from "./support/program.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Settings of their own for a test. */
function newHome() {
  const home = mkdtempSync(join(folder, "xdg-"));
  return {
    environment: { XDG_CONFIG_HOME: home, CLOUD_PARTNER_PUBLISHER: undefined },
    path: join(home, "cloud-partner/config.json"),
  };
}

test("a setting is kept, told and taken away", async () => {
  const { environment, path } = newHome();
  expect(await run(["config", "path"], { environment })).toEqual({ code: 0, stdout: `${path}\n`, stderr: "" });
  expect((await run(["config", "get", "publisher"], { environment })).stderr).toContain("publisher is not set");
  expect(await run(["config", "set", "publisher", "contoso"], { environment })).toEqual({
    code: 0,
    stdout: "",
    stderr: "",
  });
  expect(await run(["config", "get", "publisher"], { environment })).toEqual({
    code: 0,
    stdout: "contoso\n",
    stderr: "",
  });
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ publisher: "contoso" });
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  await run(["config", "set", "timeout", "5s"], { environment });
  const { stdout } = await run(["config", "list"], { environment });
  expect(stdout).toContain("publisher=contoso (file)\n");
  expect(stdout).toContain("timeout=5s (file)\n");
  expect(stdout).toContain("base-url=https://cloudpartner.azure.com (default)\n");
  await run(["config", "unset", "publisher"], { environment });
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ timeout: "5s" });
});

test("an option counts before the environment, that before the file, and that before the default", async () => {
  const { environment } = newHome();
  await run(["config", "set", "timeout", "3s"], { environment });
  const variable = { ...environment, CLOUD_PARTNER_TIMEOUT: "2s" };
  const found = async (args: readonly string[], environment: Record<string, string | undefined>) =>
    (await runJson(["config", "get", "timeout", ...args], { environment }))["settings"];
  expect(await found(["--timeout=1s"], variable)).toEqual({ timeout: { value: "1s", source: "option" } });
  expect(await found([], variable)).toEqual({ timeout: { value: "2s", source: "environment" } });
  expect(await found([], { ...variable, CLOUD_PARTNER_TIMEOUT: "" })).toEqual({
    timeout: { value: "3s", source: "file" },
  });
  await run(["config", "unset", "timeout"], { environment });
  expect(await found([], environment)).toEqual({ timeout: { value: "30s", source: "default" } });
});

test("every setting can be given in each place, and the first counts", () => {
  const value = { "api-document": "2017-10-31", retry: "1", timeout: "1s", "max-wait": "1s" };
  fc.assert(
    fc.property(
      fc.constantFrom(...settingNames),
      fc.subarray(["option", "environment", "file"] as const),
      (name, places) => {
        const text = name in value ? value[name as keyof typeof value] : "https://example.com";
        const given = (place: (typeof places)[number]) => (places.includes(place) ? text : undefined);
        const resolved = resolveSettings({
          options: { [name]: given("option") },
          environment: { [settings[name].environment]: given("environment") },
          stored: { [name]: given("file") },
        })[name];
        expect(resolved?.source).toBe(places[0] ?? ("default" in settings[name] ? "default" : undefined));
      },
    ),
  );
});

test("the file never holds a token, nor two ways to get one", async () => {
  const { environment, path } = newHome();
  const refused = await run(["config", "set", "token", "secret-of-mine"], { environment });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).not.toContain("secret-of-mine");
  await run(["config", "set", "token-file", "/run/secrets/token"], { environment });
  const { stderr } = await run(["config", "set", "token-command", "get-token"], { environment });
  expect(stderr).toContain("token-file was unset");
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ "token-command": "get-token" });
});

test("a password in an address is refused and not repeated", async () => {
  const { environment } = newHome();
  const { code, stderr } = await run(["config", "set", "base-url", "https://me:hunter2@example.com"], { environment });
  expect(code).toBe(2);
  expect(stderr).toContain("base-url has to be without a user and a password");
  expect(stderr).not.toContain("hunter2");
});

test.each([
  { text: "{", says: "is not JSON" },
  { text: "[]", says: "is not a JSON object" },
  { text: '{"token":"secret-of-mine"}', says: "has a setting that is not known" },
  { text: '{"retry":3}', says: "has no text for retry" },
  { text: '{"timeout":"soon"}', says: "has to be a number with ms" },
])("a file that is broken is named: $text", async ({ text, says }) => {
  const { environment, path } = newHome();
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  const { code, stderr } = await run(["offer", "status", "--offer=o"], { environment });
  expect(code).toBe(2);
  expect(stderr).toContain(path);
  expect(stderr).toContain(says);
  expect(stderr).not.toContain("secret-of-mine");
});

test("any text of a file is read, or refused with a UsageError", () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(fc.constantFrom(...settingNames), fc.string()).map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(text, (text) => {
      try {
        const stored = parseConfig(text, "config.json");
        expect(Object.keys(stored).every(isSettingName)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError);
      }
    }),
  );
});

test("where the file is, on each system", () => {
  expect(configPath({ XDG_CONFIG_HOME: "/x" }, "linux")).toBe(join("/x", "cloud-partner", "config.json"));
  expect(configPath({ XDG_CONFIG_HOME: "" }, "darwin")).toMatch(/\.config.cloud-partner.config\.json$/);
  expect(configPath({ APPDATA: "/roaming" }, "win32")).toBe(join("/roaming", "cloud-partner", "config.json"));
});
