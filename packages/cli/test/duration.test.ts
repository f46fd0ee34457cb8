import fc from "fast-check";
import { expect, test } from "vitest";
import { elapsedText, readDuration } from "../src/settings/duration.ts";

test.each([
  ["500", 500],
  ["500ms", 500],
  ["30s", 30_000],
  ["1.5h", 5_400_000],
  ["10m", 600_000],
  ["2d", 172_800_000],
  ["0.4", undefined],
  ["0s", undefined],
  ["-1s", undefined],
  ["1e3", undefined],
  ["10 m", undefined],
  ["10M", undefined],
  ["", undefined],
  ["Infinity", undefined],
  ["99999999999999999d", undefined],
])("%s is %s ms", (text, milliseconds) => {
  expect(readDuration(text)).toBe(milliseconds);
});

test("whatever is written is a whole span of 1 or more milliseconds, or none", () => {
  const near = fc.stringMatching(/^[0-9.]{0,20}(ms|s|m|h|d)?$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), near), (text) => {
      const span = readDuration(text);
      expect(span === undefined || (Number.isSafeInteger(span) && span >= 1)).toBe(true);
    }),
  );
});

test("a span is the same in each unit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (hours) => {
      const all = [`${hours}h`, `${hours * 60}m`, `${hours * 3600}s`, `${hours * 3_600_000}ms`, `${hours * 3_600_000}`];
      expect(new Set(all.map(readDuration))).toEqual(new Set([hours * 3_600_000]));
    }),
  );
});

test.each([
  [0, "0:00"],
  [999, "0:00"],
  [61_000, "1:01"],
  [3_723_000, "1:02:03"],
  [-5, "0:00"],
])("%s ms are counted as %s", (milliseconds, text) => {
  expect(elapsedText(milliseconds)).toBe(text);
});
