import type { JsonObject } from "../document/json.ts";
import type { Facts } from "../facts/types.ts";

/**
 * Compares the document with one table and gives a message for each difference. What is missing as a whole is named by
 * the check of the whole only: without an answer, the check of headers is silent about the headers of that answer.
 */
export type Check = (document: JsonObject, facts: Facts) => string[];
