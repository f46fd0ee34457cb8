/** Faults that a server could have, for the fuzzer to prove that it finds them. */
import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import type { HandlerOptions, Handlers } from "../../src/index.ts";

/** Something wrong with a server. */
export interface Fault {
  /** What the fuzzer has to complain of. */
  readonly foundAs: RegExp;
  /** Done before each call of a handler. */
  readonly beforeCall?: (call: { readonly path: { readonly offerId: string } }) => void | Promise<void>;
  readonly options?: Partial<HandlerOptions<string>>;
  /** Stands between the callers and the server. */
  readonly between?: Between;
}

/** What changes the bytes of a connection, one character for each byte. */
export interface Between {
  readonly sent?: (text: string) => string;
  readonly answered?: (text: string) => string;
  /** Whether the connection is left open when the server has ended it. */
  readonly staysOpen?: (answered: string) => boolean;
}

const kept: unknown[] = [];

/** By name. */
export const faults: Readonly<Record<string, Fault>> = {
  "a handler that throws": {
    foundAs: /the status 500/,
    beforeCall: ({ path }) => {
      if (path.offerId.includes(".")) throw new Error("deliberately");
    },
  },
  "an exception that nobody catches": {
    foundAs: /an uncaught exception/,
    beforeCall: () => void setImmediate(() => JSON.parse("deliberately")),
  },
  "a rejection that nobody handles": {
    foundAs: /an unhandled rejection/,
    beforeCall: () => void Promise.reject(new Error("deliberately")),
  },
  "a process that ends": { foundAs: /the server ended/, beforeCall: () => process.exit(3) },
  "a call that never ends": {
    foundAs: /still open/,
    beforeCall: ({ path }) => (path.offerId.includes("_") ? new Promise(() => {}) : undefined),
  },
  "memory that each call keeps": {
    foundAs: /memory/,
    beforeCall: () => void kept.push(new Array(20_000).fill(kept.length)),
  },
  "any token is taken": {
    foundAs: /answered with 20\d|was called/,
    options: { security: { bearerAuth: () => "anybody" } },
  },
  "an error of another form": {
    foundAs: /x-ms-request-id/,
    between: {
      answered: (text) =>
        text.startsWith("HTTP/1.1 400")
          ? "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
          : text,
    },
  },
  "a connection that stays open after a 400": {
    foundAs: /still open/,
    between: { staysOpen: (answered) => answered.includes("HTTP/1.1 400 ") },
  },
  "a body that is taken for a request": {
    foundAs: /there is no such request|a handler was called/,
    between: { sent: (text) => text.replace(/content-length: *\d+/gi, (line) => `X${line.slice(1)}`) },
  },
  "Content-Length beside Transfer-Encoding": {
    foundAs: /no request, answered with 20\d|there is no such request|a handler was called/,
    between: {
      sent: (text) =>
        /transfer-encoding: *chunked\r\n/i.test(text) ? text.replace(/content-length: *\d+\r\n/gi, "") : text,
    },
  },
  "a request that is done twice": {
    foundAs: /there is no such request/,
    between: { sent: (text) => (/^GET [^\0]*\r\n\r\n$/.test(text) ? text + text : text) },
  },
  "an answer that ends early": { foundAs: /does not end/, between: { answered: (text) => text.slice(0, -1) } },
  "an answer that never comes": {
    foundAs: /got no answer/,
    between: { answered: (text) => (text.startsWith("HTTP/1.1 202") ? "" : text) },
  },
  "a header that takes a line end": {
    foundAs: /no header line/,
    between: {
      answered: (text) =>
        text.replace("\r\nDate:", "\r\nX: a\nb\r\nDate:").replace("\r\ndate:", "\r\nX: a\nb\r\ndate:"),
    },
  },
};

/** The handlers, with the fault before each call. */
export function breakHandlers<Broken extends Partial<Handlers<string>>>(
  handlers: Broken,
  fault: Fault | undefined,
): Broken {
  const before = fault?.beforeCall;
  if (before === undefined) return handlers;
  const broken = Object.entries(handlers).map(([name, handler]) => {
    // Every handler takes one value, whose path has an offer.
    const handle = handler as (call: { path: { offerId: string } }) => unknown;
    const calledLater = async (call: { path: { offerId: string } }) => {
      await before(call);
      return await handle(call);
    };
    return [name, calledLater];
  });
  return Object.fromEntries(broken);
}

/** Listens on a port of its own, passes every connection on to the other one, and changes what passes. Gives its port. */
export async function putBetween(port: number, { sent, answered, staysOpen }: Between): Promise<number> {
  const server = createServer({ allowHalfOpen: true }, (caller) => {
    const server = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    let seen = "";
    pass(caller, server, sent);
    pass(server, caller, (text) => {
      seen += text;
      return answered?.(text) ?? text;
    });
    caller.on("end", () => server.end());
    server.on("end", () => void (staysOpen?.(seen) || caller.end()));
    server.on("error", () => void (staysOpen?.(seen) || caller.destroy()));
    caller.on("error", () => server.destroy());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("there is no port");
  return address.port;
}

function pass(from: Socket, to: Socket, change: (text: string) => string = (text) => text): void {
  from.on("data", (bytes) => to.write(change(bytes.toString("latin1")), "latin1"));
}
