import fc from "fast-check";

/** A seed that belongs to a name, so that what a check makes does not depend on which checks ran before it. */
export function seedOf(seed: number, name: string): number {
  let hash = seed | 0;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash;
}

/** One value of an arbitrary, always the same for a seed and a name. */
export function seededSample<Value>(arbitrary: fc.Arbitrary<Value>, seed: number, name: string): Value {
  const [value] = fc.sample(arbitrary, { numRuns: 1, seed: seedOf(seed, name) });
  if (value === undefined) throw new Error("the arbitrary gave no value");
  return value;
}
