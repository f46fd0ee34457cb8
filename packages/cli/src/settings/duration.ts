const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** What a duration looks like, for messages and help. */
export const durationForm = "a number with ms, s, m, h or d behind it, such as 30s, or of milliseconds";

/**
 * Reads a span such as `30s`, `1.5h` or `500` (milliseconds) and gives it in milliseconds, rounded, 1 or more. `undefined`
 * for anything else.
 */
export function readDuration(text: string): number | undefined {
  const [, number, unit = "ms"] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(text) ?? [];
  const milliseconds = Math.round(Number(number) * (units[unit] ?? Number.NaN));
  return milliseconds >= 1 && milliseconds <= Number.MAX_SAFE_INTEGER ? milliseconds : undefined;
}

/** A span in milliseconds as people count it: `0:07`, `12:30`, `1:02:03`. What is left of a second is cut off. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
