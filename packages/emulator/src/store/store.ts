import type { Work } from "./statement.ts";
import type { Statements } from "./statements.ts";

/** A database that is open. */
export interface Store extends AsyncDisposable {
  /** Runs work that changes nothing. Others may write between its requests. It rejects with a `StoreError` where the database fails. */
  read<Result>(work: (statements: Statements) => Work<Result>): Promise<Result>;
  /** Like `read`, for work that has to see everything as it was at one time. */
  readAtOnce<Result>(work: (statements: Statements) => Work<Result>): Promise<Result>;
  /**
   * Runs work that changes something, all of it or nothing. It resolves when what was written cannot be lost any more, as far
   * as the database was asked for that. It rejects with what the work threw, which it may do before it writes and not
   * later, and with a `StoreError` where the database fails.
   *
   * `subject` names what the work locks with its first request, and is all that it locks: work on other subjects may then
   * share its transaction. Work may be done again where a database undid it.
   */
  write<Result>(work: (statements: Statements) => Work<Result>, subject?: string): Promise<Result>;
}
