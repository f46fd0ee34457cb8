import { findOperation } from "../document/find-operation.ts";
import { at } from "../document/follow.ts";
import { elements, isObject, type JsonObject } from "../document/json.ts";
import type { OperationFact, ParameterFact } from "../facts/types.ts";
import type { Check } from "./check.ts";
import { examplesOf } from "./examples-of.ts";
import { findRequiredDeviation, findValueDeviations } from "./value.ts";

export const checkParameters: Check = (document, facts) =>
  facts.operations.flatMap((operation) => {
    if (findOperation(document, operation) === undefined) return [];
    const rows = facts.parameters.filter((row) => row.operation === operation.operation);
    const parameters = parametersOf(document, operation);
    return [
      ...rows.flatMap((row) => {
        const parameter = parameters.find((other) => other["name"] === row.name && other["in"] === row.in);
        if (parameter !== undefined) return checkParameter(document, row, parameter);
        return [`${placeOf(row)} is missing from ${facts.document}`];
      }),
      ...parameters
        .filter((parameter) => !rows.some((row) => parameter["name"] === row.name && parameter["in"] === row.in))
        .map(
          (parameter) =>
            `${operation.operation}: the ${parameter["in"]} parameter ${parameter["name"]} is not documented`,
        ),
    ];
  });

function checkParameter(document: JsonObject, row: ParameterFact, parameter: JsonObject): string[] {
  const place = placeOf(row);
  const schema = at(document, parameter, "schema");
  return [
    ...findRequiredDeviation(parameter["required"], row.required, place),
    ...findValueDeviations(isObject(schema) ? schema : {}, row, place),
    ...(examplesOf(document, parameter).includes(row.example) ? [] : [`${place} has no example ${row.example}`]),
  ];
}

/** The parameters of a call: those of its path, unless it has its own of the same name. */
function parametersOf(document: JsonObject, fact: OperationFact): JsonObject[] {
  const resolve = (...names: string[]): JsonObject[] => {
    const list = at(document, document, "paths", fact.path, ...names, "parameters");
    return elements(list)
      .map((parameter) => at(document, parameter))
      .filter(isObject);
  };
  const own = resolve(fact.method);
  const shared = resolve().filter(
    (one) => !own.some((other) => other["name"] === one["name"] && other["in"] === one["in"]),
  );
  return [...shared, ...own];
}

function placeOf(row: ParameterFact): string {
  return `${row.operation}: the ${row.in} parameter ${row.name}`;
}
