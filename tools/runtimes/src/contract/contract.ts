import { errors } from "./cases/errors.ts";
import { following } from "./cases/following.ts";
import { limits } from "./cases/limits.ts";
import { operations } from "./cases/operations.ts";
import { retries } from "./cases/retries.ts";
import { secrecy } from "./cases/secrecy.ts";
import type { Outcome, World } from "./world.ts";

/** One promise of the client. It rejects where the promise is not kept. */
export type Case = (world: World) => Promise<void>;

/** Cases by what they promise. */
export type Cases = Readonly<Record<string, Case>>;

const groups: Readonly<Record<string, Cases>> = { operations, following, errors, retries, limits, secrecy };

/** No case takes longer, in milliseconds. */
const limit = 10_000;

/** Tries every case and gives how each ended; the groups run side by side. It never rejects. */
export async function runContract(world: World): Promise<Outcome[]> {
  return (await Promise.all(Object.entries(groups).map(([group, cases]) => runGroup(group, cases, world)))).flat();
}

async function runGroup(group: string, cases: Cases, world: World): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [name, check] of Object.entries(cases)) outcomes.push(await outcomeOf(`${group}: ${name}`, check, world));
  return outcomes;
}

async function outcomeOf(name: string, check: Case, world: World): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it did not end within ${limit} ms`)), limit);
  });
  try {
    await Promise.race([check(world), tooLong]);
    return { name, ok: true };
  } catch (error) {
    return { name, ok: false, error: described(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** An error with its causes, for whoever reads the report. */
function described(error: unknown, depth = 0): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? ` [${String(error.code)}]` : "";
  const cause = error.cause === undefined || depth > 4 ? "" : ` <- ${described(error.cause, depth + 1)}`;
  return `${error.name}: ${error.message}${code}${cause}`;
}
