import { at } from "../document/follow.ts";
import { entries } from "../document/json.ts";
import type { Check } from "./check.ts";
import { answerOf } from "./operation-of.ts";

export const checkLinks: Check = (document, facts) =>
  facts.links.flatMap(({ operation, status, leadsTo }) => {
    const answer = answerOf(document, facts, operation, status);
    if (answer === undefined) return [];
    const targets = entries(at(document, answer, "links")).map(([name]) =>
      at(document, answer, "links", name, "operationId"),
    );
    return targets.includes(leadsTo) ? [] : [`${operation}: the answer ${status} has no link to ${leadsTo}`];
  });
