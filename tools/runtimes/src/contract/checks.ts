/** Throws unless both are the same value, or the same when they are written as JSON. */
export function equal(actual: unknown, expected: unknown, what = "value"): void {
  if (Object.is(actual, expected)) return;
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (typeof expected !== "object" || expected === null || is !== should) {
    throw new Error(`${what} is ${is ?? String(actual)}, not ${should ?? String(expected)}`);
  }
}

/** Throws unless a condition holds. */
export function ensure(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`not so: ${what}`);
}

/** Throws where a secret can be read in what a log would show. */
export function hides(secret: string, shown: unknown, what: string): void {
  const error = shown instanceof Error ? [shown.message, shown.stack, String(shown.cause)] : [];
  ensure(!`${JSON.stringify(shown)} ${error.join(" ")}`.includes(secret), `${what} does not show the token`);
}

/** The error that a call rejects with; throws where it does not, or where the error is of another class. */
export async function rejection<Failure extends Error>(
  call: Promise<unknown>,
  errorClass: abstract new (...args: never[]) => Failure,
): Promise<Failure> {
  const error = await call.then(
    () => new Error("the call did not reject"),
    (reason: unknown) => reason,
  );
  if (error instanceof errorClass) return error;
  throw new Error(`rejects with ${String(error)} instead of a ${errorClass.name}`, { cause: error });
}
