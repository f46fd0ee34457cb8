import type { ErrorCode } from "./error-codes.ts";

/** Marks the errors' classes of every copy of this package that is loaded. */
const brand = Symbol.for("@cloud-partner/client/error");

/**
 * The base of every error that the client throws by itself. `instanceof` works with the classes of another copy of this
 * package too, and so does `code`.
 *
 * No error holds a token: request headers are kept in none of them. What `toJSON` gives may be logged.
 */
export class CloudPartnerError extends Error {
  /** The name of the class. It is written out in each class, because a minifier renames classes. */
  static readonly kind: string = "CloudPartnerError";
  static readonly [brand] = true;

  /** Tells the kinds of errors apart. It is the name of the class, in capitals. */
  declare readonly code: ErrorCode;

  /** `members` are what the error says beside its message. */
  constructor(message: string, members?: object, options?: ErrorOptions) {
    super(message, options);
    const { kind } = new.target;
    const code = kind.slice(0, -"Error".length).replaceAll(/\B[A-Z]/g, "_$&");
    Object.assign(this, { name: kind, code: code.toUpperCase() }, members);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked for may be a subclass.
    return isInstance(value, this);
  }

  /** The error without its cause, its headers, its stack and what the service sent. */
  toJSON(): Record<string, unknown> {
    const members = Object.entries(this).filter(([name, value]) => Object(value) !== value && name !== "text");
    return { ...Object.fromEntries(members), message: this.message };
  }
}

function isInstance(value: unknown, asked: typeof CloudPartnerError): boolean {
  // A subclass of somebody else has no kind of its own; for it, instanceof means what it always means.
  if (!Object.hasOwn(asked, "kind")) return Error[Symbol.hasInstance].call(asked, value);
  for (let each = Object(value).constructor; each?.[brand]; each = Object.getPrototypeOf(each)) {
    if (each.kind === asked.kind) return true;
  }
  return false;
}
