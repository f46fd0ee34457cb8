import { defineConfig } from "vitest/config";

// For editors and for `pnpm vitest` at the root; `pnpm test` runs each package's tests on their own, so that turbo can keep them.
export default defineConfig({ test: { projects: ["packages/*", "tools/*", "examples/*"] } });
