import type { Json } from "./json.ts";

/** How much a change hurts: those who change nothing stop working, may be surprised, or need not care. */
export type Severity = "breaking" | "warning" | "info";

/** The severities, the worst first. */
export const severities: readonly Severity[] = ["breaking", "warning", "info"];

/** A part of a version number (https://semver.org). */
export type Bump = "major" | "minor" | "patch";

/** Whom a change hurts: programs that call the API, that serve it, or that are compiled against the generated code. */
export type Hurt = "client" | "server" | "generated code";

/** An operation that a change touches. */
export interface TouchedOperation {
  /** The method, in capitals. */
  readonly method: string;
  /** The path as the document writes it. */
  readonly path: string;
  /** The operation's own name, where it has one. */
  readonly operationId?: string;
}

/** One thing that is different between two documents. */
export interface Finding {
  /** The rule of the severity file that named it. */
  readonly rule: string;
  /** How much it hurts. */
  readonly severity: Severity;
  /** What changed, in one line. */
  readonly change: string;
  /** JSON pointer to the place: in the new document, or in the old one where the new one does not have it. */
  readonly pointer: string;
  /** Which of the two documents the pointer leads into. */
  readonly document: "from" | "to";
  /** The operations that the change touches; none when it touches what no operation uses. */
  readonly operations: readonly TouchedOperation[];
  /** The value before; absent where there was none. */
  readonly from?: Json;
  /** The value now; absent where there is none. */
  readonly to?: Json;
  /** Who is hurt; nobody, when empty. */
  readonly hurts: readonly Hurt[];
  /** Why they are hurt, or why nobody is. */
  readonly why: string;
  /** The part of the version number that the change asks for. */
  readonly bump: Bump;
  /** The checks of oasdiff that named the same change. */
  readonly oasdiff: readonly string[];
}

/** Whether one severity is at least as bad as another. */
export function isAtLeast(severity: Severity, other: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(other);
}
