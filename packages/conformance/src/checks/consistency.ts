import { Fault, type RunnableCheck, Skip } from "../check.ts";
import { sameJson } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import type { Session } from "../session.ts";

/** What is read may change between two reads, but not every time. */
const attempts = 4;

/** The check that reading the same thing twice gives the same. */
export function consistencyChecks(operation: Operation): readonly RunnableCheck[] {
  const { operationId, method } = operation;
  if (method !== "GET") return [];
  const run = async (session: Session) => {
    const parts = await session.validRequest(operation);
    let before = await session.ask(operation, parts);
    if (before.answer.status >= 400) throw new Skip(`it is answered with ${before.answer.status}`);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const next = await session.ask(operation, parts);
      if (next.answer.status === before.answer.status && sameJson(next.answer.json, before.answer.json)) return;
      before = next;
    }
    throw new Fault(
      "the same answer to the same request, when nothing was called in between",
      before.exchange,
      `another answer each of ${attempts + 1} times`,
    );
  };
  return [
    { name: `${operationId}/consistent`, operationId, restsOn: "RFC 9110, 9.2.1: GET is safe", observes: false, run },
  ];
}
