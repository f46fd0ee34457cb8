import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/fetch-generator.ts",
    // Some tests start Spectral or openapi-generator, which take seconds where the machine has other things to do.
    testTimeout: 60_000,
  },
});
