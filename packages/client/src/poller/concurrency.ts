/** Lets a number of pieces of work run at the same time; the others wait their turn. */
export function limitedTo(concurrency: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let free = concurrency;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
