import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { OutgoingResponse } from "../core/index.ts";
import type { Exchange } from "./listener.ts";
import type { NodeRequest } from "./node-request.ts";

/** An unread rest of a body up to this size, in bytes, is read and thrown away, so that the connection can stay in use. */
const smallRest = 64 * 1024;

/** So much of a larger rest is thrown away before the connection is closed, in bytes. */
export const lingerBytes = 16 * 1024 * 1024;

/** For so long a larger rest is thrown away before the connection is closed, in milliseconds. */
export const lingerMilliseconds = 5000;

/**
 * Sends an answer. Where the caller is still sending a body that nobody reads, the answer is sent at once and the connection
 * closed later: closed at once, it would be reset, and the caller might never see the answer. The exchange is told when the
 * answer was handed over completely.
 */
export function writeResponse(request: NodeRequest, outgoing: OutgoingResponse, exchange: Exchange): void {
  const { message, response } = request;
  const { writeTimeout } = exchange;
  const sent = () => {
    limitWrites(response, "finish", writeTimeout);
    exchange.end();
  };
  const { status, body } = outgoing;
  // The caller has gone away; or node:http has ended the answer itself.
  if (response.destroyed || response.writableEnded) {
    sent();
    return;
  }
  const head = request.method === "HEAD";
  const length = status === 204 || status === 304 ? undefined : lengthOf(outgoing, head);
  if (exchange.isLast(request)) request.closes = true;
  const lingers = !request.closes && !message.complete && !isSmall(request);
  const { headers } = outgoing;
  if (length !== undefined) headers.push("Content-Length", String(length));
  if (lingers || request.awaitsContinue) request.closes = true;
  if (request.closes) headers.push("Connection", "close");
  response.writeHead(status, headers);
  // What is most frequent first: Node loads `Blob` and `ReadableStream` when they are first asked for.
  if (body === undefined || typeof body === "string" || body instanceof Uint8Array) {
    end(message, response, lingers, head ? undefined : body, sent);
  } else {
    const stream = body instanceof Blob ? body.stream() : body;
    const written = head ? stream.cancel() : writeStream(response, stream, writeTimeout);
    written.catch(() => response.destroy()).finally(() => end(message, response, lingers, undefined, sent));
  }
}

function lengthOf({ body, length }: OutgoingResponse, head: boolean): number | undefined {
  if (length !== undefined) return length;
  if (typeof body === "string") return Buffer.byteLength(body);
  if (body === undefined) return head ? undefined : 0;
  if (body instanceof Uint8Array) return body.length;
  return body instanceof Blob ? body.size : undefined;
}

/** Whether so little of the body is left that the connection can be used again, once it was thrown away. */
function isSmall({ announced, awaitsContinue }: NodeRequest): boolean {
  // Who waits for 100 Continue may send the body, or another request, and nobody knows which.
  return announced !== undefined && announced <= smallRest && !(awaitsContinue && announced > 0);
}

function end(
  message: IncomingMessage,
  response: ServerResponse,
  lingers: boolean,
  body: string | Uint8Array | undefined,
  sent: () => void,
): void {
  if (!lingers) {
    if (body === undefined) response.end();
    else response.end(body);
    sent();
    return;
  }
  if (body === undefined || body.length === 0) response.flushHeaders();
  else response.write(body);
  let left = lingerBytes;
  const close = () => {
    clearTimeout(timer);
    message.off("data", throwAway);
    if (!response.writableEnded) response.end();
    sent();
  };
  const throwAway = ({ length }: Buffer) => {
    left -= length;
    if (left < 0) close();
  };
  const timer = setTimeout(close, lingerMilliseconds);
  message
    .on("data", throwAway)
    .once("end", close)
    .once("close", close)
    .on("error", () => {});
  message.resume();
}

/**
 * Cuts the connection where the caller takes nothing of an answer for too long, until the answer is sent or may go on. Most
 * answers are with the operating system as soon as they are handed over, and nothing is left to watch.
 */
function limitWrites(response: ServerResponse, until: "finish" | "drain", milliseconds: number): void {
  if (milliseconds === 0 || response.writableLength === 0 || response.destroyed) return;
  // What the caller takes shows as activity of the socket, and starts the time anew.
  const limit = (socket: Socket) => {
    socket.setTimeout(milliseconds);
    // Before node:http sets its own time for what is between two requests.
    response.prependOnceListener(until, () => socket.setTimeout(0));
  };
  // An answer without a socket waits for those before it.
  if (response.socket === null) response.once("socket", limit);
  else limit(response.socket);
}

/** Writes as fast as the caller reads, and stops where it goes away or takes nothing for too long. */
async function writeStream(
  response: ServerResponse,
  stream: ReadableStream<Uint8Array>,
  writeTimeout: number,
): Promise<void> {
  const reader = stream.getReader();
  const stop = () => void reader.cancel().catch(() => {});
  response.once("close", stop);
  for (;;) {
    const { done, value } = await reader.read();
    if (done || response.destroyed) break;
    if (response.write(value)) continue;
    limitWrites(response, "drain", writeTimeout);
    await drained(response);
  }
  response.off("close", stop);
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    response.once("drain", resolve).once("close", resolve);
  });
}
