import type { CheckResult } from "../check.ts";

/** The version of the report's form; it changes when something is taken away or means something else. */
export const reportFormat = 1;

/** What was found of a server. No token is in it. */
export interface Report {
  /** The version of this form. */
  readonly format: typeof reportFormat;
  /** What was tested against. */
  readonly document: { readonly title: string; readonly version: string };
  /** Where the server is. */
  readonly baseUrl: string;
  /** Repeats the generated data. */
  readonly seed: number;
  /** How many generated requests each operation was sent. */
  readonly runs: number;
  /** Whether no check failed. */
  readonly conforms: boolean;
  /** How many checks had each result. */
  readonly summary: { readonly passed: number; readonly failed: number; readonly skipped: number };
  /** In the order in which they were made. */
  readonly checks: readonly CheckResult[];
  /** Which documented statuses of each operation came. */
  readonly coverage: readonly CoverageRow[];
}

/** A documented status of an operation. */
export interface CoverageRow {
  /** The operation. */
  readonly operationId: string;
  /** As the document names it: a status, a range, or `default`. */
  readonly status: string;
  /** The statuses that came, with how often; for `default` and ranges there may be several. */
  readonly seen: readonly { readonly status: number; readonly times: number }[];
  /** Why none came. */
  readonly reason?: string;
}
