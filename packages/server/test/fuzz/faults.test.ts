import { expect, test } from "vitest";
import { faults } from "./faults.ts";
import { fuzzConnections, noCounts } from "./fuzz-connections.ts";
import { boundMemory } from "./memory.ts";
import { startServer } from "./server-under-test.ts";

// Time enough for a machine that does ten other things; on a calm one each takes a few seconds.
test.concurrent.each(Object.entries(faults))("the fuzzer finds %s", { timeout: 240_000 }, async (name, { foundAs }) => {
  await using server = await startServer(name);
  const onReport = boundMemory();
  // What a busy machine brings about besides is not what is looked for.
  const counts = (problem: string) => foundAs.test(problem);
  const options = { seed: 1, runs: 10, patience: 4_000, onReport, counts };
  await expect(fuzzConnections(server, noCounts(), options)).rejects.toThrow(foundAs);
});
