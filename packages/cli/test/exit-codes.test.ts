import { expect, test, vi } from "vitest";
import { outcomes, worstOf } from "../src/outcomes.ts";
import { readResult, run, runJson, start, token } from "./support/program.ts";
import { answer, serve } from "./support/serve.ts";
import { createWorld } from "./support/world.ts";

// Every test starts processes, which takes longer on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

const offer = "--offer=contoso-virtualmachineoffer";
const operation = "/api/publishers/contoso/offers/o/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8";

test("0 succeeded: a cancel that is done at once", async () => {
  await using world = await createWorld();
  const ended = await world.run(["cancel", "--offer", "contoso-datascienceoffer"]);
  expect(ended).toEqual({ code: 0, stdout: "contoso/contoso-datascienceoffer: cancelled\n", stderr: "" });
});

test("0 started: a cancel that goes on, with where it is and how to go on", async () => {
  await using world = await createWorld();
  const { code, stdout, stderr } = await world.run(["cancel", offer]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^contoso\/contoso-virtualmachineoffer: is being cancelled: http:\S+\/operations\/\S+\n$/);
  expect(stderr).toMatch(/^Go on with: cloud-partner operations watch --resume '\{.*\}'\n$/);
  const again = await world.runJson(["cancel", offer]);
  expect(again).toMatchObject({ outcome: "started", exitCode: 0, operation: { status: "notStarted" }, error: null });
});

test("1 unexpected: a fault of the program, with its stack when that is wanted", async () => {
  const broken = ["--import", "data:text/javascript,URL.parse=()=>{throw new RangeError('broken on purpose')}"];
  const settings = { nodeArguments: broken, environment: { CLOUD_PARTNER_BASE_URL: "https://example.com" } };
  const ended = await run(["offer", "status", offer, "--verbose"], settings);
  expect(ended).toMatchObject({ code: 1, stdout: "" });
  expect(ended.stderr).toMatch(/RangeError: broken on purpose\n +at [\s\S]*^error: broken on purpose$/m);
  expect(await runJson(["offer", "status", offer], settings)).toMatchObject({ outcome: "unexpected" });
});

test.each([
  { args: [], says: "Usage: cloud-partner" },
  { args: ["operations"], says: "Usage: cloud-partner operations" },
  { args: ["cancle"], says: "Did you mean cancel?" },
  { args: ["cancel", "--frobnicate"], says: "unknown option '--frobnicate'" },
  { args: ["cancel"], says: "no offer is named: use --offer, CLOUD_PARTNER_OFFER" },
  { args: ["cancel", "--offer=a", "--offer=b"], says: "which only cancel --all takes" },
  { args: ["cancel", "--offer=a", "--offers-file=x"], says: "--offers-file goes with --all" },
  { args: ["cancel", "--all"], says: "the API has no list of them" },
  { args: ["cancel", "--all", "--offers-file=/nowhere/at-all"], says: "/nowhere/at-all cannot be read: ENOENT" },
  { args: ["cancel", "--offer=o", "--notify=jondoe"], says: "--notify has to be an address" },
  { args: ["cancel", "--offer=o", "--timeout=soon"], says: "--timeout has to be a number with ms" },
  { args: ["cancel", "--offer=o", "--retry=many"], says: "--retry has to be a whole number" },
  { args: ["cancel", "--offer=o", "--base-url=http://example.com"], says: "baseUrl has to be https" },
  { args: ["cancel", "--offer=o", "--base-url=nonsense"], says: "--base-url has to be an address" },
  {
    args: ["cancel", "--offer=o", "--token-file=/nowhere/at-all"],
    says: "the token file /nowhere/at-all cannot be read",
  },
  { args: ["cancel", "--offer=o", "--token-command=exit 3"], says: "the token command failed with 3" },
  { args: ["cancel", "--offer=o", "--token-command=true"], says: "the token command gives no token" },
  { args: ["cancel", "--offer=o", "--token-command=x", "--token-file=y"], says: "are both given" },
  { args: ["operations", "show", "--offer=o", "latest"], says: "an operation is named by a GUID" },
  { args: ["operations", "list", "--offer=o", "--status=done"], says: "Allowed choices are notStarted, running" },
  { args: ["operations", "watch", "--resume=nonsense"], says: "this is no resume token" },
  { args: ["operations", "watch", "--resume=-"], says: "there is no resume token" },
  { args: ["config", "set", "colour", "red"], says: "Allowed choices are base-url" },
  { args: ["completion", "tcsh"], says: "Allowed choices are bash, zsh, fish" },
])("2 usage: $args", async ({ args, says }) => {
  const ended = await run([...args, "--json"]);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(says);
  expect(readResult(ended)).toMatchObject({ outcome: "usage", error: { message: expect.any(String) } });
});

