import { expect, test } from "vitest";
import { fuzzConnections, noCounts } from "./fuzz-connections.ts";
import { boundMemory } from "./memory.ts";
import { runs, seed } from "./repeat.ts";
import { startServer } from "./server-under-test.ts";

test("no bytes make the server fail, hang or take for a request what is none", { timeout: 240_000 }, async () => {
  await using server = await startServer();
  const counts = noCounts();
  await fuzzConnections(server, counts, { seed, runs: runs(6), onReport: boundMemory() });
  // Requests of which none gets past the first check would say nothing.
  expect([...counts.answersByStatus.keys()]).toEqual(expect.arrayContaining([200, 202, 400, 401, 404, 405]));
});
