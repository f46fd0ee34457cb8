/**
 * The span that an answer asks to wait for in `Retry-After`, in milliseconds and never negative, or `undefined` where it
 * asks for none that can be read. A date is measured against the answer's own `Date`, so that a clock that is wrong on
 * either side does not count; without that, against `now`.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // A date of HTTP begins with the day's name. Date.parse would make one of a negative number and of much else.
  const date = /^(mon|tue|wed|thu|fri|sat|sun)/i.test(value) ? Date.parse(value) : Number.NaN;
  const sent = Date.parse(headers.get("date") ?? "");
  return Number.isNaN(date) ? undefined : Math.max(0, date - (Number.isNaN(sent) ? now : sent));
}
