import type { IncomingRequest, ReadResult } from "@cloud-partner/server/core";

/** A request that is handed on as it came, but for what a subclass says otherwise. */
export class ForwardedRequest implements IncomingRequest {
  readonly method: string;
  readonly target: string;
  readonly #incoming: IncomingRequest;

  /** `target` is the path and query that answer it. Default: those that it came to. */
  constructor(incoming: IncomingRequest, target: string = incoming.target) {
    this.#incoming = incoming;
    this.method = incoming.method;
    this.target = target;
  }

  get origin(): string {
    return this.#incoming.origin ?? new URL(this.#incoming.request.url).origin;
  }

  get signal(): AbortSignal {
    return this.#incoming.signal;
  }

  get request(): Request {
    return this.#incoming.request;
  }

  get abandoned(): boolean {
    return this.#incoming.abandoned;
  }

  header(name: string): string | undefined {
    return this.#incoming.header(name);
  }

  readBody(limit: number, text: boolean): ReadResult | Promise<ReadResult> {
    return this.#incoming.readBody(limit, text);
  }
}
