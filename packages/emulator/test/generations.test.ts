import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator, type Generation, type GenerationName } from "../src/index.ts";
import { at } from "./support/document.ts";
import { Clock, stepDuration } from "./support/world.ts";

const origin = "http://localhost:4010";
const offer = "/api/publishers/contoso/offers/contoso-virtualmachineoffer";
const unmigrated = "/api/operations/contoso$contoso-virtualmachineoffer$2$preview";
const id = "[\\da-f-]{36}";

interface Row {
  readonly generation: GenerationName | Partial<Generation>;
  readonly header: "operation-location" | "location";
  readonly location: RegExp;
  readonly isList: boolean;
  /** The status of an operation that runs, of its first step, of one that is done, and of an offer that was cancelled. */
  readonly words: readonly [running: string, step: string, completed: string, offer: string];
}

const escaped = (text: string) => text.replaceAll(/[$.?]/g, "\\$&");
const absolute = new RegExp(`^${escaped(origin + offer)}/operations/${id}$`);
const documented = ["running", "running", "completed", "canceled"] as const;
const later = ["running", "InProgress", "completed", "Canceled"] as const;

const table: readonly Row[] = [
  { generation: {}, header: "operation-location", location: absolute, isList: false, words: documented },
  {
    generation: "2018",
    header: "operation-location",
    location: absolute,
    isList: true,
    words: ["running", "running", "completed", "Canceled"],
  },
  {
    generation: "2020",
    header: "location",
    location: new RegExp(`^${escaped(`${unmigrated}?api-version=2017-10-31`)}$`),
    isList: true,
    words: later,
  },
  {
    generation: "2020-migrated",
    header: "location",
    location: new RegExp(`^${offer}/operations/${id}\\?api-version=2017-10-31$`),
    isList: true,
    words: later,
  },
  {
    generation: { operationInList: true },
    header: "operation-location",
    location: absolute,
    isList: true,
    words: documented,
  },
  {
    generation: { words: "2018" },
    header: "operation-location",
    location: absolute,
    isList: false,
    words: ["running", "running", "completed", "Canceled"],
  },
];

const headers = { authorization: "Bearer emulator-token" };

async function get({ handler }: Emulator, address: string): Promise<unknown> {
  const url = new URL(address, origin);
  url.searchParams.set("api-version", "2017-10-31");
  const response = await handler(new Request(url, { headers }));
  expect(response.status, address).toBe(200);
  return response.json();
}

function cancel({ handler }: Emulator, init: RequestInit = {}): Promise<Response> {
  const body = JSON.stringify({ metadata: {} });
  const sent = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body, ...init };
  return handler(new Request(`${origin}${offer}/cancel?api-version=2017-10-31`, sent));
}

describe.each(table)("$generation", ({ generation, header, location, isList, words }) => {
  test("a cancel is answered and followed as the pages say", async () => {
    const clock = new Clock();
    await using emulator = await createEmulator({ generation, clock: clock.read, stepDuration });
    const { status, headers } = await cancel(emulator);
    expect(status).toBe(202);
    expect(headers.get(header)).toMatch(location);
    expect(headers.get(header === "location" ? "operation-location" : "location")).toBeNull();
    expect(headers.get("retry-after")).toBe("5");
    const address = headers.get(header) ?? "";
    const started = await get(emulator, address);
    expect(Array.isArray(started)).toBe(isList);
    const running = isList ? at(started, 0) : started;
    expect([at(running, "status"), at(running, "steps", 0, "status")]).toEqual(words.slice(0, 2));
    expect(at(await get(emulator, `${offer}/submissions/`), 0, "submissionState")).toBe(words[0]);
    clock.advance(3 * stepDuration);
    const ended = await get(emulator, address);
    expect(at(isList ? at(ended, 0) : ended, "status")).toBe(words[2]);
    expect(at(await get(emulator, `${offer}/status`), "status")).toBe(words[3]);
  });

  test("an error is what it is", async () => {
    await using emulator = await createEmulator({ generation });
    const response = await cancel(emulator, { headers: { "content-type": "application/json" } });
    expect([response.status, at(await response.json(), "error", "code")]).toEqual([401, "Unauthorized"]);
  });
});

test("the location of an offer that was not migrated asks for a token too, and knows no other offers", async () => {
  await using emulator = await createEmulator({ generation: "2020" });
  const ask = async (path: string, init: RequestInit = { headers }) =>
    (await emulator.handler(new Request(`${origin}${path}?api-version=2017-10-31`, init))).status;
  expect(await ask(unmigrated)).toBe(200);
  expect(await ask(unmigrated, {})).toBe(401);
  expect(await ask("/api/operations/contoso$contoso-idleoffer$2$preview")).toBe(404);
  expect(await ask("/api/operations/contoso$none$2$preview")).toBe(404);
  expect(await ask("/api/operations/fabrikam$fabrikam-virtualmachineoffer$2$preview")).toBe(403);
  expect(await ask("/api/operations/contoso$contoso-virtualmachineoffer$3$preview")).toBe(404);
});

