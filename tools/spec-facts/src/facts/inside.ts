import type { PropertyFact } from "./types.ts";

/** The rows of a table as rows of what holds it: `status` becomes `steps[].status`. */
export function inside(path: string, properties: readonly PropertyFact[]): PropertyFact[] {
  return properties.map((row) => ({ ...row, path: `${path}.${row.path}` }));
}
