/** Whether a text is a day of the calendar, written as in `2018-08-01`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // V8 takes 2018-02-31 for the third of March.
  return !Number.isNaN(time) && today(time) === text;
}

/** The day in UTC that a time, in milliseconds since 1970, is in: `2018-08-01`. */
export function today(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
