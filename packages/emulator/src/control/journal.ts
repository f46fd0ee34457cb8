import { curlLine } from "./curl-line.ts";
import { type OperationName, operationOf } from "./operation-of.ts";

/** A request of the emulated API, and how it was answered. No token is among it. */
export interface RequestRecord {
  /** When it came, by the emulator's clock, an RFC 3339 date-time. */
  readonly time: string;
  /** Its method. */
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  /** The operation that it is for; absent where it is for none. */
  readonly operation?: OperationName;
  /** The status of the answer; absent where a fault took the connection away. */
  readonly status?: number;
  /** The code of the error that was answered; absent where none was. */
  readonly errorCode?: string;
  /** Identifier of the request; absent where a fault took the answer away. */
  readonly requestId?: string;
  /** How long the answer took, in milliseconds of the machine's clock, with fractions. */
  readonly milliseconds: number;
  /** Identifier of the fault that it met; absent where it met none. */
  readonly fault?: number;
  /** The `curl` command that sends it again, with the token of the variable `TOKEN`. */
  readonly curl: string;
}

/** What is kept of a request until somebody asks for it. */
export interface JournalEntry {
  /** By the emulator's clock, in milliseconds since 1970. */
  readonly time: number;
  readonly method: string;
  readonly target: string;
  /** Without the token. */
  readonly headers: {
    readonly host: string;
    readonly hasAuthorization: boolean;
    readonly contentType: string | undefined;
  };
  /** Absent where it was not read, or is large. */
  readonly body: string | Uint8Array | undefined;
  /** Absent where a fault took the connection away. */
  readonly answer: { readonly status: number; readonly headers: readonly string[] } | undefined;
  readonly milliseconds: number;
  readonly fault: number | undefined;
}

/** So many requests are kept. */
const keptRequests = 500;

/** The requests that were answered last. */
export class Journal {
  #entries: JournalEntry[] = [];
  readonly #scheme: string;
  readonly #redact: (text: string) => string;

  /** `redact` takes secrets out of a text; `scheme` is that of the server, `http` or `https`. */
  constructor(redact: (text: string) => string, scheme: string) {
    this.#redact = redact;
    this.#scheme = scheme;
  }

  /** Writes a request down. */
  add(entry: JournalEntry): void {
    this.#entries.push(entry);
    // Twice as many are let gather, so that most requests move none.
    if (this.#entries.length >= 2 * keptRequests) this.#entries = this.#entries.slice(-keptRequests);
  }

  /** The newest requests, the newest first. */
  list(limit = keptRequests): RequestRecord[] {
    const from = Math.max(0, this.#entries.length - Math.min(limit, keptRequests));
    return this.#entries
      .slice(from)
      .reverse()
      .map((entry) => this.record(entry));
  }

  /** Forgets all. */
  clear(): void {
    this.#entries = [];
  }

  /** An entry as users see it. */
  record({ time, method, headers, body, answer, milliseconds, fault, ...sent }: JournalEntry): RequestRecord {
    const target = this.#redact(sent.target);
    const operation = operationOf(method, sent.target);
    const errorCode = headerOf(answer, "x-ms-error-code");
    const requestId = headerOf(answer, "x-ms-request-id");
    const curl = curlLine({
      method,
      // Before a shell's quotation marks are put around it.
      url: this.#redact(`${this.#scheme}://${headers.host}${target}`),
      hasAuthorization: headers.hasAuthorization,
      contentType: headers.contentType && this.#redact(headers.contentType),
      body: body && this.#redact(typeof body === "string" ? body : new TextDecoder().decode(body)),
    });
    return {
      time: new Date(time).toISOString(),
      method,
      target,
      ...(operation === undefined ? {} : { operation }),
      ...(answer === undefined ? {} : { status: answer.status }),
      ...(errorCode === undefined ? {} : { errorCode }),
      ...(requestId === undefined ? {} : { requestId: this.#redact(requestId) }),
      milliseconds: Math.round(milliseconds * 1000) / 1000,
      ...(fault === undefined ? {} : { fault }),
      curl,
    };
  }
}

/** Takes tokens out of a text, as they are and as an address has them. */
export function redactor(tokens: readonly string[]): (text: string) => string {
  const secrets = tokens.flatMap((token) => [token, encodeURIComponent(token)]).filter((secret) => secret !== "");
  // The longest first: one may be the beginning of another.
  secrets.sort((a, b) => b.length - a.length);
  return (text) => secrets.reduce((left, secret) => left.replaceAll(secret, "<token>"), text);
}

function headerOf(answer: JournalEntry["answer"], name: string): string | undefined {
  const headers = answer?.headers ?? [];
  const index = headers.findIndex((text, position) => position % 2 === 0 && text.toLowerCase() === name);
  return index < 0 ? undefined : headers[index + 1];
}
