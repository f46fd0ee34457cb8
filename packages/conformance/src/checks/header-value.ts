/** What the text of a header can stand for: itself, a number or a truth value, written as JSON would write one. */
export function expandForHeader(text: string): readonly unknown[] {
  const value = text.trim();
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(value)) return [value, Number(value)];
  return value === "true" || value === "false" ? [value, value === "true"] : [value];
}
