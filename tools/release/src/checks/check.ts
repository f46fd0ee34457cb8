import type { PackedPackage } from "../packed-package.ts";

/** What a check complains of. */
export interface Complaint {
  /** What is wrong, and where, in one line. */
  readonly message: string;
  /**
   * Set for what a dry run cannot settle, and keeps nothing else from working: it is printed, and is no failure. Default: a
   * failure.
   */
  readonly open?: boolean;
}

/** A check of one packed package. It gives what it complains of, and nothing where all is well. */
export interface PackageCheck {
  /** What is checked, in a few words. */
  readonly name: string;
  run(packed: PackedPackage): Promise<readonly Complaint[]> | readonly Complaint[];
}
