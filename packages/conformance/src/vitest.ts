import { describe, expect, test } from "vitest";
import { createConformance } from "./conformance.ts";
import type { ConformanceOptions } from "./options.ts";

/**
 * Declares a suite in which each check is a test of its own. Address and token have to be known when the tests are
 * collected; a top-level `await` can start the server. Throws an `OptionsError` or a `DocumentError`.
 */
export function describeConformance(options: ConformanceOptions): void {
  const conformance = createConformance(options);
  const { seed } = conformance.report();
  // One after the other: a check needs the offer as the last one left it.
  describe("conformance", { concurrent: false }, () => {
    for (const check of conformance.checks) {
      test(check.name, { timeout: 600_000 }, async (context) => {
        const { result, reason, failure } = await conformance.run(check);
        if (result === "skipped") context.skip(reason);
        const { expected, seen, curl } = failure ?? {};
        expect(seen, [`expected ${expected}`, check.restsOn, `seed ${seed}`, curl].join("\n")).toBe(undefined);
      });
    }
  });
}
