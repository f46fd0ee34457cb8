import type { ErrorCode } from "./error-codes.ts";

/** Marks the errors of every copy of this package that is loaded, with the names of their classes. */
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

  /** Tells the kinds of errors apart. */
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.kind;
    this.code = code;
    const kinds: string[] = [];
    for (let each: typeof CloudPartnerError = new.target; each.kind !== undefined; each = Object.getPrototypeOf(each)) {
      kinds.push(each.kind);
    }
    Object.defineProperty(this, brand, { value: kinds });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class that is asked for may be a subclass.
    return isInstance(value, this);
  }

  /** The error without its cause, its headers and its stack. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, code: this.code, message: this.message };
  }
}

function isInstance(value: unknown, asked: typeof CloudPartnerError): boolean {
  // A subclass of somebody else has no kind of its own; for it, instanceof means what it always means.
  if (!Object.hasOwn(asked, "kind")) return Function.prototype[Symbol.hasInstance].call(asked, value);
  const kinds: unknown = typeof value === "object" && value !== null ? Reflect.get(value, brand) : undefined;
  return Array.isArray(kinds) && kinds.includes(asked.kind);
}
