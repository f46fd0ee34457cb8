import { request as httpRequest } from "node:http";
import { createAnswerCheck } from "@cloud-partner/server/check-answers";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { operationOf } from "../src/control/operation-of.ts";
import { answerValidators } from "../src/generated/control/answer-validators.ts";
import { routes } from "../src/generated/control/routes.ts";
import {
  createEmulator,
  type RequestRecord,
  type RunningEmulator,
  type StartOptions,
  startEmulator,
} from "../src/index.ts";
import { operationNames } from "./support/api.ts";
import { at } from "./support/document.ts";
import { createWorld, stepDuration } from "./support/world.ts";

const checkAnswer = createAnswerCheck(answerValidators);
const offerId = "contoso-idleoffer";

/** Calls the control API by the names of its operations, and holds every answer against its document. */
class Control {
  readonly #url: string;

  constructor({ url }: { url: string }) {
    this.#url = url;
  }

  async call(operationId: keyof typeof answerValidators & string, path = "", body?: unknown, headers = {}) {
    const route = routes.find((one) => one.operationId === operationId);
    if (route === undefined) throw new Error(`the document has no operation ${operationId}`);
    const target = path.startsWith("/") ? path : route.path + path;
    const response = await fetch(this.#url + target, {
      method: route.method,
      headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer: unknown = text === "" ? undefined : JSON.parse(text);
    expect(checkAnswer(operationId, { status: response.status, headers: response.headers, body: answer })).toEqual([]);
    return { status: response.status, body: answer };
  }
}

async function open(options: StartOptions = {}) {
  const world = await createWorld(options);
  return { ...world, control: new Control(world.emulator), [Symbol.asyncDispose]: () => world.emulator.close() };
}

test("offers are added, with the durations and outcomes of their steps", async () => {
  await using opened = await open();
  const { api, clock, control } = opened;
  const steps = { displaydummycertify: { duration: 1000 }, displaycertify: { duration: 2000, outcome: "fails" } };
  const added = await control.call("createOffers", "", [{ publisherId: "contoso", offerId, steps }]);
  expect(added.status).toBe(200);
  await api.call("publishOffer", { offerId });
  const state = async () => at((await control.call("listOffers")).body, 2, "state");
  expect(await state()).toBe("validating");
  clock.advance(1500);
  expect(await state()).toBe("certifying");
  clock.advance(1500);
  expect(await state()).toBe("failed");
  // Added again, it is as new.
  await control.call("createOffers", "", [{ publisherId: "contoso", offerId }]);
  expect(await state()).toBe("neverPublished");
  expect((await control.call("listOffers", "?limit=1")).body).toHaveLength(1);
});

test("a snapshot put back is all that there is, in another emulator too", async () => {
  await using opened = await open({ clock: { rate: 0 } });
  const { api, control, emulator } = opened;
  await api.call("publishOffer", { offerId, emails: "one@contoso.com" });
  await emulator.clock.advance(2.5 * stepDuration);
  await api.call("cancelOperation", { offerId, emails: "two@contoso.com" });
  const before = await emulator.outbox();
  const snapshot = (await control.call("getState")).body;
  const offers = (await control.call("listOffers")).body;
  await emulator.clock.advance(10 * stepDuration);
  await api.call("publishOffer", { offerId });
  expect((await control.call("listOffers")).body).not.toEqual(offers);

  await using other = await open({ clock: { rate: 60 }, seed: [{ publisherId: "x", offerId: "y" }] });
  for (const each of [opened, other]) {
    expect((await each.control.call("replaceState", "", snapshot)).status).toBe(204);
    expect((await each.control.call("getState")).body).toEqual(snapshot);
    expect((await each.control.call("listOffers")).body).toEqual(offers);
    expect(await each.emulator.outbox()).toEqual(before);
    // What was under way goes on.
    await each.emulator.clock.advance(3 * stepDuration);
    expect(at((await each.api.call("getOfferStatus", { offerId })).body, "status")).toBe("canceled");
    expect((await each.emulator.outbox()).length).toBeGreaterThan(before.length);
  }
});

test("a snapshot that contradicts itself is refused, and nothing is changed", async () => {
  await using opened = await open({ clock: { rate: 0 } });
  const { control, emulator } = opened;
  await emulator.outbox();
  const snapshot = await emulator.snapshot();
  const { offers, operations, messages } = snapshot;
  for (const broken of [
    { offers: [...offers, ...offers.slice(0, 1)] },
    { operations: [...operations, ...operations.slice(0, 1)] },
    { operations: [...operations, ...operations.slice(0, 1).map((one) => ({ ...one, id: crypto.randomUUID() }))] },
    { messages: [...messages, ...messages.slice(0, 1)] },
    { offers: offers.slice(1) },
    { operations: operations.slice(1) },
    { version: 2 },
    { clock: { time: 0, rate: -1 } },
  ]) {
    const { status, body } = await control.call("replaceState", "", { ...snapshot, ...broken });
    expect([status, at(body, "error", "code")]).toEqual([400, "InvalidRequest"]);
    expect(await emulator.snapshot()).toEqual(snapshot);
  }
});

test("a reset gives what there was at the start", async () => {
  const fault = { operation: "goLive", status: 503 } as const;
  await using opened = await open({ clock: { rate: 0, time: 1_522_095_164_000 }, faults: [fault] });
  const { api, control, emulator } = opened;
  const start = (await control.call("listOffers")).body;
  await api.call("cancelOperation", { emails: "one@contoso.com" });
  await emulator.clock.advance(1e9);
  emulator.clearFaults();
  expect((await control.call("deleteState")).status).toBe(204);
  const states = (offers: unknown) =>
    Array.isArray(offers) && offers.map((offer) => [at(offer, "offerId"), at(offer, "state")]);
  expect(states((await control.call("listOffers")).body)).toEqual(states(start));
  expect((await control.call("getClock")).body).toEqual({ now: "2018-03-26T20:12:44.000Z", rate: 0 });
  expect(emulator.faults()).toEqual([{ id: 1, met: 0, ...fault }]);
  expect(emulator.requests()).toEqual([]);
  expect((await control.call("listMessages")).body).not.toContainEqual(
    expect.objectContaining({ to: "one@contoso.com" }),
  );
});

test("the clock is moved, made faster and stopped, and not moved back", async () => {
  await using opened = await open({ clock: { rate: 0, time: 0 } });
  const { control, emulator } = opened;
  expect((await control.call("updateClock", "", { advance: 1000 })).body).toEqual({
    now: "1970-01-01T00:00:01.000Z",
    rate: 0,
  });
  expect(at((await control.call("updateClock", "", { rate: 60 })).body, "rate")).toBe(60);
  expect(emulator.clock.rate()).toBe(60);
  expect((await control.call("updateClock", "", { advance: -1 })).status).toBe(400);
  expect((await control.call("updateClock", "", {})).status).toBe(400);
});

test("a clock that is a function is not the control API's to move", async () => {
  await using opened = await open();
  const { status, body } = await opened.control.call("updateClock", "", { advance: 1 });
  expect([status, at(body, "error", "code")]).toEqual([400, "InvalidRequest"]);
  expect((await opened.control.call("deleteState")).status).toBe(204);
});

describe("the journal", () => {
  test("has each call with a curl line that works, and no token", async () => {
    await using opened = await open({ tokens: { "s3cret+token/": { publishers: "*" } } });
    const { control, emulator } = opened;
    const url = `${emulator.url}/api/publishers/contoso/offers/${offerId}/publish?api-version=2017-10-31&x=s3cret%2Btoken%2F`;
    const send = (init: RequestInit) => fetch(url, { method: "POST", ...init });
    const json = { "content-type": "application/json", authorization: "Bearer s3cret+token/" };
    await send({ headers: json, body: `{"metadata":{"notification-emails":"o'brien@contoso.com"}}` });
    await send({ headers: { ...json, authorization: "Bearer wrong-s3cret" }, body: "s3cret+token/" });
    await send({ headers: json, body: "s3cret+token/" });
    await fetch(`${emulator.url}/api/nothing`);
    const { body } = await control.call("listRequests");
    expect(body).toMatchObject([
      { method: "GET", status: 404, errorCode: "PathNotFound", curl: `curl -i ${emulator.url}/api/nothing` },
      { operation: "publishOffer", status: 400, curl: expect.stringContaining("--data-raw '<token>'") },
      { operation: "publishOffer", status: 401, errorCode: "Unauthorized" },
      { operation: "publishOffer", status: 202, requestId: expect.stringMatching(/^[\da-f-]{36}$/) },
    ]);
    expect(at(body, 3, "curl")).toBe(
      `curl -i -X POST '${emulator.url}/api/publishers/contoso/offers/${offerId}/publish?api-version=2017-10-31&x=<token>'` +
        ` -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json'` +
        ` --data-raw '{"metadata":{"notification-emails":"o'\\''brien@contoso.com"}}'`,
    );
    expect(JSON.stringify(body)).not.toContain("s3cret");
    expect((await control.call("deleteRequests")).status).toBe(204);
    expect((await control.call("listRequests")).body).toEqual([]);
  });

  test("tells a hook of each call, which takes no answer with it where it fails", async ({ onTestFinished }) => {
    const written: unknown[] = [];
    const error = vi.spyOn(console, "error").mockImplementation((cause) => void written.push(cause));
    onTestFinished(() => error.mockRestore());
    const told: RequestRecord[] = [];
    const fault = new Error("the disk is full");
    await using opened = await open({
      onRequest(record) {
        told.push(record);
        throw fault;
      },
    });
    const { api, emulator } = opened;
    expect((await api.call("cancelOperation")).status).toBe(202);
    expect(told).toEqual(emulator.requests());
    expect(written).toEqual([fault]);
  });

  test("keeps the newest 500", async () => {
    await using emulator = await createEmulator();
    for (let index = 0; index < 1100; index += 1) await emulator.handler(new Request(`http://localhost/api/${index}`));
    const requests = emulator.requests();
    expect([requests.length, requests[0]?.target, requests.at(-1)?.target]).toEqual([500, "/api/1099", "/api/600"]);
    expect(emulator.requests(2).map(({ target }) => target)).toEqual(["/api/1099", "/api/1098"]);
  });

  test("knows each operation of the document by its path", async () => {
    await using opened = await open();
    for (const operation of operationNames) await opened.api.call(operation, { offerId });
    expect(opened.emulator.requests().map(({ operation }) => operation)).toEqual(operationNames.toReversed());
    expect(operationOf("GET", "/api/publishers/a/offers/b/constructor")).toBeUndefined();
    expect(operationOf("DELETE", "/api/publishers/a/offers/b/cancel")).toBeUndefined();
  });
});

describe("faults", () => {
  test("a status, for a number of calls of one operation, before they are done", async () => {
    await using opened = await open();
    const { api, control, emulator } = opened;
    const fault = { operation: "cancelOperation", status: 503, retryAfter: 7, count: 2 };
    expect((await control.call("createFault", "", fault)).body).toEqual({ id: 1, met: 0, ...fault });
    expect((await api.call("getOfferStatus")).status).toBe(200);
    for (const expected of [503, 503, 202]) {
      const answer = await api.call("cancelOperation");
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([expected, expected === 503 ? "7" : "5"]);
    }
    expect((await control.call("listFaults")).body).toEqual([{ id: 1, met: 2, ...fault }]);
    expect(emulator.requests().map(({ status, fault }) => [status, fault])).toEqual([
      [202, undefined],
      [503, 1],
      [503, 1],
      [200, undefined],
    ]);
  });

  test("a status after the call was done, which nobody is told", async () => {
    await using opened = await open();
    const { api, emulator } = opened;
    emulator.addFault({ operation: "cancelOperation", status: 500, when: "after", count: 1 });
    expect((await api.call("cancelOperation")).status).toBe(500);
    expect(at((await api.call("listOperations")).body, 0, "submissionType")).toBe("cancel");
  });

  test.each(["before", "after"] as const)("a connection that is reset %s the call", async (when) => {
    await using opened = await open();
    const { api, emulator } = opened;
    emulator.addFault({ connection: "reset", count: 1, when });
    await expect(rawCall(emulator, "POST", "cancel")).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(at((await api.call("listOperations")).body, 0, "submissionType")).toBe(
      when === "after" ? "cancel" : "publish",
    );
    expect(emulator.requests()[1]).toEqual(expect.not.objectContaining({ status: expect.anything() }));
  });

  test("an answer that is truncated: half of it, and then the end", async () => {
    await using opened = await open();
    const { emulator } = opened;
    const whole = await rawCall(emulator, "GET", "status");
    emulator.addFault({ connection: "truncate", count: 1 });
    const half = await rawCall(emulator, "GET", "status");
    expect([whole.complete, half.complete, half.status]).toEqual([true, false, 200]);
    expect(half.length).toBe(whole.length);
    expect(half.text).toBe(whole.text.slice(0, Math.ceil(whole.text.length / 2)));
  });

  test("latency, and no other", async () => {
    await using opened = await open();
    const { api, emulator } = opened;
    emulator.addFault({ operation: "getOfferStatus", latency: 60 });
    await api.call("getOfferStatus");
    await api.call("listOperations");
    const [list, status] = emulator.requests();
    expect(status?.milliseconds).toBeGreaterThanOrEqual(59);
    expect(list?.fault).toBeUndefined();
  });

  test("without a socket, they fail as fetch does", async () => {
    await using emulator = await createEmulator({
      faults: [{ connection: "reset", count: 1 }, { connection: "truncate" }],
    });
    const status = () =>
      emulator.handler(
        new Request(`http://localhost/api/publishers/contoso/offers/${offerId}/status?api-version=2017-10-31`, {
          headers: { authorization: "Bearer emulator-token" },
        }),
      );
    await expect(status()).rejects.toThrow(new TypeError("fetch failed"));
    await expect((await status()).text()).rejects.toThrow();
  });

  test("draws follow from the seed, as likely as they are said to be", async () => {
    const run = async (seed: number) => {
      await using emulator = await createEmulator({ faults: [{ status: 500, probability: 0.3, seed }] });
      const statuses: number[] = [];
      for (let index = 0; index < 300; index += 1) {
        statuses.push((await emulator.handler(new Request("http://localhost/api/nothing"))).status);
      }
      return statuses;
    };
    const first = await run(7);
    expect(await run(7)).toEqual(first);
    expect(await run(8)).not.toEqual(first);
    const share = first.filter((status) => status === 500).length / first.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
  });

  test("are taken away, one or all", async () => {
    await using opened = await open({ faults: [{ status: 500 }, { status: 501 }, { status: 502 }] });
    const { api, control } = opened;
    expect((await control.call("deleteFault", "/_emulator/faults/1")).status).toBe(204);
    expect((await api.call("getOfferStatus")).status).toBe(501);
    expect((await control.call("deleteFault", "/_emulator/faults/1")).status).toBe(404);
    expect((await control.call("deleteFaults")).status).toBe(204);
    expect((await api.call("getOfferStatus")).status).toBe(200);
  });

  test.each([
    { status: 200 },
    { status: 503, connection: "reset" },
    { probability: 2 },
    { latency: -1 },
    { count: 0 },
    { operation: "deleteOffer" },
  ])("%j is none", async (fault) => {
    await using opened = await open();
    expect((await opened.control.call("createFault", "", fault)).status).toBe(400);
  });
});

test("a call of the page passes through faults and journal, for any publisher", async () => {
  await using opened = await open();
  const { control, emulator } = opened;
  const call = async (publisherId: string, id: string, operation: string) =>
    (await control.call("startCall", `/_emulator/offers/${publisherId}/${id}/calls`, { operation })).body;
  expect(await call("fabrikam", "fabrikam-virtualmachineoffer", "cancelOperation")).toMatchObject({
    status: 202,
    operationLocation: expect.stringContaining(`${emulator.url}/api/publishers/fabrikam/`),
  });
  expect(await call("contoso", offerId, "goLive")).toMatchObject({
    status: 400,
    error: { code: "NotWaitingForPublisherReview" },
  });
  emulator.addFault({ connection: "reset" });
  expect(await call("contoso", offerId, "publishOffer")).toEqual({});
  expect(emulator.requests()).toHaveLength(3);
  for (const { curl } of emulator.requests()) expect(curl).toContain(`${emulator.url}/api/`);
});

describe("who may not use it", () => {
  const forbidden: readonly (readonly [what: string, headers: Record<string, string>])[] = [
    ["a host that is made to lead here", { host: "evil.example" }],
    ["a host that looks like this machine", { host: "127.0.0.1.evil.example" }],
    ["a page of another site", { origin: "https://evil.example" }],
    ["a page without an origin", { origin: "null" }],
    ["a page of another port", { origin: "http://127.0.0.1:1" }],
    ["a form of another site", { "sec-fetch-site": "cross-site" }],
  ];
  test.each(forbidden)("%s: 403, and nothing is done", async (_, headers) => {
    await using opened = await open();
    const { emulator } = opened;
    emulator.addFault({ status: 500 });
    expect(await rawStatus(emulator, "DELETE", "/_emulator/faults", headers)).toBe(403);
    expect(emulator.faults()).toHaveLength(1);
  });

  test("who sends no JSON cannot change anything", async () => {
    await using opened = await open();
    const { emulator } = opened;
    for (const type of ["text/plain", "application/x-www-form-urlencoded", ""]) {
      const headers = { "content-type": type };
      expect(await rawStatus(emulator, "POST", "/_emulator/faults", headers, '{"status":500}')).toBe(415);
    }
    expect(emulator.faults()).toEqual([]);
  });

  test.each(["localhost", "127.0.0.1", "[::1]"])("the own page by %s may", async (host) => {
    await using opened = await open();
    const { emulator } = opened;
    const headers = { host: `${host}:1`, origin: `http://${host}:1`, "sec-fetch-site": "same-origin" };
    expect(await rawStatus(emulator, "DELETE", "/_emulator/faults", headers)).toBe(204);
  });

  test("beyond the own machine it is there only where it was asked for", async () => {
    await using closed = await startEmulator({ host: "0.0.0.0" });
    const port = new URL(closed.url).port;
    expect((await fetch(`http://127.0.0.1:${port}/_emulator/offers`)).status).toBe(404);
    const root = await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" });
    expect([root.status, root.headers.get("location")]).toEqual([302, "/docs/"]);
    await using asked = await startEmulator({ host: "0.0.0.0", control: true });
    expect(await rawStatus(asked, "GET", "/_emulator/offers", { host: "emulator:4010" })).toBe(200);
    const foreign = { host: "emulator:4010", origin: "http://evil.example" };
    expect(await rawStatus(asked, "DELETE", "/_emulator/faults", foreign)).toBe(403);
    await using off = await startEmulator({ control: false });
    expect((await fetch(`${off.url}/_emulator/offers`)).status).toBe(404);
  });
});

test("events tell what there is, and then what changes, until the emulator is closed", async () => {
  const emulator = await startEmulator({ clock: { rate: 0, time: 0 } });
  const response = await fetch(`${emulator.url}/_emulator/events`);
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  let text = "";
  const read = (async () => {
    for await (const chunk of response.body ?? []) text += new TextDecoder().decode(chunk);
  })();
  const names = () => [...text.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
  await expect.poll(names).toEqual(["clock", "offers", "messages", "requests", "faults"]);
  await emulator.clock.advance(5);
  await expect.poll(() => text).toContain('event: clock\ndata: {"now":"1970-01-01T00:00:00.005Z","rate":0}\n\n');
  emulator.addFault({ status: 500 });
  await expect.poll(() => text).toContain('"status":500');
  await emulator.close();
  await read;
});

test("its document, its Redoc page and the page are served", async () => {
  await using opened = await open();
  for (const [path, type] of [
    ["/", "text/html; charset=utf-8"],
    ["/_emulator/page/page.js", "text/javascript; charset=utf-8"],
    ["/_emulator/docs/", "text/html; charset=utf-8"],
    ["/_emulator/docs/redoc.standalone.js", "text/javascript; charset=utf-8"],
    ["/_emulator/openapi.yaml", "application/yaml"],
  ]) {
    const answer = await fetch(opened.emulator.url + path);
    expect([path, answer.status, answer.headers.get("content-type")]).toEqual([path, 200, type]);
  }
  const { headers } = await fetch(opened.emulator.url);
  expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
});

test("whatever is sent, the answer is one that the document has", async () => {
  await using opened = await open({ clock: { rate: 0 } });
  const { control } = opened;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes.filter(({ requestBody }) => requestBody)),
      fc.jsonValue(),
      async (route, body) => {
        const path = route.path.replace("{publisherId}", "contoso").replace("{offerId}", offerId);
        const { status } = await control.call(route.operationId, path, body);
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: 200 },
  );
});

/** Calls an operation of the default offer with node:http, which tells how a connection ends. */
function rawCall({ url, token }: RunningEmulator, method: string, part: string) {
  const target = `/api/publishers/contoso/offers/contoso-virtualmachineoffer/${part}?api-version=2017-10-31`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return new Promise<{ status: number | undefined; complete: boolean; text: string; length: string | undefined }>(
    (resolve, reject) => {
      const request = httpRequest(url + target, { method, headers, agent: false }, (response) => {
        let text = "";
        response.on("data", (chunk) => {
          text += String(chunk);
        });
        response.on("error", () => {});
        response.on("close", () =>
          resolve({
            status: response.statusCode,
            complete: response.complete,
            text,
            length: response.headers["content-length"],
          }),
        );
      });
      request.on("error", reject);
      request.end(method === "POST" ? '{"metadata":{}}' : undefined);
    },
  );
}

/** The status of an answer to a request with headers that fetch does not let anybody set. */
function rawStatus(
  { url }: RunningEmulator,
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: string,
) {
  const { port } = new URL(url);
  return new Promise<number | undefined>((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject);
    request.end(body);
  });
}