test("2 usage: without any token nothing is sent", async () => {
  await using server = await serve((_, response) => answer(response, 200));
  const environment = { CLOUD_PARTNER_TOKEN: undefined, CLOUD_PARTNER_BASE_URL: server.url };
  const { code, stderr } = await run(["cancel", offer], { environment });
  expect(code).toBe(2);
  expect(stderr).toContain("there is no token: set CLOUD_PARTNER_TOKEN, or use --token-file or --token-command");
  expect(server.requests).toEqual([]);
});

test("3 running: the deadline has come, and the operation goes on", async () => {
  await using world = await createWorld();
  const ended = await world.run(["cancel", offer, "--wait", "--max-wait", "200ms"]);
  expect(ended).toMatchObject({ code: 3, stdout: "" });
  expect(ended.stderr).toMatch(/did not end within 200 ms[\s\S]*Go on with: cloud-partner operations watch --resume '/);
  const result = await world.runJson(["operations", "watch", offer, "--max-wait=200ms"]);
  expect(result).toMatchObject({ outcome: "running", resumeToken: expect.stringContaining("cancelOperation") });
});

test("4 failed: a publication that is cancelled meanwhile", async () => {
  await using world = await createWorld();
  const publishing = world.start(["publish", "--offer=contoso-idleoffer", "--wait"]);
  await publishing.says("running");
  expect((await world.run(["cancel", "--offer=contoso-idleoffer"])).code).toBe(0);
  expect(await publishing.ended).toMatchObject({
    code: 4,
    stderr: expect.stringMatching(/error: contoso\/contoso-idleoffer: the operation was cancelled\ncloud-partner/),
  });
});

test("4 failed: the service's messages are shown without what would change the terminal", async () => {
  const failed = { status: "failed", messages: [{ messageHtml: "no \u001b[2Jspace\r\nleft" }] };
  await using server = await serve((request, response) => {
    if (request.method === "GET") answer(response, 200, failed);
    else answer(response, 202, undefined, { "Operation-Location": `${server.url}${operation}` });
  });
  const environment = { CLOUD_PARTNER_BASE_URL: server.url };
  const { code, stderr } = await run(["go-live", "--offer=o", "--wait"], { environment });
  expect(code).toBe(4);
  expect(stderr).toContain("the operation failed: no space left\n");
});

test("5 notFound: no such offer, no such operation, nothing that runs", async () => {
  await using world = await createWorld();
  const ended = await world.run(["cancel", "--offer=nowhere"]);
  expect(ended).toMatchObject({ code: 5, stdout: "" });
  expect(ended.stderr).toContain("Check --publisher, --offer and the operation.");
  expect((await world.run(["operations", "show", operation.slice(-36), offer])).code).toBe(5);
  expect(await world.runJson(["operations", "watch", "--offer=contoso-idleoffer"])).toMatchObject({
    outcome: "notFound",
    error: { code: "NOTHING_RUNS", message: "nothing runs on contoso/contoso-idleoffer" },
  });
});

test("6 refused: nothing to cancel, a wrong token, somebody else's publisher", async () => {
  await using world = await createWorld();
  expect(await world.runJson(["cancel", "--offer=contoso-idleoffer"])).toMatchObject({
    outcome: "refused",
    error: { status: 400, errorCode: "NoRunningOperation", requestId: expect.any(String) },
  });
  const unknown = await world.run(["cancel", offer], { environment: { CLOUD_PARTNER_TOKEN: "unknown-token" } });
  expect(unknown).toMatchObject({
    code: 6,
    stderr: expect.stringContaining("The token is not accepted. Get a new one"),
  });
  expect(await world.run(["cancel", offer, "--publisher=fabrikam"])).toMatchObject({
    code: 6,
    stderr: expect.stringContaining("Check --publisher, or the token."),
  });
});

test("6 refused: a location on another host gets no token, unless that host is trusted", async () => {
  const seen: unknown[] = [];
  await using other = await serve((request, response) => {
    seen.push(request.headers.authorization);
    answer(response, 200, { status: "completed", submissionType: "publish" });
  });
  await using server = await serve((_, response) =>
    answer(response, 202, undefined, { "Operation-Location": `${other.url}${operation}` }),
  );
  const environment = { CLOUD_PARTNER_BASE_URL: server.url };
  const refused = await run(["publish", "--offer=o", "--wait"], { environment });
  expect(refused).toMatchObject({ code: 6, stderr: expect.stringContaining(`add --trusted-origin ${other.url}`) });
  expect(seen).toEqual([]);
  const args = ["publish", "--offer=o", "--wait", `--trusted-origin=${other.url}`];
  expect((await run(args, { environment })).code).toBe(0);
  expect(seen).toEqual([`Bearer ${token}`]);
});

test("7 unavailable: nobody listens, nobody answers, faults of the service, an answer of somebody else", async () => {
  let gone = "";
  {
    await using server = await serve(() => {});
    gone = server.url;
    const environment = { CLOUD_PARTNER_BASE_URL: server.url };
    const silent = await run(["cancel", "--offer=o", "--timeout=300ms", "--no-retry"], { environment });
    expect(silent).toMatchObject({ code: 7, stderr: expect.stringContaining("got no answer within 300 ms") });
    expect(silent.stderr).toContain("It may have been acted upon");
  }
  const environment = { CLOUD_PARTNER_BASE_URL: gone };
  const refused = await run(["cancel", "--offer=o", "--no-retry"], { environment });
  expect(refused).toMatchObject({ code: 7, stderr: expect.stringContaining("Check --base-url and the network.") });

  await using broken = await serve((request, response) => {
    if (request.url?.includes("/page/"))
      response.writeHead(200, { "content-type": "text/html" }).end("<h1>Sign in</h1>");
    else if (request.url?.includes("/reset/")) response.destroy();
    else answer(response, 503, { error: { code: "Busy", message: "Later, please." } });
  });
  for (const [id, status] of Object.entries({ busy: 503, page: null, reset: null })) {
    const args = ["offer", "status", `--offer=${id}`, "--retry=0", "--base-url", broken.url];
    const result = await runJson(args);
    expect(result).toMatchObject({ outcome: "unavailable", error: { status } });
    // A question changes nothing, so that nothing can have been acted upon.
    expect(JSON.stringify(result)).not.toContain("acted upon");
  }
  // A GET is sent again, as often as it is said.
  broken.requests.length = 0;
  await run(["offer", "status", "--offer=busy", "--retry=1", "--base-url", broken.url]);
  expect(broken.requests).toHaveLength(2);
});

test("130 interrupted: the first signal tells how to go on, and another process does", async () => {
  await using world = await createWorld();
  const waiting = world.start(["cancel", offer, "--wait"]);
  await waiting.says("running");
  waiting.child.kill("SIGINT");
  const { code, stdout, stderr } = await waiting.ended;
  expect([code, stdout]).toEqual([130, ""]);
  expect(stderr).toContain("contoso/contoso-virtualmachineoffer: interrupted; the operation goes on\n");
  const [, resumeToken = ""] = /--resume '(.*)'$/m.exec(stderr) ?? [];
  world.advance(3);
  expect(await world.runJson(["operations", "watch", "--resume", resumeToken])).toMatchObject({
    outcome: "succeeded",
    offerId: "contoso-virtualmachineoffer",
    operation: { status: "succeeded", percentage: 100 },
    resumeToken: null,
  });
});

test("130 interrupted: SIGTERM, and before an answer has come", async () => {
  await using server = await serve(() => {});
  const waiting = start(["cancel", "--offer=o", "--verbose"], {
    environment: { CLOUD_PARTNER_BASE_URL: server.url },
  });
  await waiting.says("> POST");
  waiting.child.kill("SIGTERM");
  expect(await waiting.ended).toMatchObject({
    code: 130,
    stderr: expect.stringContaining("It may have been acted upon"),
  });
});

test("130 interrupted: a token command that hangs is ended", async () => {
  const waiting = start(["cancel", "--offer=o", "--token-command=echo running >&2; exec sleep 60"]);
  await waiting.says("running");
  waiting.child.kill("SIGINT");
  expect((await waiting.ended).code).toBe(130);
});

test("the worst of many is that with the highest code", () => {
  expect(worstOf([])).toBe("succeeded");
  expect(worstOf(["succeeded", "refused", "notFound", "started"])).toBe("refused");
  const codes = Object.values(outcomes).map(({ exitCode }) => exitCode);
  expect(codes).toEqual(codes.toSorted((one, other) => one - other));
});
