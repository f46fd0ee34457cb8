import fc from "fast-check";
import { expect, test } from "vitest";
import { drawFrame, type FrameOptions } from "../src/following/frame.ts";
import { type OperationView, readSteps } from "../src/following/operation-view.ts";
import { plainText } from "../src/output/plain-text.ts";
import { tableLines } from "../src/output/table.ts";

const options: FrameOptions = {
  columns: 80,
  rows: 24,
  unicode: true,
  elapsed: 61_000,
  total: 1,
  paint: (_, text) => text,
};
const view: OperationView = {
  id: null,
  location: null,
  status: "running",
  word: "InProgress",
  percentage: 45,
  steps: [
    { id: "a", name: "Provisioning", status: "complete", percentage: 100 },
    { id: "b", name: "Certification", status: "InProgress", percentage: 35 },
    { id: "c", name: "Validation", status: "not started", percentage: 0 },
    { id: "d", name: "Approval", status: "Rejected", percentage: null },
  ],
};

test("one operation is drawn with its steps", () => {
  expect(drawFrame([{ name: "contoso/vm", view }], options).split("\n")).toEqual([
    "contoso/vm  █████████░░░░░░░░░░░  45 %  running  1:01",
    "  ✔ Provisioning   complete",
    "  ▸ Certification  ███████░░░░░░░░░░░░░  35 %",
    "  · Validation     not started",
    "  ✖ Approval       Rejected",
  ]);
});

test("many operations are drawn with a line each", () => {
  const targets = [
    { name: "contoso/vm", view },
    { name: "contoso/data", view: { ...view, percentage: null, steps: [], status: "notStarted" as const } },
  ];
  expect(drawFrame(targets, { ...options, total: 3, unicode: false }).split("\n")).toEqual([
    "contoso/vm    #########...........  45 %  Certification",
    "contoso/data  ....................   ? %  notStarted",
    "1 of 3 ended  1:01",
  ]);
});

test("where there is no room, the step that is under way is shown, and the number of what is not", () => {
  const steps = Array.from({ length: 30 }, (_, index) => ({
    id: String(index),
    name: `Step ${index}`,
    status: index < 20 ? "complete" : index === 20 ? "running" : "notStarted",
    percentage: null,
  }));
  const one = drawFrame([{ name: "contoso/vm", view: { ...view, steps } }], { ...options, rows: 8 }).split("\n");
  expect(one).toHaveLength(7);
  expect(one.join("\n")).toContain("▸ Step 20");
  const targets = Array.from({ length: 40 }, (_, index) => ({ name: `contoso/${index}`, view }));
  const many = drawFrame(targets, { ...options, rows: 8, total: 40 }).split("\n");
  expect(many.slice(-2)).toEqual(["… 36 more", "0 of 40 ended  1:01"]);
});

test("whatever the service says, no frame is larger than the terminal, nor has control characters in it", () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\u001b[2J", "a\nb", "running", "Complete"));
  const steps = fc.array(fc.record({ id: text, stepName: text, status: text, progressPercentage: fc.anything() }));
  const size = { columns: fc.integer({ min: 1, max: 120 }), rows: fc.integer({ min: 4, max: 50 }) };
  fc.assert(
    fc.property(
      fc.array(steps, { maxLength: 60 }),
      fc.record({ ...size, unicode: fc.boolean() }),
      (operations, own) => {
        const targets = operations.map((each) => ({ name: "contoso/vm", view: { ...view, steps: readSteps(each) } }));
        const lines = drawFrame(targets, { ...options, ...own, total: targets.length }).split("\n");
        expect(lines.length).toBeLessThan(own.rows);
        for (const line of lines) {
          expect([...line].length).toBeLessThanOrEqual(own.columns);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
      },
    ),
  );
});

test("the steps of any answer are read, or left out", () => {
  fc.assert(
    fc.property(fc.anything(), fc.array(fc.anything()), (answer, steps) => {
      expect(readSteps(answer)).toBeInstanceOf(Array);
      for (const { percentage } of readSteps(steps)) expect(percentage === null || percentage <= 100).toBe(true);
    }),
  );
});

test("a text loses what would change the terminal, and nothing else", () => {
  expect(plainText("a\u001b[31mred\u001b[0m\r\nb\u0007 \u202eright\u009b5m")).toBe("ared b   right");
  const harmless = fc.stringMatching(/^[\p{L}\p{N}\p{P} ]*$/u);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), harmless, (text, same) => {
      expect(plainText(text)).not.toMatch(/\p{Cc}/u);
      expect(plainText(same)).toBe(same);
    }),
  );
});

test("the columns of a table are aligned", () => {
  expect(
    tableLines(
      ["A", "LONGER"],
      [
        ["one", "x"],
        ["three", ""],
      ],
    ),
  ).toEqual(["A      LONGER", "one    x", "three"]);
});
