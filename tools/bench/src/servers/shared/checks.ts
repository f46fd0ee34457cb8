import type { Detail } from "./failure.ts";
import type { Found } from "./find-operation.ts";

/** The rules of the document for a request whose api-version is right. Each adds what it finds to the details. */
export interface Checks {
  readonly path: (found: Found, details: Detail[]) => void;
  /** The query parameter of `listOperations`; a list where it was sent more than once. */
  readonly status: (status: string | readonly string[] | undefined, details: Detail[]) => void;
  readonly body: (found: Found, body: unknown, details: Detail[]) => void;
}
