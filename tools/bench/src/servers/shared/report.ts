import type { AddressInfo, Server } from "node:net";

/** What a process has used since it began. */
export interface Usage {
  /** CPU time of all its threads, in microseconds. */
  readonly cpu: number;
  /** Resident memory, in bytes. */
  readonly residentMemory: number;
}

/** Listens on a free port of this machine, tells the parent, and tells it what was used whenever it asks. */
export function report(server: Server): void {
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    // An `AddressInfo`, because the server listens on a port.
    reportPort((address as AddressInfo).port);
  });
}

/** The same for a server that listens already. */
export function reportPort(port: number): void {
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system, residentMemory: process.memoryUsage.rss() } satisfies Usage);
  });
  process.on("disconnect", () => process.exit());
  process.send?.({ port });
}
