import type { IncomingRequest } from "@cloud-partner/server/core";

/** A request that came to another address than the one that answers it. */
export class RedirectedRequest implements IncomingRequest {
  readonly target: string;
  readonly #incoming: IncomingRequest;

  /** `target` is the path and query that answer it. */
  constructor(incoming: IncomingRequest, target: string) {
    this.#incoming = incoming;
    this.target = target;
  }

  get method(): string {
    return this.#incoming.method;
  }

  get origin(): string {
    return this.#incoming.origin ?? new URL(this.request.url).origin;
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

  readBody(limit: number, text: boolean): ReturnType<IncomingRequest["readBody"]> {
    return this.#incoming.readBody(limit, text);
  }
}
