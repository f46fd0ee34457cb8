/** The database cannot do what it is asked for, now or at all. The message says what to do about it. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}

/** What SQLite's result codes and PostgreSQL's classes of errors mean for whoever runs the emulator. */
const remedies: readonly (readonly [test: (error: FailedCall) => boolean, remedy: string])[] = [
  [({ errcode }) => errcode === 13, "The disk is full. Make room; the emulator goes on by itself."],
  [
    ({ errcode }) => errcode === 5 || errcode === 6,
    "Another process has the file. End it, or name another file; many processes can share a PostgreSQL database.",
  ],
  [
    ({ errcode, code }) => errcode === 8 || code === "EACCES" || code === "EROFS",
    "The file may not be written to. Mend its permissions, or name another.",
  ],
  [({ errcode }) => errcode === 14, "The file cannot be opened. See that its folder exists and may be written to."],
  [
    ({ errcode }) => errcode === 11 || errcode === 26,
    "The file is damaged, or no database. Move it away, or name another.",
  ],
  [({ errcode }) => errcode === 10, "The disk could not be read or written. See that it is there and sound."],
  [({ code }) => code === "ECONNREFUSED" || code === "ENOTFOUND", "See that PostgreSQL runs where the address says."],
  [({ code }) => code === "28P01" || code === "28000", "PostgreSQL refuses the user or the password of the address."],
  [({ code }) => code === "3D000", "Create the database that the address names, or name another."],
  [({ code }) => code === "53100", "The disk of PostgreSQL is full. Make room; the emulator goes on by itself."],
];

/** What `node:sqlite` and `pg` say of a failure. */
interface FailedCall {
  /** SQLite's result code. */
  readonly errcode?: number | undefined;
  /** PostgreSQL's SQLSTATE, or that of the operating system. */
  readonly code?: string | undefined;
}

/** Makes a {@link StoreError} of what a database threw; what is one already stays what it is. */
export function storeError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const remedy = remedies.find(([test]) => test(failedCall(cause)))?.[1];
  const said = cause instanceof Error ? cause.message : String(cause);
  return new StoreError(`The database failed: ${said}.${remedy === undefined ? "" : ` ${remedy}`}`, { cause });
}

function failedCall(error: unknown): FailedCall {
  if (typeof error !== "object" || error === null) return {};
  const errcode = "errcode" in error && typeof error.errcode === "number" ? error.errcode & 0xff : undefined;
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return { errcode, code };
}
