import { expect, test } from "vitest";
import { stringify } from "yaml";
import {
  checkConformance,
  conformanceChecks,
  DocumentError,
  parseDocument,
  type Report,
  readDocument,
} from "../src/index.ts";
import { jobs, jobsDocument } from "./support/jobs.ts";
import { type Handler, listen } from "./support/listen.ts";

async function checkJobs(handler: Handler): Promise<Report> {
  const server = await listen(handler);
  try {
    return await checkConformance({ baseUrl: server.url, token: "own-token", document: jobsDocument, seed: 5 });
  } finally {
    await server.close();
  }
}

const failed = ({ checks }: Report) => checks.filter(({ result }) => result === "failed").map(({ name }) => name);

test("another API is tested without new code, and a right server of it conforms", async () => {
  const report = await checkJobs(jobs);
  expect(report.checks.filter(({ result }) => result === "failed")).toEqual([]);
  expect(report.checks.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "createJob/violation/header-x-tenant/missing",
      "createJob/violation/header-x-tenant/pattern",
      "createJob/violation/body.tags/unique-items",
      "createJob/violation/body.tags.items/max-length",
      "createJob/violation/body.priority/maximum",
      "getJob/violation/path-job-id/maximum",
      "getJob/violation/path-job-id/type",
      "getJob/violation/query-depth/type",
      "getJob/unknown/job-id",
      "getJob/credentials/none",
      "createJob/201/header-location",
    ]),
  );
  // No more than what has no answer to be judged by, and what needs a second caller.
  const skipped = report.checks.filter(({ result }) => result === "skipped").map(({ name }) => name);
  expect(skipped).toEqual(["createJob/credentials/foreign", "getJob/credentials/foreign"]);
});

test.each<[string, (right: Handler) => Handler, string]>([
  [
    "takes a larger number",
    (right) => async (request) => (request.url.endsWith("depth=4") ? Response.json({ priority: 1 }) : right(request)),
    "getJob/violation/query-depth/maximum",
  ],
  [
    "needs no key",
    (right) => async (request) => right(withHeader(request, "x-key", "own-token")),
    "createJob/credentials/none",
  ],
  [
    "needs no tenant",
    (right) => async (request) => right(withHeader(request, "x-tenant", "blue")),
    "createJob/violation/header-x-tenant/missing",
  ],
])("a server that %s is caught", async (_, wrong, name) => {
  expect(failed(await checkJobs(wrong(jobs)))).toContain(name);
});

function withHeader(request: Request, name: string, value: string): Request {
  const changed = new Request(request);
  changed.headers.set(name, value);
  return changed;
}

test("a new version of the document has new checks", () => {
  const text = stringify(readDocument())
    .replaceAll("2017-10-31", "2026-01-01")
    .replace(
      "notification-emails:",
      "reason:\n          type: string\n          maxLength: 20\n        notification-emails:",
    );
  const names = conformanceChecks(parseDocument(text)).map(({ name }) => name);
  const old = conformanceChecks().map(({ name }) => name);
  expect(names.filter((name) => !old.includes(name))).toEqual(
    ["cancelOperation", "publishOffer", "goLive"].flatMap((operation) =>
      ["type", "max-length"].map((keyword) => `${operation}/violation/body.metadata.reason/${keyword}`),
    ),
  );
});

test("the names of all checks are different, and in kebab case", () => {
  const names = conformanceChecks().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[A-Za-z]+(\/[a-z0-9.-]+)+$/.test(name))).toEqual([]);
});

test.each([
  ["no YAML", "a: [", "neither YAML nor JSON"],
  ["a list", "[]", "no object"],
  ["OpenAPI 3.0", "openapi: 3.0.3\npaths: {}", "3.1"],
  ["without paths", "openapi: 3.1.0", "no paths"],
])("a document that is %s is refused", (_, text, message) => {
  expect(() => parseDocument(text)).toThrow(DocumentError);
  expect(() => parseDocument(text)).toThrow(message);
});

test("a document with a reference that leads nowhere is refused", () => {
  const document = parseDocument(
    "openapi: 3.1.0\npaths: { /a: { get: { operationId: a, parameters: [{ $ref: '#/components/parameters/No' }] } } }",
  );
  expect(() => conformanceChecks(document)).toThrow(DocumentError);
});
