import { at } from "../document/follow.ts";
import { isObject } from "../document/json.ts";
import type { Check } from "./check.ts";
import { examplesOf, valuesAt } from "./examples-of.ts";
import { answerOf } from "./operation-of.ts";
import { findPropertyDeviations, findUndocumentedProperties } from "./properties.ts";

/** Every answer that is an error has the same body, and the documented codes are shown. */
export const checkErrors: Check = (document, facts) =>
  facts.operations.flatMap(({ operation, answers }) => {
    const errors = [...answers.filter((status) => Number(status) >= 400), "default"];
    return errors.flatMap((status) => {
      const answer = answerOf(document, facts, operation, status);
      if (answer === undefined) return [];
      const place = `${operation}: the answer ${status}`;
      const content = at(document, answer, "content", "application/json");
      if (!isObject(content)) return [`${place} has no body of application/json in ${facts.document}`];
      const bodies = examplesOf(document, content);
      const codes = bodies.flatMap((body) => valuesAt(body, "error.code"));
      const isDocumented = (path: string): boolean =>
        facts.errorProperties.some((property) => property.path === path) ||
        facts.addedErrorProperties.some(({ name }) => path === `error.${name}`);
      return [
        ...findPropertyDeviations(document, content["schema"], facts.errorProperties, place, bodies),
        ...findUndocumentedProperties(document, content["schema"], isDocumented, place),
        ...facts.errorCodes
          .filter((error) => error.status === status && !codes.includes(error.code))
          .map((error) => `${place} has no example with the error code ${error.code}`),
      ];
    });
  });
