import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { folder, run, runJson, start } from "./support/program.ts";
import { answer, serve } from "./support/serve.ts";
import { createWorld } from "./support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

const seed = [
  { publisherId: "contoso", offerId: "certified", publishingStep: "displaycertify" as const },
  { publisherId: "contoso", offerId: "provisioned", publishingStep: "displayprovision" as const },
  { publisherId: "contoso", offerId: "packaged", publishingStep: "displaypackage" as const },
  { publisherId: "contoso", offerId: "idle" },
];

test("all offers are cancelled and followed, each has a line, and the worst outcome counts", async () => {
  await using world = await createWorld({ seed });
  const file = join(folder, "offers");
  writeFileSync(file, "# what was published today\n\n  provisioned  \r\nnowhere\nprovisioned\n");
  const args = ["cancel", "--all", "--offer=certified", "--offer=idle", "--offers-file", file];
  const cancelling = world.start(args);
  await cancelling.says("contoso/provisioned: running 0 %, Provisioning running");
  world.advance(3);
  const { code, stdout, stderr } = await cancelling.ended;
  expect(code).toBe(6);
  const lines = stdout.trim().split("\n");
  expect(lines.toSorted()).toEqual([
    "4 offers: 2 succeeded, 1 refused, 1 notFound (exit code 6)",
    "contoso/certified: cancelled",
    "contoso/provisioned: cancelled",
  ]);
  expect(lines.at(-1)).toMatch(/^4 offers/);
  expect(stderr).toMatch(/^error: contoso\/idle: .*NoRunningOperation/m);
  expect(stderr).toMatch(/^error: contoso\/nowhere: .*ResourceNotFound/m);
});

test("the offers come from stdin, and the result is one object", async () => {
  await using world = await createWorld({ seed, runs: true });
  const result = await world.runJson(["cancel", "--all"], { input: "packaged\ncertified\n" });
  expect(result).toMatchObject({
    outcome: "succeeded",
    offers: [
      { offerId: "packaged", outcome: "succeeded", operation: { status: "succeeded" } },
      { offerId: "certified", outcome: "succeeded" },
    ],
  });
});

test("the offer of the settings is not one of those that --all is meant for", async () => {
  await using world = await createWorld({ seed });
  const result = await world.runJson(["cancel", "--all"], { environment: { CLOUD_PARTNER_OFFER: "packaged" } });
  expect(result).toMatchObject({ outcome: "usage" });
});

test("--no-wait starts all, and watch follows them by the resume tokens of a file", async () => {
  await using world = await createWorld({ seed });
  const started = await world.runJson(["cancel", "--all", "--no-wait", "--offer=packaged", "--offer=provisioned"]);
  expect(started).toMatchObject({ outcome: "started", offers: [{ outcome: "started" }, { outcome: "started" }] });
  const offers = started["offers"] as { resumeToken: string }[]; // The schema has been checked.
  world.advance(4);
  const input = offers.map(({ resumeToken }) => resumeToken).join("\n");
  const watched = await world.run(["operations", "watch", "--resume", "-"], { input });
  expect(watched.code).toBe(0);
  const lines = watched.stdout.trim().split("\n");
  expect(lines.toSorted()).toEqual([
    "2 offers: 2 succeeded (exit code 0)",
    "contoso/packaged: cancelled",
    "contoso/provisioned: cancelled",
  ]);
  const file = join(folder, "tokens");
  writeFileSync(file, input);
  expect(await world.runJson(["operations", "watch", "--resume-file", file])).toMatchObject({ outcome: "succeeded" });
});

test("Ctrl-C gives a resume token for each that goes on", async () => {
  await using world = await createWorld({ seed });
  const waiting = world.start(["cancel", "--all", "--offer=certified", "--offer=packaged", "--offer=provisioned"]);
  await waiting.says("contoso/packaged: running");
  waiting.child.kill("SIGINT");
  const { code, stdout, stderr } = await waiting.ended;
  expect(code).toBe(130);
  expect(stdout).toContain("3 offers: 1 succeeded, 2 interrupted (exit code 130)");
  expect(stderr.match(/^Go on with: .*"offerId":"(packaged|provisioned)"/gm)).toHaveLength(2);
});

test("no more than eight requests are under way at a time", async () => {
  let underWay = 0;
  let most = 0;
  await using server = await serve((request, response) => {
    underWay += 1;
    most = Math.max(most, underWay);
    setTimeout(() => {
      underWay -= 1;
      if (request.method === "POST") {
        answer(response, 202, undefined, { "operation-location": `${server.url}${request.url}`, "retry-after": "0" });
      } else answer(response, 200, { status: "completed", submissionType: "cancel" });
    }, 50);
  });
  const input = Array.from({ length: 40 }, (_, index) => `offer-${index}`).join("\n");
  const { code, stdout } = await run(["cancel", "--all", "--base-url", server.url], { input });
  expect(code).toBe(0);
  expect(stdout).toContain("40 offers: 40 succeeded");
  expect(most).toBe(8);
});

test("after Ctrl-C no further cancel is sent", async () => {
  await using server = await serve(() => {});
  const input = Array.from({ length: 40 }, (_, index) => `offer-${index}`).join("\n");
  const waiting = start(["cancel", "--all", "--verbose", "--base-url", server.url], { input });
  await waiting.says("> POST");
  waiting.child.kill("SIGINT");
  const { code, stderr } = await waiting.ended;
  expect(code).toBe(130);
  expect(server.requests.length).toBeLessThanOrEqual(8);
  expect(stderr.match(/Nothing was sent\./g)?.length).toBeGreaterThanOrEqual(32);
});

test("it ends when nobody reads its results any more", async () => {
  await using world = await createWorld({ seed });
  const waiting = world.start(["cancel", "--all", "--offer=certified", "--offer=packaged"]);
  waiting.child.stdout.destroy();
  const { code, stderr } = await waiting.ended;
  expect(code).toBe(130);
  expect(stderr).toMatch(/^Go on with: .*"offerId":"packaged"/m);
});

test("the resume token is an argument that any shell reads back as it is", async () => {
  const location = 'http://127.0.0.1:1/it\'s $HOME `id` "x"';
  await using server = await serve((_, response) =>
    answer(response, 202, undefined, {
      "operation-location": new URL(location).href.replace("127.0.0.1:1", server.url.slice(7)),
    }),
  );
  const { stderr } = await run(["publish", "--offer=o", "--base-url", server.url]);
  const [, command = ""] = /Go on with: (.*)\n/.exec(stderr) ?? [];
  expect(command).toContain(`--base-url ${server.url} --resume '`);
  const { execFileSync } = await import("node:child_process");
  const words = execFileSync("sh", [
    "-c",
    `cloud_partner() { printf '%s\\n' "$@"; }; ${command.replace("cloud-partner", "cloud_partner")}`,
  ]);
  const [resumeToken = ""] = String(words).trim().split("\n").slice(-1);
  const started = await runJson(["publish", "--offer=o", "--base-url", server.url]);
  expect(JSON.parse(resumeToken).location).toBe(JSON.parse(String(started["resumeToken"])).location);
});
