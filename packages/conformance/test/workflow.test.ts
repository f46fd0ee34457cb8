import { expect, test } from "vitest";
import { checkConformance } from "../src/index.ts";
import { changed, operationOf } from "./mutants/mutant.ts";
import { checkWorld, createWorld, foreignToken, offer, otherOffer, ownToken, publisher } from "./support/world.ts";

const skipped = ({ checks }: Awaited<ReturnType<typeof checkWorld>>) =>
  checks.filter(({ result }) => result === "skipped");

test("an operation is not asked for sooner than Retry-After says", async () => {
  await using world = await createWorld();
  const { handler, sleep } = world;
  let waited = Number.POSITIVE_INFINITY;
  const pauses: number[] = [];
  await checkConformance({
    baseUrl: "http://api.example",
    token: ownToken,
    publisher,
    offer,
    seed: 1,
    filter: "lifecycle/cancellation-ends",
    fetch: async (request) => {
      const response = await handler(request);
      const { status } = (await response
        .clone()
        .json()
        .catch(() => ({}))) as { status?: string };
      if (operationOf(request) !== "getOperation" || status !== "running") return response;
      // The reads of one poll after the other; those that are made at once have no pause between them.
      if (waited > 0) pauses.push(waited);
      waited = 0;
      return changed(response, { headers: { "retry-after": "2" } });
    },
    sleep: async (milliseconds) => {
      waited += milliseconds;
      await sleep(milliseconds);
    },
  });
  expect(pauses.length).toBeGreaterThan(1);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(2000);
});

test("where the offer cannot be brought into the right state, a refusal is not taken for a proof", async () => {
  // Time stands still, so that no publication comes as far as its preview.
  const report = await checkWorld((right) => right, { seed: 1, maxWait: 2000, sleep: async () => {} });
  const reasons = new Map(skipped(report).map(({ name, reason }) => [name, reason]));
  const reason = "the offer could not be brought into a state in which goLive is allowed";
  expect(reasons.get("goLive/valid/example-one")).toBe(reason);
  expect(reasons.get("lifecycle/go-live-succeeds")).toBe(reason);
});

test("a refusal that a valid request gets as well is told from one that it does not get", async () => {
  const refuse = (code: string) =>
    Response.json({ error: { code, message: "Not now." } }, { status: 400, headers: { "x-ms-error-code": code } });
  // It looks at nothing in a go live but whether it is allowed, which it never is.
  const blind = await checkWorld(
    (right) => async (request) => (operationOf(request) === "goLive" ? refuse("NotNow") : right(request)),
    {
      seed: 1,
      filter: "goLive/violation",
      sleep: async () => {},
      maxWait: 1000,
    },
  );
  expect(blind.summary.passed).toBe(0);
  expect(skipped(blind)[0]?.reason).toMatch(/^a valid request is refused in the same way/);
  // This one looks at the request first.
  const sighted = await checkWorld((right) => right, {
    seed: 1,
    filter: "goLive/violation",
    sleep: async () => {},
    maxWait: 1000,
  });
  expect(sighted.summary).toMatchObject({ failed: 0, skipped: 0 });
});

test("a server without an optional header or a second publisher is not taken for a wrong one", async () => {
  const bare = (right: (request: Request) => Promise<Response>) => async (request: Request) => {
    const response = await right(request);
    return changed(response, { headers: { "x-ms-request-id": null, "x-ms-error-code": null, "retry-after": null } });
  };
  const report = await checkWorld(bare, { seed: 1 });
  expect(report.checks.filter(({ result }) => result === "failed")).toEqual([]);
  const names = skipped(report).map(({ name }) => name);
  expect(names).toContain("cancelOperation/request-id/echoed");
  expect(names).toContain("cancelOperation/202/header-retry-after");
});

test("an API below a path is tested below that path", async () => {
  await using world = await createWorld();
  const { handler, sleep } = world;
  const report = await checkConformance({
    baseUrl: "http://api.example/v1/",
    token: ownToken,
    foreignToken,
    publisher,
    offer,
    otherOffer,
    seed: 1,
    sleep,
    fetch: async (request) => {
      const url = new URL(request.url);
      expect(url.pathname).toMatch(/^\/v1\//);
      url.pathname = url.pathname.slice("/v1".length);
      const body = request.body === null ? {} : { body: await request.arrayBuffer() };
      const { method, headers } = request;
      const response = await handler(new Request(url, { method, headers, ...body }));
      const location = response.headers.get("operation-location");
      if (location !== null) response.headers.set("operation-location", location.replace("/api/", "/v1/api/"));
      return response;
    },
  });
  expect(report.checks.filter(({ result }) => result === "failed")).toEqual([]);
  expect(report.summary.passed).toBeGreaterThan(300);
});
