/** @import { Finding } from "../rule.js" */
import { isObject, member } from "../document/values.js";
import { rule } from "../rule.js";

const keys = ["x-deprecation", "x-sunset"];

/**
 * @param {unknown} document
 * @returns {Finding[]}
 */
function check(document) {
  const info = member(document, "info");
  if (!isObject(info)) return [];
  const present = keys.filter((key) => Object.hasOwn(info, key));
  if (present.length === 0) return [];
  const missing = keys.find((key) => !present.includes(key));
  if (missing !== undefined) {
    return [{ message: `${present} stands without ${missing}: add it, or take both out.`, path: ["info"] }];
  }
  const wrong = keys.filter((key) => !isDate(info[key]));
  if (wrong.length > 0) {
    return wrong.map((key) => ({
      message: `${key} is no day of the calendar: write it as "2027-06-30".`,
      path: ["info", key],
    }));
  }
  const [deprecation, sunset] = keys.map((key) => String(info[key]));
  // Days that are written so are in order when their texts are.
  if (deprecation !== undefined && sunset !== undefined && deprecation < sunset) return [];
  return [
    {
      message: `The version ends on ${sunset} and is deprecated only since ${deprecation}: name a later x-sunset.`,
      path: ["info", "x-sunset"],
    },
  ];
}

/** @param {unknown} value */
function isDate(value) {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // JavaScript takes 2018-02-31 for the third of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export default rule({
  description: "The end of a version is announced with the day of the announcement, and lies behind it.",
  resolved: true,
  check,
  options: null,
});
