/** The members of what came from outside, whatever it is; what is no object has none of its own. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value);
}
