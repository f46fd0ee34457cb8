import { outcomes } from "../outcomes.ts";
import type { OutputStream } from "../output/output.ts";
import { codeOf } from "../settings/config-file.ts";

/** How long an answer is waited for after an interruption, in milliseconds. */
const grace = 2000;

/**
 * A signal for a call that starts something: it is aborted a little later than the one that is given, so that the answer to a
 * call that is under way still says where to go on. It holds no process.
 */
export function afterGrace(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  const abort = () => setTimeout(() => controller.abort(signal.reason), grace).unref();
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return controller.signal;
}

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
