import { expect, test } from "vitest";
import { faults } from "./faults.ts";
import { fuzzConnections, noCounts } from "./fuzz-connections.ts";
import { boundMemory } from "./memory.ts";
import { startServer } from "./server-under-test.ts";

test.concurrent.each(Object.entries(faults))("the fuzzer finds %s", { timeout: 60_000 }, async (name, { foundAs }) => {
  await using server = await startServer(name);
  const onReport = boundMemory();
  await expect(fuzzConnections(server, noCounts(), { seed: 1, runs: 10, patience: 4_000, onReport })).rejects.toThrow(
    foundAs,
  );
});
