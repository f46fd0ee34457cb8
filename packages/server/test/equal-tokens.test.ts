import fc from "fast-check";
import { expect, test } from "vitest";
import { equalTokens, fixedTokens } from "../src/index.ts";

test("two texts are equal where they are the same, and nowhere else", () => {
  const text = fc.string({ unit: "binary", maxLength: 8 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(equalTokens(one, one)).toBe(true);
      expect(equalTokens(one, other)).toBe(one === other);
      expect(equalTokens(one + other, one)).toBe(other === "");
      expect(equalTokens(one, one + other)).toBe(other === "");
      expect(equalTokens(`${one}\0`, one)).toBe(false);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test("a fixed token has its principal, and others have none", () => {
  const principalOf = fixedTokens({ first: 1, second: 2 });
  expect(["first", "second", "firs", "firstt", "", "constructor", "__proto__"].map(principalOf)).toEqual([
    1,
    2,
    ...Array.from({ length: 5 }, () => undefined),
  ]);
});

test("an empty token is not taken", () => expect(() => fixedTokens({ "": 1 })).toThrow(TypeError));
