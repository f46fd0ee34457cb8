import { outcomes } from "../outcomes.ts";
import type { OutputStream } from "../output/output.ts";
import { codeOf } from "../settings/config-file.ts";

/** Ends what is under way when the user wants it. */
export interface Interruption {
  /** Aborted by the first Ctrl-C, by SIGTERM, and when nobody reads stdout any more. */
  readonly signal: AbortSignal;
}

/**
 * Listens for Ctrl-C and SIGTERM. The first ends what is under way in good order; the second ends the process at once.
 */
export function listenForInterruption(stdout: OutputStream, stderr: OutputStream): Interruption {
  const controller = new AbortController();
  const onSignal = () => {
    // The cursor is shown again by log-update, which hears of the exit.
    if (controller.signal.aborted) process.exit(outcomes.interrupted.exitCode);
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  stdout.on("error", (error) => {
    if (codeOf(error) !== "EPIPE") throw error;
    controller.abort();
  });
  stderr.on("error", (error) => {
    if (codeOf(error) !== "EPIPE") throw error;
  });
  return { signal: controller.signal };
}
