import { apiVersion } from "./api.ts";
import { operations } from "./operations.ts";
import type { OperationFact, ParameterFact } from "./types.ts";

/** The parameters that every call has. */
const common: readonly Omit<ParameterFact, "operation">[] = [
  { in: "path", name: "publisherId", type: "string", required: true, example: "contoso" },
  { in: "path", name: "offerId", type: "string", required: true, example: "contoso-virtualmachineoffer" },
  // A "date" of which one value is known: a fixed string.
  {
    in: "query",
    name: "api-version",
    type: "string",
    format: "date",
    words: [apiVersion],
    required: true,
    example: apiVersion,
  },
];

/** The parameters that one call has. */
const own: readonly ParameterFact[] = [
  {
    operation: "getOperation",
    in: "path",
    name: "operationId",
    type: "string",
    format: "uuid",
    required: true,
    example: "56615b67-2185-49fe-80d2-c4ddf77bb2e8",
  },
  // Its words are among the words of status.
  { operation: "listOperations", in: "query", name: "status", type: "string", required: false, example: "running" },
];

/** The parameters of calls. */
export function parametersOf(calls: readonly OperationFact[]): readonly ParameterFact[] {
  return [...calls.flatMap(({ operation }) => common.map((row) => ({ operation, ...row }))), ...own];
}

export const parameters = parametersOf(operations);
