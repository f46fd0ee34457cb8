import fc from "fast-check";
import { expect, test } from "vitest";
import { checkJsonText } from "../src/core/check-json-text.ts";

const message = (text: string, depth = 64) => checkJsonText(text, depth)?.message;
const target = (text: string, depth = 64) => checkJsonText(text, depth)?.target;

/** How deep a value is nested. */
function depthOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

function isReadable(value: unknown): boolean {
  if (typeof value === "number")
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return typeof value !== "object" || value === null || Object.values(value).every(isReadable);
}

test("what JSON.stringify writes has no fault, however it is spaced", () => {
  const readable = fc.jsonValue().filter(isReadable);
  fc.assert(
    fc.property(readable, fc.constantFrom(0, 1, "\t", " \n"), (value, space) => {
      expect(checkJsonText(JSON.stringify(value, undefined, space), 64)).toBe(undefined);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test("the depth that is allowed is exactly the depth of the value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }).filter(isReadable), (value) => {
      const text = JSON.stringify(value);
      const depth = depthOf(value);
      expect(checkJsonText(text, Math.max(1, depth))).toBe(undefined);
      if (depth > 1) expect(message(text, depth - 1)).toBe(`is nested deeper than ${depth - 1} levels`);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("a name that is there twice is found, wherever it is and however it is escaped", () => {
  const name = fc.string({ unit: "binary", maxLength: 6 });
  const escaped = (text: string) =>
    `"${[...text].map((_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")}"`;
  const member = fc.tuple(name, fc.jsonValue().filter(isReadable));
  fc.assert(
    fc.property(fc.uniqueArray(member, { selector: ([key]) => key, minLength: 1, maxLength: 40 }), (members) => {
      const written = members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
      expect(checkJsonText(`{"x":[{${written}}]}`, 64)).toBe(undefined);
      const [first] = members;
      const again = [...(first?.[0] ?? "")].every((character) => character.length === 1)
        ? escaped(first?.[0] ?? "")
        : JSON.stringify(first?.[0]);
      expect(message(`{"x":[{${[...written, `${again}:0`]}}]}`)).toBe("is there twice");
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("an integer is refused where JavaScript has no exact one", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (integer) => {
      const exact = Number.isSafeInteger(Number(integer));
      expect(checkJsonText(`[${integer}]`, 64)?.target).toBe(exact ? undefined : "/0");
    }),
    { seed: 1, numRuns: 500 },
  );
});

test.each([
  ['{"a":{"b":1,"b":2}}', "/a/b"],
  ['[{},{"a":1,"\\u0061":2}]', "/1/a"],
  ['{"a":"}","b":[1,2,99999999999999999]}', "/b/2"],
  ['{"__proto__":1,"__proto__":2}', "/__proto__"],
  ['{"":1,"":2}', "/"],
  ['["\\\\",{"a":1,"a":2}]', "/1/a"],
  ["1e400", ""],
  ["-1e9999", ""],
])("%s: %s", (text, place) => expect(target(text)).toBe(place));

test.each([
  "9007199254740991",
  "-9007199254740991",
  "0.1234567890123456789",
  "1e20",
  '"9007199254740993"',
  "{}",
  "[]",
  '""',
])("%s has no fault", (text) => expect(checkJsonText(text, 64)).toBe(undefined));
