import { type RunnableCheck, Skip } from "../check.ts";
import type { Operation } from "../document/operation.ts";
import type { Session } from "../session.ts";

/** The checks of every answer that came for an operation; they stand last, and send nothing. */
export function documentedAnswerChecks(operation: Operation): readonly RunnableCheck[] {
  const { operationId, responses } = operation;
  const check = (name: string, restsOn: string, without = "no such answer came"): RunnableCheck => {
    const fullName = `${operationId}/${name}`;
    return {
      name: fullName,
      operationId,
      restsOn,
      observes: true,
      run: async (session) => judge(session, fullName, without),
    };
  };
  const ofResponses = responses.flatMap(({ status, headers, content }) => [
    ...headers.map(({ name }) =>
      check(
        `${status}/header-${name.toLowerCase()}`,
        `the header ${name} of the answer ${status}`,
        "no answer came that has this header",
      ),
    ),
    ...(content.length === 0
      ? [check(`${status}/no-body`, `the answer ${status} has no content`)]
      : [
          check(`${status}/content-type`, `the content of the answer ${status}`),
          check(`${status}/body`, `the schema of the answer ${status}`),
        ]),
  ]);
  const hasErrorCode = responses.some(({ headers }) =>
    headers.some(({ name }) => name.toLowerCase() === "x-ms-error-code"),
  );
  return [
    check("answers", "HTTP: every request is answered"),
    check("no-server-error", "the default answer: 5xx is a fault of the service"),
    check("documented-status", "the answers of the operation"),
    ...ofResponses,
    ...(hasErrorCode
      ? [check("error-code-header", "the header x-ms-error-code: the code of the error in the body")]
      : []),
    ...(operation.security.length > 0
      ? [check("credentials/challenge", "RFC 9110, 15.5.2: WWW-Authenticate comes with 401")]
      : []),
  ];
}

async function judge(session: Session, name: string, without: string): Promise<void> {
  const observation = session.observer.found(name);
  if (observation === undefined) throw new Skip(without);
  if (observation.fault !== undefined) throw observation.fault;
}
