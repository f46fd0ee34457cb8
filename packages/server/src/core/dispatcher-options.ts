import type { ErrorDetail, HttpError } from "./http-error.ts";
import type { AnyAnswer } from "./responses.ts";

/**
 * How far a request had come when it failed: while its path and method were looked for, its api-version was checked, its
 * caller was asked for, its parameters and body were read and validated, the handler worked, or the answer was written.
 */
export type Phase = "route" | "version" | "security" | "request" | "handler" | "response";

/** What is known of a request when its call fails. */
export interface FailureContext {
  /** How far the request had come. */
  readonly phase: Phase;
  /** Set where the operation was found. */
  readonly operationId?: string | undefined;
  /** Identifier of the request; the answer has it in `x-ms-request-id`. */
  readonly requestId: string;
  /**
   * The request as it came, made when this is first read. Its body may have been read already. `undefined` where what came
   * was no request, or one that the Fetch standard cannot have, such as TRACE.
   */
  readonly request: Request | undefined;
}

/** What is known of a request that was answered. */
export interface AnswerContext {
  /** As the request has it; `undefined` where what came was no request. */
  readonly method: string | undefined;
  /** Set where the operation was found. */
  readonly operationId?: string | undefined;
  /** The status of the answer. */
  readonly status: number;
  /** Identifier of the request; the answer has it in `x-ms-request-id`. */
  readonly requestId: string;
  /** From the head of the request to its answer, in milliseconds with fractions; 0 where it was refused unseen. */
  readonly milliseconds: number;
}

/**
 * Holds an answer of an operation against the document: gives what is wrong with it, with JSON pointers or the names of
 * headers as targets; nothing where it is as documented.
 */
export type AnswerCheck = (operationId: string, answer: AnyAnswer) => readonly ErrorDetail[];

/** The options of every server, whatever its document. */
export interface DispatcherOptions {
  /** The largest body that is read, in bytes. Larger ones are answered with 413. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** How deep objects and lists of a JSON body may be in each other. Deeper ones are answered with 400. Default: 64. */
  readonly maxBodyDepth?: number;
  /** What `WWW-Authenticate` calls the realm: printable ASCII without quotation marks. Default: `api`. */
  readonly realm?: string;
  /**
   * Called with every error that is answered, before it is answered. `error.cause` is what was thrown where a fault of the
   * service is answered with 500; the caller is told nothing of it. Default: faults are written with `console.error`.
   */
  readonly onError?: (error: HttpError, context: FailureContext) => void;
  /**
   * Called with every answer as soon as it is known, those to what is no HTTP and to requests of a server that is being
   * closed among them. For access logs and metrics.
   */
  readonly onAnswer?: (context: AnswerContext) => void;
  /**
   * Holds every answer against the document. One with a fault is answered with 500, and `onError` gets the faults as
   * `error.cause`. Default: status, required headers and media types are checked, bodies are not.
   */
  readonly checkAnswer?: AnswerCheck;
  /** Makes the identifier of a request that has none in `x-ms-request-id`. Default: a random UUID. */
  readonly createRequestId?: () => string;
}

/** What `error.cause` is where `checkAnswer` has refused an answer. */
export class UndocumentedAnswerError extends Error {
  /** What is wrong with the answer. */
  readonly details: readonly ErrorDetail[];

  constructor(operationId: string, status: number, details: readonly ErrorDetail[]) {
    const faults = details.map(({ target = "", message }) => `${target} ${message}`.trim());
    super(`${operationId}: the answer ${status} is not as documented: ${faults.join("; ")}`);
    this.name = "UndocumentedAnswerError";
    this.details = details;
  }
}
