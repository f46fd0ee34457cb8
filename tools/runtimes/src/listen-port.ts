import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The port that a program says it listens on, in a line such as `{"event":"listen","port":4010}`. Rejects where it says none. */
export async function listenPort(output: Readable): Promise<number> {
  for await (const line of createInterface({ input: output })) {
    const event: { event: string; port?: number } = JSON.parse(line);
    if (event.event === "listen" && event.port !== undefined) return event.port;
  }
  throw new Error("the program ended before it listened");
}
