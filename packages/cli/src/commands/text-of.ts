/** A member of an answer as text for people: empty where it is not there, or no text and no number. */
export function textOf(value: unknown, name: string): string {
  const member: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === "string" || typeof member === "number" ? String(member) : "";
}
