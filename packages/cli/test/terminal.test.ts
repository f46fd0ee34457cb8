import { setTimeout as sleep } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { commandLine, hasPseudoTerminal, startInTerminal } from "./support/pseudo-terminal.ts";
import { answer, serve } from "./support/serve.ts";
import { createWorld } from "./support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

const offer = "--offer=contoso-virtualmachineoffer";
const controlC = "\u0003";
const hideCursor = "\u001b[?25l";
const showCursor = "\u001b[?25h";

describe.skipIf(!hasPseudoTerminal)("in a terminal", () => {
  test("a cancel is drawn step by step, and the drawing leaves the result behind", async () => {
    await using world = await createWorld();
    const terminal = startInTerminal(commandLine(["cancel", offer, "--wait"]), {
      environment: { CLOUD_PARTNER_BASE_URL: world.url },
    });
    await terminal.shows(/▸ Provisioning[\s\S]*· Certification[\s\S]*· Validate Pre-Requisites/);
    world.advance(1.5);
    await terminal.shows(/✔ Provisioning[\s\S]*▸ Certification/);
    world.advance(2);
    const { code, screen } = await terminal.ended;
    expect(code).toBe(0);
    expect(screen).toContain(hideCursor);
    expect(screen.lastIndexOf(showCursor)).toBeGreaterThan(screen.lastIndexOf(hideCursor));
    const drawn = stripVTControlCharacters(screen);
    expect(drawn).toMatch(/contoso\/contoso-virtualmachineoffer {2}█+░+ +\d+ % {2}running {2}0:0\d/);
    // What was drawn is taken away, line by line; the result and the line break behind it stay.
    const afterDrawing = screen.slice(screen.lastIndexOf("Validate Pre-Requisites"));
    expect(afterDrawing.split(": cancelled")[0]?.split("\u001b[2K").length).toBeGreaterThan(4);
    expect(screen).toContain("\u001b[32mcontoso/contoso-virtualmachineoffer\u001b[39m: cancelled\r\n");
  });

  test("the time counts on between two polls", async () => {
    await using server = await serve((request, response) => {
      const wait = { "retry-after": request.method === "POST" ? "0" : "600" };
      if (request.method === "GET") answer(response, 200, { status: "running" }, wait);
      else answer(response, 202, undefined, { ...wait, "operation-location": `${server.url}${request.url}` });
    });
    const terminal = startInTerminal(commandLine(["publish", "--offer=o", "--wait", "--base-url", server.url]));
    await terminal.shows("running  0:00");
    await terminal.shows("0:02");
    await terminal.shows("0:03");
    expect(server.requests).toHaveLength(2);
    terminal.type(controlC);
    expect((await terminal.ended).code).toBe(130);
  });

  test("Ctrl-C says how to go on, and another process does", async () => {
    await using world = await createWorld();
    const environment = { CLOUD_PARTNER_BASE_URL: world.url };
    const terminal = startInTerminal(commandLine(["cancel", offer, "--wait"]), { environment });
    await terminal.shows("▸");
    terminal.type(controlC);
    const { code, screen } = await terminal.ended;
    expect(code).toBe(130);
    expect(screen.lastIndexOf(showCursor)).toBeGreaterThan(screen.lastIndexOf(hideCursor));
    // The line is the command that a user would copy.
    const [, command = ""] = /Go on with: cloud-partner (.*)\r\n/.exec(stripVTControlCharacters(screen)) ?? [];
    expect(command).toMatch(/^operations watch --resume '\{/);
    world.advance(3);
    const next = startInTerminal(`${commandLine([])} ${command}`, { environment });
    expect(await next.ended).toMatchObject({ code: 0, screen: expect.stringContaining(": cancelled\r\n") });
  });

  test("a second Ctrl-C ends it at once, even where the first cannot", async () => {
    // A token command that does not hear Ctrl-C; the program waits for it.
    const stubborn = "trap '' INT TERM; echo started >&2; sleep 30";
    const terminal = startInTerminal(commandLine(["cancel", offer, "--token-command", stubborn]), {
      environment: { CLOUD_PARTNER_TOKEN: undefined },
    });
    await terminal.shows("started");
    terminal.type(controlC);
    await terminal.shows("^C");
    expect(await Promise.race([terminal.ended, sleep(500)])).toBeUndefined();
    terminal.type(controlC);
    await terminal.shows("^C^C");
    expect(await terminal.ended).toMatchObject({ code: 130 });
  });

  test("many are drawn with a line each, and what has ended stays above", async () => {
    const seed = ["one", "two", "three"].map((offerId) => ({
      publisherId: "contoso",
      offerId,
      publishingStep: offerId === "one" ? ("displaycertify" as const) : ("displayprovision" as const),
    }));
    await using world = await createWorld({ seed, runs: true });
    const args = ["cancel", "--all", ...seed.map(({ offerId }) => `--offer=${offerId}`)];
    const terminal = startInTerminal(commandLine(args), { environment: { CLOUD_PARTNER_BASE_URL: world.url } });
    const { code, screen } = await terminal.ended;
    expect(code).toBe(0);
    const drawn = stripVTControlCharacters(screen);
    expect(drawn).toMatch(/contoso\/two +█+░* +\d+ % {2}\w+/);
    expect(drawn).toMatch(/contoso\/three +█+░* +\d+ % {2}\w+/);
    expect(drawn).toContain("0 of 2 ended");
    for (const { offerId } of seed) expect(drawn).toContain(`contoso/${offerId}: cancelled\r\n`);
    expect(drawn.trimEnd().split("\r\n").at(-1)).toBe("3 offers: 3 succeeded (exit code 0)");
  });

  test.each([
    { args: ["--no-color"], environment: {} },
    { args: [], environment: { NO_COLOR: "1" } },
  ])("no colours with $args $environment", async ({ args, environment }) => {
    await using world = await createWorld();
    const terminal = startInTerminal(commandLine(["cancel", "--offer=contoso-datascienceoffer", ...args]), {
      environment: { CLOUD_PARTNER_BASE_URL: world.url, ...environment },
    });
    expect(await terminal.ended).toEqual({ code: 0, screen: "contoso/contoso-datascienceoffer: cancelled\r\n" });
  });

  test.each([
    { name: "on a terminal that can draw nothing", args: [], environment: { TERM: "dumb" } },
    { name: "with --verbose, which writes in between", args: ["--verbose", "--no-color"], environment: {} },
  ])("there are plain lines $name", async ({ args, environment }) => {
    await using world = await createWorld();
    const terminal = startInTerminal(commandLine(["cancel", offer, "--wait", ...args]), {
      environment: { CLOUD_PARTNER_BASE_URL: world.url, ...environment },
    });
    await terminal.shows("contoso/contoso-virtualmachineoffer: running 0 %, Provisioning running (0:");
    world.advance(3);
    const { code, screen } = await terminal.ended;
    expect(code).toBe(0);
    expect(screen).not.toContain("\u001b");
  });

  test("ASCII is drawn where the locale has no more", async () => {
    await using world = await createWorld();
    const terminal = startInTerminal(commandLine(["cancel", offer, "--wait"]), {
      environment: { CLOUD_PARTNER_BASE_URL: world.url, LANG: "C" },
    });
    await terminal.shows("> Provisioning");
    world.advance(3);
    const { screen } = await terminal.ended;
    expect([...screen].every((character) => character < "\u0080")).toBe(true);
  });
});

test("in a pipe there are plain lines on stderr, and the result alone on stdout", async () => {
  await using world = await createWorld();
  const cancelling = world.start(["cancel", offer, "--wait"]);
  await cancelling.says("running 0 %");
  world.advance(1.5);
  await cancelling.says("running 50 %");
  world.advance(2);
  const { code, stdout, stderr } = await cancelling.ended;
  expect({ code, stdout }).toEqual({ code: 0, stdout: "contoso/contoso-virtualmachineoffer: cancelled\n" });
  const lines = stderr.trim().split("\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    expect(line).toMatch(/^contoso\/contoso-virtualmachineoffer: (running|succeeded) \d+ %, .+ \w+ \(0:\d\d\)$/);
  }
});

test("--quiet writes nothing where all is well, and --json one object alone", async () => {
  await using world = await createWorld({ runs: true });
  expect(await world.run(["cancel", offer, "--wait", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  const ended = await world.run(["cancel", "--offer=contoso-containeroffer", "--wait", "--json"]);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
});
