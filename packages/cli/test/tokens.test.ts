import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { folder, run, runJson, start, token } from "./support/program.ts";
import { answer, serve } from "./support/serve.ts";

vi.setConfig({ testTimeout: 60_000 });

const status = ["offer", "status", "--offer=o"];
const report = { status: "succeeded" };

/** A service that lets in whoever has one of these tokens, and the tokens that it saw. */
async function serveTokens(...accepted: readonly string[]) {
  const seen: string[] = [];
  const server = await serve((request, response) => {
    const sent = (request.headers.authorization ?? "").replace("Bearer ", "");
    seen.push(sent);
    if (accepted.includes(sent)) answer(response, 200, report);
    else answer(response, 401, { error: { code: "Unauthorized", message: `${sent} is not known.` } });
  });
  return { ...server, seen };
}

function writeToken(name: string, text: string, mode = 0o600): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
}

test("a token is taken from an option before the environment, and from the environment before the settings", async () => {
  const configHome = join(folder, "token-settings");
  await using server = await serveTokens("from-setting", "from-variable-file", "from-variable", "from-option");
  const environment = {
    CLOUD_PARTNER_TOKEN: undefined,
    XDG_CONFIG_HOME: configHome,
    CLOUD_PARTNER_BASE_URL: server.url,
  };
  await run(["config", "set", "token-command", "echo from-setting"], { environment });
  const calls = [
    { args: [], environment },
    {
      args: [],
      environment: { ...environment, CLOUD_PARTNER_TOKEN_FILE: writeToken("variable", "from-variable-file\n") },
    },
    {
      args: [],
      environment: {
        ...environment,
        CLOUD_PARTNER_TOKEN_COMMAND: "echo from-nowhere",
        CLOUD_PARTNER_TOKEN: "from-variable",
      },
    },
    {
      args: ["--token-command", "echo from-option"],
      environment: { ...environment, CLOUD_PARTNER_TOKEN: "from-variable" },
    },
  ];
  for (const { args, environment } of calls) expect((await run([...status, ...args], { environment })).code).toBe(0);
  expect(server.seen).toEqual(["from-setting", "from-variable-file", "from-variable", "from-option"]);
});

test("a token command is run once for all calls, and once more where the token is refused", async () => {
  const count = join(folder, "count");
  writeFileSync(count, "");
  await using server = await serveTokens("token-3");
  const command = `printf x >> '${count}'; echo "  token-$(wc -c < '${count}' | tr -d ' ')  "`;
  const args = [...status, "--base-url", server.url, "--token-command", command];
  // The first two are refused: one is sent, and another one instead of it.
  const refused = await run(args);
  expect(refused.code).toBe(6);
  expect(server.seen).toEqual(["token-1", "token-2"]);
  const accepted = await run(args);
  expect(accepted.code).toBe(0);
  expect(server.seen).toEqual(["token-1", "token-2", "token-3"]);
  // The service repeats tokens in its errors; nothing of them comes out.
  expect(refused.stderr).toContain("REDACTED is not known.");
  expect(refused.stderr).not.toMatch(/token-\d/);
});

test.skipIf(process.platform === "win32")("a token file that everybody can read is warned of", async () => {
  await using server = await serveTokens("file-token");
  const args = [...status, "--base-url", server.url, "--token-file"];
  const open = await run([...args, writeToken("open", "file-token\n", 0o644)]);
  expect(open).toMatchObject({ code: 0, stderr: expect.stringMatching(/^warning: everybody .* chmod 600/) });
  expect(await run([...args, writeToken("closed", "file-token\n", 0o600)])).toMatchObject({ code: 0, stderr: "" });
});

test("what is no token is not repeated", async () => {
  const path = writeToken("broken", "two secret words");
  const ended = await run([...status, "--token-file", path]);
  expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining("gives what is no bearer token") });
  expect(ended.stderr).not.toContain("secret");
});

test.each([["--token", "secret-of-mine"], ["--token=secret-of-mine"]])(
  "a token as an argument is refused and not repeated: %s",
  async (...argument) => {
    for (const json of [[], ["--json"]]) {
      const { code, stdout, stderr } = await run([...status, ...argument, ...json]);
      expect(code).toBe(2);
      expect(stderr).toContain("use CLOUD_PARTNER_TOKEN, --token-file or --token-command");
      expect(stdout + stderr).not.toContain("secret-of-mine");
    }
  },
);

test("--verbose shows requests, answers and retries on stderr, without the token", async () => {
  let calls = 0;
  await using server = await serve((_, response) => {
    calls += 1;
    const echoed = { "x-ms-request-id": "request-1", "x-echo": `Bearer ${token}` };
    if (calls === 1) answer(response, 503, undefined, { "retry-after": "0" });
    else answer(response, 200, { ...report, notificationEmails: token }, echoed);
  });
  const { code, stdout, stderr } = await run([...status, "--verbose", "--base-url", server.url]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/^> GET http:\S+\/offers\/o\/status\?api-version=2017-10-31$/m);
  expect(stderr).toMatch(/^> authorization: REDACTED$/m);
  expect(stderr).toMatch(/^< 503\n[\s\S]*^\* again in \d+ ms: [\s\S]*\(attempt 2\)$[\s\S]*^< 200$/m);
  expect(stderr).toMatch(/^< x-echo: Bearer REDACTED$/m);
  expect(stdout).toContain("notified:   REDACTED");
  const result = await runJson([...status, "--verbose", "--base-url", server.url]);
  expect(result).toMatchObject({ answer: { notificationEmails: "REDACTED" } });
});

test.skipIf(process.platform !== "linux")("no process shows the token in its arguments", async () => {
  const { readFileSync } = await import("node:fs");
  await using server = await serve(() => {});
  const path = writeToken("hidden", `${token}\n`);
  const calling = start([...status, "--verbose", "--token-file", path, "--base-url", server.url], {
    environment: { CLOUD_PARTNER_TOKEN: undefined },
  });
  await calling.says("> GET");
  expect(readFileSync(`/proc/${calling.child.pid}/cmdline`, "utf8")).toContain("--token-file");
  expect(readFileSync(`/proc/${calling.child.pid}/cmdline`, "utf8")).not.toContain(token);
  calling.child.kill("SIGINT");
  expect((await calling.ended).code).toBe(130);
});
