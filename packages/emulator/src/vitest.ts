import { test as base, type TestAPI } from "vitest";
import { type RunningEmulator, type StartOptions, startEmulator } from "./start-emulator.ts";

/** What a test of {@link testWithEmulator} is given. */
export interface EmulatorFixtures {
  /** An emulator that listens, and is closed when nobody needs it any more. */
  readonly emulator: RunningEmulator;
}

/** The options of {@link testWithEmulator}. All can be left out. */
export interface FixtureOptions extends StartOptions {
  /**
   * How long an emulator lives: `test` gives each test one of its own, `file` gives one to all tests of a file, who
   * share what they do to it. Default: `test`.
   */
  readonly scope?: "test" | "file";
}

/**
 * Makes the `test` of Vitest whose tests can ask for an emulator. One is started only for tests that do.
 *
 * @example
 * const test = testWithEmulator({ clock: { rate: 0 } });
 * test("cancels", async ({ emulator }) => {
 *   const client = createClient({ baseUrl: emulator.url, credential: emulator.token });
 * });
 */
export function testWithEmulator({ scope = "test", ...options }: FixtureOptions = {}): TestAPI<EmulatorFixtures> {
  // Vitest reads the parameter's pattern to learn which other fixtures it wants: none.
  // biome-ignore lint/correctness/noEmptyPattern: as Vitest asks for it.
  const start = async ({}: object, use: (emulator: RunningEmulator) => Promise<void>) => {
    await using emulator = await startEmulator(options);
    await use(emulator);
  };
  return base.extend<EmulatorFixtures>({ emulator: [start, { scope }] });
}

/** The `test` of Vitest whose tests can ask for an emulator; each that does has one of its own. */
export const test: TestAPI<EmulatorFixtures> = testWithEmulator();
