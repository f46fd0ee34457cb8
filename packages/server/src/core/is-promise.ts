/**
 * `true` for what has to be waited for. Whatever is at hand is not: to wait costs a turn, which most requests need not.
 */
export function isPromise<Value>(value: Value | PromiseLike<Value>): value is Promise<Value> {
  if (value instanceof Promise) return true;
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
