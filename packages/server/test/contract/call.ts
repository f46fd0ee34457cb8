/** A request of a case, as it is sent. */
export interface Call {
  readonly method?: string;
  /** Path and query, still percent-encoded. */
  readonly target: string;
  /** Beside the token and, with a body, `content-type: application/json`; `undefined` leaves one of these out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Sends the body in pieces, without its length. */
  readonly chunked?: boolean;
}

/** What came back. */
export interface Reply {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A way for a call to reach the server, and for its answer to come back. */
export type Send = (call: Call) => Promise<Reply>;

/** The credentials of the caller that the handlers know. */
export const token = "a-secret-token";

/** The headers of a call, by name in lower case. */
export function headersOf({ headers = {}, body }: Call): Record<string, string> {
  const all = {
    authorization: `Bearer ${token}`,
    ...(body === undefined ? {} : { "content-type": "application/json" }),
    ...headers,
  };
  const present = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(present);
}

/** Calls a function from a `Request` to a `Response`, without a network. */
export function sendThrough(handler: (request: Request) => Response | Promise<Response>): Send {
  return async (call) => {
    const { method = "GET", target, body, chunked = false } = call;
    if (!target.startsWith("/")) throw new TypeError("the Fetch standard has no such request");
    // As bytes: a text would bring a content-type of its own.
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const init = { method, headers: headersOf(call), body: chunked && bytes ? inPieces(bytes) : (bytes ?? null) };
    // The Fetch standard asks for `duplex`; TypeScript's types of it do not know the member.
    const withDuplex = { ...init, duplex: "half" };
    const response = await handler(new Request(`http://localhost${target}`, chunked ? withDuplex : init));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      text: await response.text(),
    };
  };
}

function inPieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.ceil(bytes.length / 3));
  let offset = 0;
  return new ReadableStream({
    pull(controller) {
      if (offset < bytes.length) controller.enqueue(bytes.slice(offset, offset + size));
      else controller.close();
      offset += size;
    },
  });
}
