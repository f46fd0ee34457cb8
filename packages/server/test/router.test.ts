import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Route } from "../src/core/index.ts";
import { type Match, Router } from "../src/core/router.ts";
import { route } from "./small-contract.ts";

const router = new Router(
  [
    "/",
    "/a",
    "/a/{x}",
    "/a/{x}/b",
    "/a/fixed/{y}",
    "/{z}/c",
    "/slash/",
    "/v{major}.{minor}",
    "/über uns",
    "/%7Braw%7D",
    "/jobs/{id}",
    "/jobs/{id}:cancel",
    "/deep/{p}/x",
    "/{q}/{r}/y",
    "/pair/{all}/x",
    "/pair/{one}{two}/z",
  ].map((path) => route({ operationId: path, path })),
);

/** The values of a match by name, still percent-encoded. */
function parametersOf(match: Match<Route> | undefined): Record<string, string> {
  const [found] = match?.entry.operations.values() ?? [];
  return Object.fromEntries((found?.names ?? []).map((name, index) => [name, match?.values[index] ?? ""]));
}

describe("a path belongs to", () => {
  test.each([
    ["/", "/", {}],
    ["/a", "/a", {}],
    ["/a/", "/a", {}],
    ["/slash", "/slash/", {}],
    ["/slash/", "/slash/", {}],
    ["/a/1", "/a/{x}", { x: "1" }],
    ["/a/1%2F2", "/a/{x}", { x: "1%2F2" }],
    ["/a/1%252F2", "/a/{x}", { x: "1%252F2" }],
    ["/a/__proto__", "/a/{x}", { x: "__proto__" }],
    ["/a/fixed", "/a/{x}", { x: "fixed" }],
    ["/a/fixed/2", "/a/fixed/{y}", { y: "2" }],
    ["/a/fixed/b", "/a/fixed/{y}", { y: "b" }],
    ["/a/other/b", "/a/{x}/b", { x: "other" }],
    ["/a/c", "/a/{x}", { x: "c" }],
    ["/b/c", "/{z}/c", { z: "b" }],
    ["/deep/1/x", "/deep/{p}/x", { p: "1" }],
    ["/deep/1/y", "/{q}/{r}/y", { q: "deep", r: "1" }],
    ["/pair/ab/z", "/pair/{one}{two}/z", { one: "a", two: "b" }],
    ["/jobs/7", "/jobs/{id}", { id: "7" }],
    ["/jobs/7:cancel", "/jobs/{id}:cancel", { id: "7" }],
    ["/v1.2", "/v{major}.{minor}", { major: "1", minor: "2" }],
    ["/%C3%BCber%20uns", "/über uns", {}],
    ["/%7Braw%7D", "/%7Braw%7D", {}],
  ])("%s: %s", (path, operationId, pathParameters) => {
    const match = router.match(path);
    expect(match?.entry.operations.get("GET")?.operation.operationId).toBe(operationId);
    expect(parametersOf(match)).toEqual(pathParameters);
  });
});

test.each(["/A", "/b", "/a//", "/a/1/2", "/a%2F1", "/a//b", "/__proto__", "/constructor", "/v1", "/%", "/%zz"])(
  "%s belongs to none",
  (path) => expect(router.match(path)).toBe(undefined),
);

test("every path that is made of a template is found, with the values that were put in", () => {
  const fixed = fc.stringMatching(/^[a-z]{1,4}$/).map((text) => ({ text, value: undefined }));
  const value = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
  const parameter = fc.record({ text: fc.constantFrom("", "v-"), value });
  const template = fc.array(fc.oneof(fixed, parameter), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(template, fc.boolean(), fc.boolean(), (segments, slashOfTemplate, slashOfPath) => {
      const names = segments.map(({ text, value }, index) => (value === undefined ? text : `${text}{p${index}}`));
      const sent = segments.map(({ text, value }) => `${text}${encodeURIComponent(value ?? "")}`);
      const one = new Router([route({ path: `/${names.join("/")}${slashOfTemplate ? "/" : ""}` })]);
      const match = one.match(`/${sent.join("/")}${slashOfPath ? "/" : ""}`);
      const decoded = Object.entries(parametersOf(match)).map(([name, text]) => [name, decodeURIComponent(text)]);
      const given = segments.flatMap(({ value }, index) => (value === undefined ? [] : [[`p${index}`, value]]));
      expect(decoded).toEqual(given);
      expect(match?.entry.operations.size).toBe(1);
    }),
    { seed: 1, numRuns: 300 },
  );
});
