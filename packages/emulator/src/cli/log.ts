import type { EmulatorOptions } from "../create-emulator.ts";

/**
 * The options that write each answered call, and each fault of the emulator, as a line of JSON. Nothing in a line comes from a
 * token.
 */
export function logOptions(write: (line: string) => void): Required<Pick<EmulatorOptions, "onRequest" | "onError">> {
  const log = (level: "info" | "error", facts: object) => {
    write(`${JSON.stringify({ time: new Date().toISOString(), level, ...facts })}\n`);
  };
  return {
    onRequest({ method, target, operation, status, errorCode, requestId, milliseconds, fault }) {
      log("info", { method, target, operation, status, errorCode, requestId, milliseconds, fault });
    },
    onError(error, { operationId, requestId }) {
      if (error.status < 500) return;
      const cause = error.cause instanceof Error ? error.cause : error;
      log("error", {
        operation: operationId,
        requestId,
        errorCode: error.code,
        message: cause.message,
        stack: cause.stack,
      });
    },
  };
}
