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

/**
 * Work on a database as a series of calls, each of which is given its rows. The same work is run by a database that answers
 * at once (SQLite) and by one that answers later (PostgreSQL).
 */
export type Work<Result> = Generator<Call, Result, readonly unknown[]>;

/** Runs a statement as a part of a work. */
export function* run<Name extends string, Row>(
  { sql, inputs }: Statement<Name, Row>,
  values: Readonly<Record<Name, Value>>,
): Work<readonly Row[]> {
  const rows = yield { sql, values: inputs.map((input) => (input instanceof Parameter ? values[input.name] : input)) };
  // The statement's own rows: its type was inferred from the tables when it was written.
  return rows as readonly Row[];
}
