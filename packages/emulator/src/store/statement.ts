import type { CompiledQuery } from "kysely";

/** The value of a parameter. */
export type Value = string | number | null;

/** A query with named parameters, written once for a kind of database. */
export interface Statement<Name extends string, Row> {
  /** Its text, with the database's own marks for parameters. */
  readonly sql: string;
  /** What stands at the marks, in their order: a parameter, or a value that is always the same. */
  readonly inputs: readonly (Parameter<Name> | Value)[];
  /** There is none: it carries the type of a row. */
  readonly row?: Row;
}

/** Stands for a value while a statement is written. */
class Parameter<Name extends string> {
  readonly name: Name;

  constructor(name: Name) {
    this.name = name;
  }
}

/**
 * Writes a statement with parameters of the given names; `build` gets a function that gives the mark of one. What is written
 * once need not be written again for each call.
 */
export function statement<const Name extends string, Row>(
  _names: readonly Name[],
  build: (parameter: <Type extends Value>(name: Name) => Type) => { compile(): CompiledQuery<Row> },
): Statement<Name, Row> {
  // Sound, for nothing looks at a value while a query is written: it comes out in `parameters` as it went in.
  const mark = <Type extends Value>(name: Name) => new Parameter(name) as unknown as Type;
  const { sql, parameters } = build(mark).compile();
  // Sound, for what stands in a query is a mark from above or a value that a database takes.
  return { sql, inputs: parameters as readonly (Parameter<Name> | Value)[] };
}

/** A statement with its values, to be run by a database. */
export interface Call {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** What a work asks of a database in one go. */
export interface Request {
  /** Done one after the other, each seeing what those before it wrote. */
  readonly calls: readonly Call[];
  /** Whether the work looks at their rows. Where it does not, it may go on before they are done. */
  readonly wantsRows: boolean;
}

/**
 * Work on a database as a series of requests, each of which is given the rows of its calls. The same work is run by a database
 * that answers at once (SQLite) and by one that answers later (PostgreSQL).
 */
export type Work<Result> = Generator<Request, Result, readonly (readonly unknown[])[]>;

/** Gives the parameters of a statement their values. */
export function call<Name extends string, Row>(
  { sql, inputs }: Statement<Name, Row>,
  values: Readonly<Record<Name, Value>>,
): Call {
  return { sql, values: inputs.map((input) => (input instanceof Parameter ? values[input.name] : input)) };
}

/** Runs a statement as a part of a work. */
export function* run<Name extends string, Row>(
  statement: Statement<Name, Row>,
  values: Readonly<Record<Name, Value>>,
): Work<readonly Row[]> {
  const [rows] = yield { calls: [call(statement, values)], wantsRows: true };
  // The statement's own rows: its type was inferred from the tables when it was written.
  return rows as readonly Row[];
}

/** Runs two statements with the same values as a part of a work, in one go. */
export function* runBoth<Name extends string, First, Second>(
  first: Statement<Name, First>,
  second: Statement<Name, Second>,
  values: Readonly<Record<Name, Value>>,
): Work<readonly [readonly First[], readonly Second[]]> {
  const rows = yield { calls: [call(first, values), call(second, values)], wantsRows: true };
  // As many as there are calls, and each statement's own.
  return rows as readonly [readonly First[], readonly Second[]];
}

/**
 * Runs statements whose rows are of no interest as a part of a work. What they write is there for whatever the work runs
 * after them; where one fails, all of the work does.
 */
export function* send(calls: readonly Call[]): Work<void> {
  if (calls.length > 0) yield { calls, wantsRows: false };
}
