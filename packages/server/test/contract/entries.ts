import { serve } from "../../src/node.ts";
import { type Send, sendThrough } from "./call.ts";
import { everything, type Traits, traitsOfFetch } from "./cases.ts";
import { contractHandler } from "./contract-handler.ts";
import { sendOverHttp } from "./send-over-http.ts";

/** A way to the server that the contract is tried on. */
export interface Entry {
  readonly traits: Traits;
  /** Starts what has to listen. */
  start(): Promise<RunningEntry>;
}

/** An entry that can be called. */
export interface RunningEntry extends AsyncDisposable {
  readonly send: Send;
}

/** Every entry by name, and the one place that says what each hands on. */
export const entries: Readonly<Record<string, Entry>> = {
  "Fetch, called directly": {
    traits: traitsOfFetch(),
    start: async () => ({ send: sendThrough(contractHandler), [Symbol.asyncDispose]: async () => {} }),
  },
  "Node, serve": {
    traits: everything,
    async start() {
      const server = await serve(contractHandler);
      return { send: sendOverHttp(server.url), [Symbol.asyncDispose]: () => server.close() };
    },
  },
};
