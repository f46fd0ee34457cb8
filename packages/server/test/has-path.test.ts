import fc from "fast-check";
import { expect, test } from "vitest";
import type { IncomingRequest } from "../src/core/index.ts";
import { contractHandler } from "./contract/contract-handler.ts";

const { dispatcher } = contractHandler;

/** Parts of the document's paths, and what callers put in their place. */
const segment = fc.constantFrom(
  ...["api", "publishers", "contoso", "offers", "vm", "status", "submissions", "operations", "cancel", "%63ancel"],
  ...["", ".", "..", "%2F", "%", "%E0%A4", "*", "a b", "ü", "__proto__", "constructor"],
);
const anyPath = fc.array(segment, { maxLength: 8 }).map((segments) => `/${segments.join("/")}`);
const knownPath = fc
  .tuple(
    segment,
    segment,
    fc.constantFrom("status", "cancel", "submissions", "submissions/", "operations/1", "nothing"),
  )
  .map(([publisher, offer, rest]) => `/api/publishers/${publisher}/offers/${offer}/${rest}`);
const target = fc
  .tuple(fc.oneof(anyPath, knownPath, fc.string()), fc.constantFrom("", "?", "?api-version=2017-10-31", "?/api", "#x"))
  .map((parts) => parts.join(""));

function get(path: string): IncomingRequest {
  return {
    method: "GET",
    target: path,
    signal: new AbortController().signal,
    abandoned: false,
    header: () => undefined,
    readBody: () => new Uint8Array(),
    get request(): Request {
      throw new TypeError("nobody asks for it");
    },
  };
}

test("the dispatcher has exactly the paths that it does not answer with PathNotFound", async () => {
  let has = 0;
  await fc.assert(
    fc.asyncProperty(target, async (path) => {
      const { headers } = await dispatcher.answer(get(path));
      const code = headers[headers.indexOf("x-ms-error-code") + 1];
      const hasPath = dispatcher.hasPath?.(path);
      if (hasPath) has++;
      // What is no valid target is refused as such, whatever the path.
      if (code !== "InvalidRequest") expect([path, hasPath]).toEqual([path, code !== "PathNotFound"]);
    }),
    { numRuns: 2000 },
  );
  expect(has).toBeGreaterThan(50);
});
