import { documentedResponse } from "../document/operation.ts";
import type { Session } from "../session.ts";
import type { CoverageRow } from "./report.ts";

/** Which documented statuses of each operation came, and why not where none did. */
export function coverageOf(session: Session): readonly CoverageRow[] {
  return [...session.operations.values()].flatMap((operation) =>
    operation.responses.map((response): CoverageRow => {
      const { operationId } = operation;
      const seen = [...session.observer.statusesOf(operationId)]
        .filter(([status]) => documentedResponse(operation, status) === response)
        .map(([status, times]) => ({ status, times }))
        .sort((one, other) => one.status - other.status);
      const row = { operationId, status: response.status, seen };
      return seen.length > 0 ? row : { ...row, reason: reasonFor(session, response.status) };
    }),
  );
}

function reasonFor({ settings }: Session, status: string): string {
  if (status === "403" && settings.foreignToken === undefined && settings.foreignPublisher === undefined) {
    return "neither a foreign token nor a foreign publisher was given";
  }
  if (status === "422") return "it needs an offer that is not complete, and the one that was given is";
  return "no request that follows from the document was answered with it";
}
