import type { ReadResult } from "@cloud-partner/server/core";
import { ForwardedRequest } from "../forwarded-request.ts";

/** A body up to this size is kept, in bytes, or in characters where it was read as a text. */
const kept = 4096;

/** A request whose body is looked at on its way. */
export class RecordedRequest extends ForwardedRequest {
  /** The body; `undefined` where it was not read, or is large. */
  body: string | Uint8Array | undefined = undefined;

  override readBody(limit: number, text: boolean): ReadResult | Promise<ReadResult> {
    const body = super.readBody(limit, text);
    if (!(body instanceof Promise)) return this.#keep(body);
    return body.then((read) => this.#keep(read));
  }

  #keep(body: ReadResult): ReadResult {
    if (body !== undefined && body.length > 0 && body.length <= kept) {
      // A copy of bytes: what node:http gives is a part of something larger.
      this.body = typeof body === "string" ? body : Buffer.from(body);
    }
    return body;
  }
}
