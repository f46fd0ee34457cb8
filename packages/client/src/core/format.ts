import type { UnexpectedResponseError } from "../errors/index.ts";
import type { OperationEntry } from "./operation-table.ts";

/** How requests are written, and how the bodies of answers are read. */
export interface Format {
  /** Writes the parameters of an operation. Throws an `InvalidArgumentError` for a value that cannot be written. */
  readonly writeParameters: (entry: OperationEntry, values: Readonly<Record<string, unknown>>) => WrittenParameters;
  /** Writes a body in a documented media type. Throws an `InvalidArgumentError` for one that cannot be written. */
  readonly writeBody: (body: unknown, contentType: string) => string | Blob;
  /**
   * Reads a body of a documented media type, given in lower case and without parameters, up to a limit in bytes. Throws what
   * `unexpected` makes of the reason where it cannot.
   */
  readonly readBody: (response: Response, mediaType: string, limit: number, unexpected: Unexpected) => Promise<unknown>;
}

/** A request's parameters as text, ready to be sent. */
export interface WrittenParameters {
  /** The path with its parameters filled in, percent-encoded. */
  readonly path: string;
  /** Without a question mark. */
  readonly query: string;
  /** The header parameters by their names in the document, and `Cookie` where there are cookies. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes an error of what is unexpected about an answer, and what was read of its body. */
export type Unexpected = (
  reason: string,
  options?: { readonly text?: string; readonly cause?: unknown },
) => UnexpectedResponseError;
