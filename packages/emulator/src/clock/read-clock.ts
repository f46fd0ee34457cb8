/** What a clock is told on a command line or in a request. */
export interface ClockWish {
  /** How fast it goes: 0 for not at all. */
  readonly rate: number;
  /** What it shows, in milliseconds since 1970; absent where it goes on from where it is. */
  readonly time?: number;
}

/**
 * Reads how a clock is to go: `real`, `frozen`, `frozen@` with a date-time (RFC 3339), or a factor such as `60x` for an hour
 * in a minute. `undefined` for any other text.
 */
export function readClock(text: string): ClockWish | undefined {
  if (text === "real") return { rate: 1 };
  if (text === "frozen") return { rate: 0 };
  const factor = /^(\d+(?:\.\d+)?)x$/.exec(text);
  if (factor) return { rate: Number(factor[1]) };
  const moment = /^frozen@(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))$/.exec(text);
  const time = moment?.[1] === undefined ? Number.NaN : Date.parse(moment[1]);
  return Number.isNaN(time) ? undefined : { rate: 0, time };
}
