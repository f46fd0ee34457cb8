/** A request as it is sent. */
export interface SentRequest {
  /** In upper case. */
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** In the order in which they are sent, credentials included. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Absent where there is none. */
  readonly body?: string;
}

/** An answer as it came, read to its end. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number;
  /** Its headers. */
  readonly headers: Headers;
  /** The body as text; empty where there is none. */
  readonly text: string;
  /** The body as JSON; `undefined` where it is none. */
  readonly json: unknown;
}

/** A request and what became of it. */
export interface Exchange {
  /** What was sent. */
  readonly request: SentRequest;
  /** What came; `undefined` where no answer came, or none that HTTP allows. */
  readonly answer: Answer | undefined;
  /** Why no answer came, for people. */
  readonly failure?: string;
}

/** What came, in one line: status, error code and the start of the body. */
export function describeAnswer({ answer, failure }: Exchange): string {
  if (answer === undefined) return `no answer: ${failure ?? "unknown"}`;
  const { status, text } = answer;
  const start = text.length > 200 ? `${text.slice(0, 200)}…` : text;
  return `${status}${start === "" ? " without a body" : ` ${start.replaceAll(/\s+/g, " ")}`}`;
}
