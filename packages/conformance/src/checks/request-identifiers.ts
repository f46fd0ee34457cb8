import { expectThat, type RunnableCheck, Skip } from "../check.ts";
import type { Operation } from "../document/operation.ts";
import type { Session } from "../session.ts";

const header = "x-ms-request-id";

/** The checks of the request's identifier, where the document has it among an operation's headers. */
export function requestIdentifierChecks(operation: Operation): readonly RunnableCheck[] {
  const { operationId, responses } = operation;
  if (!responses.some(({ headers }) => headers.some(({ name }) => name.toLowerCase() === header))) return [];
  const send = async (session: Session, headers: readonly (readonly [string, string])[]) => {
    const parts = await session.validRequest(operation);
    // Without credentials nothing is changed, and a refusal has an identifier too.
    const exchange = await session.send(operation, { ...parts, headers: [...parts.headers, ...headers] }, "nobody");
    return { exchange, identifier: exchange.answer?.headers.get(header) ?? undefined };
  };
  const check = (name: string, restsOn: string, run: RunnableCheck["run"]): RunnableCheck => ({
    name: `${operationId}/request-id/${name}`,
    operationId,
    restsOn,
    observes: false,
    run,
  });
  const none = "the header is optional, and the server does not send it";
  return [
    check("echoed", "decisions.md, 29: Microsoft's convention for x-ms-request-id", async (session) => {
      const sent = `conformance-${(session.settings.seed >>> 0).toString(16)}`;
      const { exchange, identifier } = await send(session, [[header, sent]]);
      if (identifier === undefined) throw new Skip(none);
      expectThat(
        identifier === sent,
        `the identifier that the request has, ${sent}`,
        exchange,
        `${header}: ${identifier}`,
      );
    }),
    check("made", "the header's description: it identifies the request", async (session) => {
      const first = await send(session, []);
      const second = await send(session, []);
      if (first.identifier === undefined) throw new Skip(none);
      expectThat(
        first.identifier !== second.identifier,
        "another identifier for each request",
        second.exchange,
        `${header}: ${first.identifier} twice`,
      );
    }),
  ];
}
