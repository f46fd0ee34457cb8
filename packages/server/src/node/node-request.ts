import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { readRequestBody } from "../core/fetch-request.ts";
import type { IncomingRequest, ReadResult } from "../core/index.ts";

/** A request of node:http as the server sees it. */
export class NodeRequest implements IncomingRequest {
  readonly method: string;
  readonly target: string;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  /** The number of bytes that the body is announced with; `undefined` where it comes in chunks. */
  readonly announced: number | undefined;
  /** `true` while the caller waits for `100 Continue` before it sends the body. */
  awaitsContinue: boolean;
  /** Whether the connection is closed after the answer. What comes after that is no request (RFC 9112, 9.6). */
  closes: boolean;
  /** Why no more of the body will come although it is not complete. */
  #broken: Error | undefined;
  #breakRead: ((cause: Error) => void) | undefined;
  #controller: AbortController | undefined;
  #request: Request | undefined;
  #bodyIsRead = false;
  #bodyHasCome = false;
  readonly #authority: string;
  readonly #headers: IncomingHttpHeaders;
  /** Whether a header that Node gives the first line of alone came in several. */
  readonly #repeated: boolean;

  constructor(
    message: IncomingMessage,
    response: ServerResponse,
    { target, authority, repeated, awaitsContinue }: NodeRequestOptions,
  ) {
    this.message = message;
    this.response = response;
    this.method = message.method ?? "";
    this.target = target;
    this.awaitsContinue = awaitsContinue;
    this.#authority = authority;
    this.#repeated = repeated;
    const { headers } = message;
    this.#headers = headers;
    const length = headers["content-length"];
    this.announced = length !== undefined ? Number(length) : headers["transfer-encoding"] === undefined ? 0 : undefined;
    // Nothing is upgraded, but node:http loses what came together with such a request; and it closes the connection by itself
    // where 100 Continue was not sent, as it never is without a body.
    this.closes = headers.upgrade !== undefined || (awaitsContinue && this.announced === 0);
  }

  get origin(): string {
    const scheme = "encrypted" in this.message.socket ? "https" : "http";
    return new URL(`${scheme}://${this.#authority || "localhost"}`).origin;
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      const controller = new AbortController();
      this.#controller = controller;
      if (this.abandoned) controller.abort();
      else this.response.once("close", () => this.response.writableFinished || controller.abort());
    }
    return this.#controller.signal;
  }

  get request(): Request {
    this.#request ??= this.#createRequest();
    return this.#request;
  }

  get abandoned(): boolean {
    return this.response.destroyed || this.message.socket.destroyed;
  }

  header(name: string): string | undefined {
    if (this.#repeated && (name === "authorization" || name === "content-type")) return this.#everyLine(name);
    const value = this.#headers[name];
    if (typeof value === "string") return value;
    return Array.isArray(value) ? value.join(", ") : undefined;
  }

  readBody(limit: number, text: boolean): ReadResult | Promise<ReadResult> {
    if (this.#request !== undefined && this.#request.body !== null) return readRequestBody(this.#request, limit, text);
    if (this.#request?.bodyUsed) throw new Error("the body was read before; read a clone of the request");
    if (this.announced === 0) return noBytes;
    this.#requireUnread();
    this.#bodyIsRead = true;
    if (this.#broken !== undefined) return Promise.reject(this.#broken);
    const { message } = this;
    return this.bodyHasCome && !this.awaitsContinue && message.readableFlowing !== true
      ? this.#readBuffered(limit, text)
      : this.#readAll(limit, text);
  }

  /** Whether nothing is missing of the body. Of an announced length the parser has it some time before it says so. */
  get bodyHasCome(): boolean {
    return this.message.complete || this.#bodyHasCome || this.message.readableLength === this.announced;
  }

  /** Ends the reading of a body of which no more will come. */
  breakOff(cause: Error): void {
    this.#broken = cause;
    this.#breakRead?.(cause);
  }

  #readBuffered(limit: number, text: boolean): ReadResult {
    const { message } = this;
    const bytes: Buffer | null = message.read();
    this.#bodyHasCome = true;
    // Or the message would never end.
    message.resume();
    if (bytes === null) return noBytes;
    if (bytes.length > limit) return undefined;
    return text ? bytes.toString() : bytes;
  }

  #readAll(limit: number, text: boolean): Promise<ReadResult> {
    const { message } = this;
    // Nothing more happens on it, not even an error.
    if (message.destroyed) return Promise.reject(message.errored ?? new Error("the caller went away"));
    this.sendContinue();
    return new Promise((resolve, reject) => {
      let first: Buffer | undefined;
      let more: Buffer[] | undefined;
      let length = 0;
      const read = (chunk: Buffer) => {
        length += chunk.length;
        if (length > limit) {
          message.off("data", read);
          message.pause();
          resolve(undefined);
        } else if (first === undefined) first = chunk;
        else if (more === undefined) more = [first, chunk];
        else more.push(chunk);
      };
      this.#breakRead = reject;
      message.on("data", read);
      message.on("end", () => {
        const bytes = more === undefined ? first : Buffer.concat(more, length);
        // Cheaper than a TextDecoder, and what is no UTF-8 becomes U+FFFD here too.
        resolve(bytes === undefined || !text ? (bytes ?? noBytes) : bytes.toString());
      });
      message.on("error", reject);
    });
  }

  /** What a parser of an app around the server leaves of a body does not show whether the body was valid. */
  #requireUnread(): void {
    if (this.message.readableDidRead)
      throw new Error("the body was read before; let the server's middleware come first");
  }

  /** Asks for the body where the caller waits for that. Said once, and nothing where nobody waits. */
  sendContinue(): void {
    if (!this.awaitsContinue) return;
    this.awaitsContinue = false;
    this.response.writeContinue();
  }

  #everyLine(name: string): string | undefined {
    const { rawHeaders } = this.message;
    const values = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
    return values.length === 0 ? undefined : values.join(", ");
  }

  #createRequest(): Request {
    const { message, method } = this;
    const { rawHeaders } = message;
    const headers = new Headers();
    for (let index = 0; index < rawHeaders.length; index += 2) {
      headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
    }
    const url = this.origin + (this.target === "*" ? "" : this.target);
    const bodyless = method === "GET" || method === "HEAD" || this.announced === 0 || this.#bodyIsRead;
    // The Fetch standard asks for `duplex` where the body is a stream; TypeScript's types of it do not know the member.
    const body = bodyless ? {} : { body: this.#stream(), duplex: "half" };
    return new Request(url, { method, headers, signal: this.signal, ...body });
  }

  /** The body as a stream, of which nothing is read before it is asked for. */
  #stream(): ReadableStream<Uint8Array> {
    let chunks: AsyncIterator<Buffer> | undefined;
    const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      this.sendContinue();
      if (chunks === undefined) this.#requireUnread();
      // To destroy the message would destroy the connection, and with it the answer.
      chunks ??= this.message.iterator({ destroyOnReturn: false });
      const { done, value } = await chunks.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    };
    const cancel = async () => {
      // Whoever throws the rest away could not read it beside the iterator.
      await chunks?.return?.();
      this.message.pause();
    };
    return new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  }
}

/** What was read of the head of a request already. */
export interface NodeRequestOptions {
  /** Path and query, or `*`. */
  readonly target: string;
  /** The host that the request is for, with its port; may be empty. */
  readonly authority: string;
  /** Whether `Authorization` or `Content-Type` came in several lines. */
  readonly repeated: boolean;
  /** Whether the caller waits for `100 Continue`. */
  readonly awaitsContinue: boolean;
}

const noBytes = new Uint8Array();
