import { describe, expect, it } from "vitest";
import { meaningOf, readOperation, stateOf } from "../../src/poller/operation-state.ts";

/** The state of an operation that came over the wire. */
function read(body: unknown) {
  const operation = readOperation(JSON.parse(JSON.stringify(body)));
  if (operation === undefined) throw new Error("it is no operation");
  return stateOf(operation);
}

const step = (id: string, status: unknown, progressPercentage?: unknown) => ({
  id,
  stepName: `Step ${id}`,
  status,
  progressPercentage,
});

describe("the step and the percentage", () => {
  const cases: [name: string, steps: unknown, step: string | undefined, percentage: number | undefined][] = [
    ["no steps", undefined, undefined, undefined],
    ["an empty list", [], undefined, undefined],
    ["steps that are no list", "steps", undefined, undefined],
    ["null", null, undefined, undefined],
    ["steps of which none is one", [null, 1, "a", [], {}, { id: 1, stepName: "a", status: "b" }], undefined, undefined],
    ["none begun", [step("a", "notStarted"), step("b", "NotStarted")], "a", 0],
    ["one under way", [step("a", "complete"), step("b", "InProgress", 50), step("c", "not started")], "b", 50],
    ["all done", [step("a", "complete"), step("b", "Completed", 3)], "b", 100],
    ["one failed", [step("a", "complete", 100), step("b", "failed", 20), step("c", "notStarted", 0)], "b", 40],
    ["one that waits for somebody", [step("a", "complete"), step("b", "WaitingForPublisherReview")], "b", 50],
    ["percentages out of range", [step("a", "running", -5), step("b", "running", 1e9)], "a", 50],
    [
      "percentages that are none",
      [step("a", "running", "50"), step("b", "running", null), step("c", "running", {})],
      "a",
      0,
    ],
  ];
  it.each(cases)("%s", (_, steps, id, percentage) => {
    const state = read({ status: "running", steps });
    expect({ id: state.step?.id, percentage: state.percentage }).toEqual({ id, percentage });
  });

  it("an operation that succeeded is done, whatever its steps say", () => {
    expect(read({ status: "completed", steps: [step("a", "running", 10)] }).percentage).toBe(100);
    expect(read({ status: "completed" }).percentage).toBe(100);
  });

  it("the names of the step are those of the service", () => {
    expect(read({ status: "running", steps: [step("a", "InProgress")] }).step).toEqual({
      id: "a",
      name: "Step a",
      status: "InProgress",
    });
  });
});

it.each([undefined, null, 1, "completed", [], [[]], [null], {}, { status: 1 }, [{ status: "a" }, { status: "b" }]])(
  "%j is no operation",
  (body) => expect(readOperation(body)).toBeUndefined(),
);

it.each(["constructor", "toString", "__proto__", "", "done"])("the word %j means nothing, and so running", (word) => {
  expect(meaningOf(word)).toBe("running");
});
