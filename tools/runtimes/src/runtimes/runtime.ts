import type { Bundle } from "../bundle.ts";
import type { Outcome, Traits, World } from "../contract/world.ts";

/** A runtime that the contract is run in. */
export interface Runtime {
  readonly name: string;
  readonly traits: Traits;
  /** Where the runtime differs, why; one line each. */
  readonly differences: readonly string[];
  /** Set where pages need CORS. */
  readonly cors?: boolean;
  /** Why it cannot be tried on this machine, where that is so. */
  readonly missing?: string | undefined;
  run(bundle: Bundle, world: World): Promise<Run>;
}

/** What a run has given. */
export interface Run {
  readonly version: string;
  readonly outcomes: readonly Outcome[];
}
