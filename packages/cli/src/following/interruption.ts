import { outcomes } from "../outcomes.ts";
import type { OutputStream } from "../output/output.ts";
import { codeOf } from "../settings/config-file.ts";

/**
 * Gives a signal that is aborted by Ctrl-C, by SIGTERM, and when nobody reads stdout any more, so that what is under way ends
 * in good order. A second Ctrl-C ends the process at once.
 */
export function listenForInterruption(stdout: OutputStream, stderr: OutputStream): AbortSignal {
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
  return controller.signal;
}
