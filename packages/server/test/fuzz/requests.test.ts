import { expect, test } from "vitest";
import { fuzzRequests } from "./fuzz-requests.ts";
import { runs, seed } from "./repeat.ts";

test("a handler is called for every request that the document accepts, and for no other", {
  timeout: 240_000,
}, async () => {
  const statuses = new Set<number>();
  await fuzzRequests({ seed, runs: runs(10_000), onAnswer: (status) => void statuses.add(status) });
  // Requests of which none gets past the first check would say nothing.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 202, 204, 400, 401, 404, 405, 413, 415]));
});
