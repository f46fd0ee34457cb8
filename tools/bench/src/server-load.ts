import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { type AnswerSize, firstAnswer } from "./http-answers.ts";
import type { FixedRequest } from "./server-requests.ts";

/** Connections to a server that stay open. */
export interface Connections extends Disposable {
  readonly sockets: readonly Socket[];
}

/** Opens connections to a port of 127.0.0.1. */
export async function openConnections(port: number, count: number): Promise<Connections> {
  const sockets = await Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect({ port, host: "127.0.0.1", noDelay: true });
      await once(socket, "connect");
      return socket;
    }),
  );
  return { sockets, [Symbol.dispose]: () => sockets.forEach((socket) => void socket.destroy()) };
}

/**
 * Sends a request as often as is said, over all connections, on each the next one when the last one was answered. Rejects
 * where an answer has another status than the request expects.
 */
export async function sendRequests({ sockets }: Connections, request: FixedRequest, count: number): Promise<void> {
  let left = count;
  const mayGoOn = () => left-- > 0;
  await Promise.all(sockets.map((socket) => sendOver(socket, request, mayGoOn)));
}

/** Sends a request once and gives the head of its answer. */
export async function sendRequest(port: number, { bytes }: FixedRequest): Promise<AnswerSize> {
  using connections = await openConnections(port, 1);
  const [socket] = connections.sockets;
  if (socket === undefined) throw new Error("there is no connection");
  return await exchange(socket, bytes);
}

function sendOver(socket: Socket, { name, bytes, status }: FixedRequest, mayGoOn: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const finish = (error?: Error) => {
      socket.off("data", onData).off("error", finish).off("close", onClose);
      if (error === undefined) resolve();
      else reject(error);
    };
    const onClose = () => finish(new Error(`${name}: the server closed the connection`));
    const onData = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = firstAnswer(received);
      if (answer === undefined) return;
      if (answer.status !== status) return finish(new Error(`${name}: ${answer.head}`));
      received = received.subarray(answer.length);
      if (mayGoOn()) socket.write(bytes);
      else finish();
    };
    if (socket.destroyed) return onClose();
    socket.on("data", onData).on("error", finish).on("close", onClose);
    if (mayGoOn()) socket.write(bytes);
    else finish();
  });
}

async function exchange(socket: Socket, bytes: Buffer): Promise<AnswerSize> {
  // A server that refuses a large body may stop reading it.
  socket.on("error", () => {});
  socket.write(bytes);
  let received: Buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    received = Buffer.concat([received, chunk]);
    const answer = firstAnswer(received);
    if (answer !== undefined) return answer;
  }
  throw new Error(`the connection ended after ${received.length} bytes`);
}
