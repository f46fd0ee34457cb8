import { describeAnswer, type Exchange } from "./http/exchange.ts";
import type { Session } from "./session.ts";

/** What is asked of a server. */
export interface Check {
  /** Stays the same from version to version, such as `cancelOperation/202/header-operation-location`. */
  readonly name: string;
  /** The operation that it is about; absent where it is about all. */
  readonly operationId?: string;
  /** What in the document, in its decisions or in HTTP asks for it. */
  readonly restsOn: string;
  /** Whether it judges what other checks were answered, and sends nothing itself. */
  readonly observes: boolean;
}

/** A check that can be made. */
export interface RunnableCheck extends Check {
  /** Resolves where the server conforms. Rejects with a {@link Fault}, or with a {@link Skip}. */
  readonly run: (session: Session) => Promise<void>;
}

/** What became of a check. */
export interface CheckResult {
  /** The name of the check. */
  readonly name: string;
  /** The operation that it is about; absent where it is about all. */
  readonly operationId?: string;
  /** What asks for it. */
  readonly restsOn: string;
  /** A skipped check could not be made, and says why. */
  readonly result: "passed" | "failed" | "skipped";
  /** Why it was skipped. */
  readonly reason?: string;
  /** How it failed. */
  readonly failure?: Failure;
}

/** How a check failed. */
export interface Failure {
  /** What the document asks for. */
  readonly expected: string;
  /** What came. */
  readonly seen: string;
  /** The line for a shell that sends the request again; the tokens are variables in it. Absent where no one request is at fault. */
  readonly curl?: string;
}

/** Thrown by a check that the server fails. */
export class Fault extends Error {
  override readonly name = "Fault";
  /** What the document asks for. */
  readonly expected: string;
  /** What came. */
  readonly seen: string;
  /** Where it came; absent where no one request is at fault. */
  readonly exchange: Exchange | undefined;

  constructor(expected: string, exchange: Exchange | undefined, seen = exchange && describeAnswer(exchange)) {
    super(expected);
    this.expected = expected;
    this.exchange = exchange;
    this.seen = seen ?? "nothing";
  }
}

/** Thrown by a check that cannot be made; the message says why. */
export class Skip extends Error {
  override readonly name = "Skip";
}

/** Throws a {@link Fault} where something does not hold of an answer. */
export function expectThat(holds: boolean, expected: string, exchange: Exchange | undefined, seen?: string): void {
  if (!holds) throw new Fault(expected, exchange, seen);
}
