import fc from "fast-check";
import { expect, it } from "vitest";
import { createTimerWheel } from "../../src/poller/timer-wheel.ts";
import { FakeClock } from "../support/fake-clock.ts";

it("calls back what is not prevented, in the order in which it is due, with one timer at a time", () => {
  const timers = fc.array(fc.record({ span: fc.nat({ max: 50 }), cancelledAt: fc.option(fc.nat({ max: 60 })) }));
  fc.assert(
    fc.property(timers, (planned) => {
      const clock = new FakeClock();
      const start = clock.now();
      const wheel = createTimerWheel(clock);
      const called: number[] = [];
      const cancels = planned.map(({ span }, index) =>
        wheel.setTimeout(() => {
          called.push(index);
          expect(clock.now() - start).toBe(span);
          for (const [other, { cancelledAt }] of planned.entries()) if (cancelledAt === span) cancels[other]?.();
        }, span),
      );
      for (const [index, { cancelledAt }] of planned.entries()) if (cancelledAt === 0) cancels[index]?.();
      while (clock.fireNext()) expect(clock.pending).toBeLessThanOrEqual(1);

      expect(clock.mostPending).toBeLessThanOrEqual(1);
      const spans = called.map((index) => planned[index]?.span ?? -1);
      expect(spans).toEqual([...spans].sort((one, other) => one - other));
      const never = planned.flatMap(({ cancelledAt }, index) => (cancelledAt === null ? [] : [index]));
      expect([...new Set([...called, ...never])]).toHaveLength(planned.length);
      for (const [index, { cancelledAt, span }] of planned.entries()) {
        const wasCalled = called.filter((each) => each === index).length;
        expect(wasCalled).toBeLessThanOrEqual(1);
        if (cancelledAt === null) expect(wasCalled).toBe(1);
        if (cancelledAt === 0 && span > 0) expect(wasCalled).toBe(0);
      }
    }),
    { seed: 20171031, numRuns: 500 },
  );
});

it("keeps no timer where all was prevented", () => {
  const clock = new FakeClock();
  const wheel = createTimerWheel(clock);
  const cancels = [3, 1, 2].map((span) => wheel.setTimeout(() => {}, span));
  expect(clock.pending).toBe(1);
  for (const cancel of cancels) cancel();
  expect(clock.pending).toBe(0);
});

it("is not held up by a clock that is set back", () => {
  const clock = new FakeClock();
  const wheel = createTimerWheel(clock);
  let called = 0;
  wheel.setTimeout(() => {
    called += 1;
  }, 1000);
  const { now } = clock;
  clock.now = () => now.call(clock) - 3_600_000;
  clock.fireNext();
  expect(called).toBe(1);
});
