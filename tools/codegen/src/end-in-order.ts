/**
 * Lets a signal end the process in order: what is kept for the time of a run is removed, and the programs that it has started
 * end. A signal that comes while files are moved in place is heard when all of them are.
 */
export function endInOrder(): void {
  for (const [signal, number] of [
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
}