test("a migrated offer has no location without the identifier of an operation", async () => {
  await using emulator = await createEmulator({ generation: "2020-migrated" });
  const ask = async (path: string) => {
    const answer = await emulator.handler(new Request(`${origin}${path}?api-version=2017-10-31`, { headers }));
    return [answer.status, at(await answer.json(), "error", "code")];
  };
  expect(await ask(unmigrated)).toEqual([404, "ResourceNotFound"]);
  expect(await ask("/api/operations/fabrikam$fabrikam-virtualmachineoffer$2$preview")).toEqual([403, "Forbidden"]);
});

test("the documented generation has no such path", async () => {
  await using emulator = await createEmulator();
  const response = await emulator.handler(new Request(`${origin}${unmigrated}?api-version=2017-10-31`, { headers }));
  expect([response.status, at(await response.json(), "error", "code")]).toEqual([404, "PathNotFound"]);
});

test.each<{ generation?: GenerationName; own: string; other: string }>([
  { own: "completed", other: "not%20started" },
  { own: "notStarted", other: "not+started" },
  { generation: "2020", own: "not%20started", other: "notStarted" },
  { generation: "2020", own: "not+started", other: "Complete" },
  { generation: "2020-migrated", own: "completed", other: "notStarted" },
])("the filter of the list has the words of its document: $generation $own", async ({ generation, own, other }) => {
  await using emulator = await createEmulator(generation === undefined ? {} : { generation });
  const list = async (status: string) => {
    const query = `api-version=2017-10-31&status=${status}`;
    const answer = await emulator.handler(new Request(`${origin}${offer}/submissions/?${query}`, { headers }));
    return [answer.status, await answer.json()];
  };
  expect(await list(own)).toEqual([200, []]);
  const [status, body] = await list("running");
  expect([status, at(body, "length"), at(body, 0, "submissionState")]).toEqual([200, 1, "running"]);
  const [refused, error] = await list(other);
  expect([refused, at(error, "error", "details", 0, "target")]).toEqual([400, "status"]);
});

test.each<[GenerationName, string]>([
  ["2018", "2017-10-31"],
  ["2020", "2017-10-31-2020"],
  ["2020-migrated", "2017-10-31-2020"],
])("%s shows the document that it is served by", async (generation, document) => {
  await using emulator = await createEmulator({ generation });
  const served = await (await emulator.handler(new Request(`${origin}/openapi.yaml`))).text();
  expect(served).toBe(readFileSync(new URL(`../../../spec/${document}/openapi.yaml`, import.meta.url), "utf8"));
  const shown = await (await emulator.handler(new Request(`${origin}/docs/openapi.yaml`))).text();
  expect(shown).toBe(served);
});

test.each(["2020", "2020-migrated"] as const)(
  "%s: faults, records and the buttons of the page know its paths",
  async (generation) => {
    await using emulator = await createEmulator({
      generation,
      control: true,
      faults: [{ operation: "getOperation", status: 503, count: 1 }],
    });
    const address = `${origin}/_emulator/offers/contoso/contoso-virtualmachineoffer/calls`;
    const called = await emulator.handler(
      new Request(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ operation: "cancelOperation" }),
      }),
    );
    const location = at(await called.json(), "operationLocation");
    expect(location).toMatch(/^\/api\/.*\?api-version=2017-10-31$/);
    const ask = () => emulator.handler(new Request(`${origin}${location}`, { headers }));
    expect([(await ask()).status, (await ask()).status]).toEqual([503, 200]);
    const [last] = emulator.requests();
    expect(last).toMatchObject({ operation: "getOperation", status: 200, target: location });
  },
);

test.each(["2020", "2020-migrated"] as const)(
  "an answer that the document of %s does not have is a fault",
  async (generation) => {
    const phases: string[] = [];
    await using emulator = await createEmulator({
      generation,
      // The document has UUIDs.
      createId: () => "no-uuid",
      seed: [{ publisherId: "contoso", offerId: "contoso-virtualmachineoffer", publishingStep: "displayprovision" }],
      onError: (_, { phase }) => void phases.push(phase),
    });
    const response = await emulator.handler(
      new Request(`${origin}${offer}/submissions/?api-version=2017-10-31`, { headers }),
    );
    expect([response.status, phases]).toEqual([500, ["response"]]);
  },
);

test("a generation that there is not is refused", async () => {
  // As a program in JavaScript may call it.
  const generation = "2019" as "2018";
  await expect(createEmulator({ generation })).rejects.toThrow("generation has to be one of 2018, 2020, 2020-migrated");
  const withSwitch = { generation: { operationInLists: true } };
  await expect(createEmulator(withSwitch as object)).rejects.toThrow("generation has no switch operationInLists");
});
