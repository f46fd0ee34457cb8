import { HttpError } from "@cloud-partner/server";
import { createHandler, type Handlers } from "@cloud-partner/server/2017-10-31-2020";
import { checkAnswer } from "@cloud-partner/server/2017-10-31-2020/check-answers";
import { serve } from "@cloud-partner/server/node";
import { expect, test, vi } from "vitest";
import { versions } from "../src/generated/versions.ts";
import { openClient } from "../src/version-client.ts";
import { operationStatuses, versionNames } from "../src/versions.ts";
import { run, runJson, token } from "./support/program.ts";

vi.setConfig({ testTimeout: 60_000 });

const variant = "2017-10-31-2020";
const operationId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8";
const version = "api-version=2017-10-31";
const locations = [
  `/api/publishers/contoso/offers/o/operations/${operationId}?${version}`,
  `/api/operations/contoso$o$2$preview?${version}`,
];

/** A server of the variant, every answer of which is held against the document. */
async function serveVariant(location: string) {
  let polls = 0;
  const asked: (string | undefined)[] = [];
  const state = () => ({
    id: operationId,
    submissionType: "cancel" as const,
    status: polls++ === 0 ? ("not started" as const) : ("completed" as const),
    steps: [{ id: "s", stepName: "Certification", status: "InProgress" as const, progressPercentage: 50 }],
  });
  const started = () => ({ status: 202, headers: { Location: location, "Retry-After": 0 } }) as const;
  const handlers: Handlers<true> = {
    cancelOperation: started,
    publishOffer: started,
    goLive: started,
    getOperation: ({ path }) => {
      if (path.operationId !== operationId) throw new HttpError("ResourceNotFound");
      return { status: 200, body: [state()] };
    },
    getOfferOperation: () => ({ status: 200, body: [state()] }),
    listOperations: ({ query }) => {
      asked.push(query.status);
      return { status: 200, body: [{ id: operationId, submissionState: query.status ?? "completed" }] };
    },
    getOfferStatus: () => ({ status: 200, body: { status: "Canceled", steps: [] } }),
  };
  const security = { bearerAuth: (credentials: string) => credentials === token };
  const server = await serve(createHandler(handlers, { security, checkAnswer }));
  const environment = { CLOUD_PARTNER_BASE_URL: server.url, CLOUD_PARTNER_OFFER: "o" };
  const here = (...args: string[]) => runJson(["--api-document", variant, ...args], { environment });
  return { environment, asked, here, [Symbol.asyncDispose]: () => server.close() };
}

test.each(locations)("every command works with the variant, with a location such as %s", async (location) => {
  await using server = await serveVariant(location);
  const { here } = server;
  expect(await here("cancel")).toMatchObject({
    outcome: "started",
    operation: { location: `${server.environment.CLOUD_PARTNER_BASE_URL}${location}` },
  });
  expect(await here("cancel", "--wait")).toMatchObject({ outcome: "succeeded", operation: { word: "completed" } });
  expect(await here("cancel", "--all", "--offer=o", "--offer=p")).toMatchObject({ outcome: "succeeded" });
  expect(await here("publish", "--wait")).toMatchObject({ outcome: "succeeded" });
  const { resumeToken } = await here("go-live");
  expect(await here("operations", "watch", "--resume", String(resumeToken))).toMatchObject({ outcome: "succeeded" });
  expect(await here("operations", "watch", operationId)).toMatchObject({ operation: { word: "completed" } });
  expect(await here("operations", "show", operationId)).toMatchObject({ answer: { id: operationId } });
  expect(await here("offer", "status")).toMatchObject({ answer: { status: "Canceled" } });
});

test("a status is asked for in the spelling of the version", async () => {
  await using server = await serveVariant(locations[0] ?? "");
  expect(await server.here("operations", "list", "--status=notStarted")).toMatchObject({
    answer: [{ submissionState: "not started" }],
  });
  // The one that runs is looked for where none is named.
  expect(await server.here("operations", "show")).toMatchObject({ answer: { id: operationId } });
  expect(server.asked).toEqual(["not started", "running"]);
  expect(operationStatuses).toEqual(["notStarted", "running", "completed", "failed", "canceled"]);
});

test("the document is a setting: an option, a variable, or kept in the file", async () => {
  await using server = await serveVariant(locations[0] ?? "");
  const environment = { ...server.environment, CLOUD_PARTNER_API_DOCUMENT: variant };
  await runJson(["operations", "list", "--status", "notStarted"], { environment });
  const wrong = await runJson(["operations", "list", "--status", "notStarted", "--api-document", "2017-10-31"], {
    environment,
  });
  expect(wrong).toMatchObject({ outcome: "refused" });
  const { stdout } = await run(["config", "list"], { environment });
  expect(stdout).toContain(`api-document=${variant} (environment)\n`);
});

test("another document is refused, and those that there are are named", async () => {
  const byOption = await run(["offer", "status", "--api-document=2020"]);
  expect(byOption).toMatchObject({ code: 2, stderr: expect.stringContaining(versionNames.join(", ")) });
  const byVariable = await run(["offer", "status"], { environment: { CLOUD_PARTNER_API_DOCUMENT: "2020" } });
  expect(byVariable).toMatchObject({ code: 2, stderr: expect.stringContaining(versionNames.join(", ")) });
  const kept = await run(["config", "set", "api-document", "__proto__"]);
  expect(kept.code).toBe(2);
});

test("the shell completes the names of the versions", async () => {
  for (const shell of ["bash", "zsh", "fish"]) {
    expect((await run(["completion", shell])).stdout).toContain(variant);
  }
});

test("a version that a command could not work with does not compile", () => {
  const { parameterWords, loadClient } = versions[variant];
  const options = { credential: token };
  const incomplete = {
    parameterWords,
    loadClient: async () => {
      const { createClient } = await loadClient();
      return {
        createClient: (given: typeof options) => {
          const { getOfferStatus: _, ...others } = createClient(given);
          return others;
        },
      };
    },
  };
  // @ts-expect-error: it has no status of an offer
  const openIncomplete = () => openClient({ ...versions, "2018-08-01": incomplete }, "2018-08-01", options);
  const otherWords = { loadClient, parameterWords: { listOperations: { status: ["begun", "done"] } } } as const;
  // @ts-expect-error: its client does not take these words
  const openOther = () => openClient({ ...versions, "2018-08-01": otherWords }, "2018-08-01", options);
  expect([openIncomplete, openOther]).toHaveLength(2);
});
