import { connect } from "node:net";
import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";

/**
 * How a connection is left: its sending side is ended when the answers are there, or as soon as everything is sent; it is left
 * open until the server ends it; it is reset when everything is sent, or when the first bytes of an answer arrive.
 */
export type Ending = "after answers" | "half-close" | "wait" | "reset" | "reset at answer";

/** What is sent over one connection. */
export interface Sending {
  /** One character for each byte. */
  readonly text: string;
  /** Where the text is cut into writes, in characters. */
  readonly cuts: readonly number[];
  /** Milliseconds between the writes. */
  readonly pause: number;
  readonly ending: Ending;
  /** Whether all answers that are to be awaited are among the bytes that have come. */
  readonly isAnswered: (received: string) => boolean;
  /** How long the connection may stay open after everything was sent, in milliseconds. */
  readonly patience: number;
}

/** What came back. */
export interface Received {
  /** One character for each byte. */
  readonly text: string;
  /** Who ended the connection; `nobody` where it was still open when the patience was over. */
  readonly endedBy: "server" | "server's reset" | "caller" | "nobody";
}

/** Sends the text over a new connection and waits until the connection has ended. */
export async function converse(
  port: number,
  { text, cuts, pause, ending, isAnswered, patience }: Sending,
): Promise<Received> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true });
  const chunks: Buffer[] = [];
  let endedBy: Received["endedBy"] = "nobody";
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.on("error", () => {
    if (endedBy === "nobody") endedBy = "server's reset";
  });
  socket.on("end", () => {
    if (endedBy === "nobody") endedBy = "server";
    socket.destroy();
  });
  const leave = () => {
    if (endedBy === "nobody") endedBy = "caller";
    socket.resetAndDestroy();
  };
  const received = () => Buffer.concat(chunks).toString("latin1");
  let sent = false;
  const endWhenAnswered = () => {
    if (sent && ending === "after answers" && isAnswered(received())) socket.end();
  };
  socket.on("data", (chunk) => {
    chunks.push(chunk);
    if (ending === "reset at answer") leave();
    endWhenAnswered();
  });
  let from = 0;
  for (const to of [...cuts.toSorted((one, other) => one - other), text.length]) {
    if (to <= from || socket.destroyed) continue;
    socket.write(text.slice(from, to), "latin1");
    from = to;
    if (to === text.length) break;
    await (pause === 0 ? nextTurn() : delay(pause));
  }
  sent = true;
  endWhenAnswered();
  if (ending === "half-close") socket.end();
  if (ending === "reset") socket.write("", leave);
  const patient = new AbortController();
  await Promise.race([closed, delay(patience, undefined, { signal: patient.signal }).catch(() => {})]);
  patient.abort();
  socket.destroy();
  return { text: received(), endedBy };
}
