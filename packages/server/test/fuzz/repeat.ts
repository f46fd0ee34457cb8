/** The seed of what is random: `FUZZ_SEED`, so that a run can be repeated, or another one tried. */
export const seed = Number(process.env["FUZZ_SEED"] ?? 1);

/** How often something is tried: `FUZZ_RUNS`, or what is right for tests that are run after every change. */
export function runs(usual: number): number {
  return Number(process.env["FUZZ_RUNS"] ?? usual);
}
