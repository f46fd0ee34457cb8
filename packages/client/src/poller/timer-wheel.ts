import type { Clock } from "../core/clock.ts";

interface Entry {
  readonly due: number;
  callback: (() => void) | undefined;
}

/** A clock whose many timers share one timer of the clock underneath: the one that is due next. */
export function createTimerWheel(clock: Clock): Clock {
  // A binary heap: an entry is due no later than the two at twice its place.
  const heap: Entry[] = [];
  let cancelTimer: (() => void) | undefined;
  let armedFor = Number.POSITIVE_INFINITY;

  function arm(): void {
    while (heap[0] !== undefined && heap[0].callback === undefined) removeFirst(heap);
    const due = heap[0]?.due ?? Number.POSITIVE_INFINITY;
    if (due === armedFor) return;
    cancelTimer?.();
    armedFor = due;
    cancelTimer = due === Number.POSITIVE_INFINITY ? undefined : clock.setTimeout(fire, Math.max(0, due - clock.now()));
  }

  function fire(): void {
    // The machine's clock can be set back while a timer runs. What the timer was for is due all the same.
    const now = Math.max(clock.now(), armedFor);
    armedFor = Number.POSITIVE_INFINITY;
    cancelTimer = undefined;
    const due: Entry[] = [];
    while (heap[0] !== undefined && heap[0].due <= now) due.push(removeFirst(heap));
    arm();
    for (const { callback } of due) callback?.();
  }

  return {
    now: () => clock.now(),
    setTimeout(callback, milliseconds) {
      const entry: Entry = { due: clock.now() + milliseconds, callback };
      insert(heap, entry);
      arm();
      return () => {
        entry.callback = undefined;
        arm();
      };
    },
  };
}

function insert(heap: Entry[], entry: Entry): void {
  let place = heap.length;
  heap.push(entry);
  while (place > 0) {
    const parent = (place - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || above.due <= entry.due) break;
    heap[place] = above;
    place = parent;
  }
  heap[place] = entry;
}

function removeFirst(heap: Entry[]): Entry {
  const [first] = heap;
  const last = heap.pop();
  if (first === undefined || last === undefined) throw new RangeError("the heap is empty");
  if (heap.length > 0) sink(heap, last);
  return first;
}

function sink(heap: Entry[], entry: Entry): void {
  let place = 0;
  for (;;) {
    const left = heap[2 * place + 1];
    const right = heap[2 * place + 2];
    const child = right !== undefined && left !== undefined && right.due < left.due ? 2 * place + 2 : 2 * place + 1;
    const below = heap[child];
    if (below === undefined || entry.due <= below.due) break;
    heap[place] = below;
    place = child;
  }
  heap[place] = entry;
}
