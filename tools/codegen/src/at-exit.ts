const cleanups = new Set<() => void>();
let isRegistered = false;

/**
 * Has something done when the process ends before it was done otherwise; `cleanup` must not wait for anything. Gives a
 * function that takes it back.
 */
export function atExit(cleanup: () => void): () => void {
  if (!isRegistered) process.once("exit", () => cleanups.forEach((each) => void each()));
  isRegistered = true;
  cleanups.add(cleanup);
  return () => void cleanups.delete(cleanup);
}
