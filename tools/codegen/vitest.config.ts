import { defineConfig } from "vitest/config";

// Some tests start Spectral or openapi-generator, which take seconds where the machine has other things to do.
export default defineConfig({ test: { testTimeout: 60_000 } });
