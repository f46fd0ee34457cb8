import { checkConformance, readDocument } from "@cloud-partner/conformance";
import { startEmulator } from "@cloud-partner/emulator";

// Asks all that the documents of the named versions say of an emulator, and prints what it does not do.
for (const version of process.argv.slice(2)) {
  let now = Date.now();
  await using emulator = await startEmulator({
    seed: ["contoso-virtualmachineoffer", "contoso-containeroffer"].map((offerId) => ({
      publisherId: "contoso",
      offerId,
    })),
    stepDuration: 1000,
    // Time goes on while the checks wait, and at no other moment.
    clock: () => now,
  });
  const { checks, conforms } = await checkConformance({
    baseUrl: emulator.url,
    token: emulator.token,
    document: await readDocument(`../../../spec/${version}/openapi.yaml`),
    seed: 1,
    runs: 3,
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  });
  console.log(`${version}: ${conforms ? "conforms" : "does not conform"}`);
  for (const { name, result } of checks) if (result === "failed") console.log(`  ${name}`);
  const passed = new Set(checks.filter(({ result }) => result === "passed").map(({ name }) => name.split("/")[0]));
  console.log(`  ${[...passed].sort().join(" ")}`);
}
