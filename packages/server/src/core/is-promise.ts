/**
 * `true` for what has to be waited for. Whatever is at hand is not: to wait costs a turn, which most requests need not.
 */
export function isPromise<Value>(value: Value | PromiseLike<Value>): value is Promise<Value> {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Promise || ("then" in value && typeof value.then === "function");
}
