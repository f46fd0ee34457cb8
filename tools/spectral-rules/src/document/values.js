/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The members of an object or an array, by the key that a path has for them; of anything else, none.
 * @param {unknown} value
 * @returns {[string | number, unknown][]}
 */
export function members(value) {
  if (Array.isArray(value)) return [...value.entries()];
  return isObject(value) ? Object.entries(value) : [];
}

/**
 * @param {unknown} value
 * @param {string} key
 */
export function member(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
