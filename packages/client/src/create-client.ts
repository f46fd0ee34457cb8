import { type ClientOptions, connect } from "./connect.ts";
import { operationsOf } from "./core/create-operations.ts";
import { createHttp } from "./http.ts";
import { beginOperation } from "./poller/begin-operation.ts";
import { followOperation } from "./poller/follow-operation.ts";
import type { AnyBeginMethod, FollowMethods } from "./poller/methods.ts";
import { Poller } from "./poller/operation-poller.ts";
import type { PolledMethods, PolledTable } from "./poller/poll-source.ts";
import { readResumeToken } from "./poller/resume-token.ts";
import { startingOperations } from "./poller/starting-operations.ts";

/**
 * Creates the client of a version from its table of operations. `Client` is the interface that was generated with the
 * table; the two are of one document, so the methods have the types that it gives them. Throws an `InvalidArgumentError` for
 * an option that makes no sense.
 */
export function createClientOf<Client extends PolledMethods>(table: PolledTable, options: ClientOptions): Client {
  const direct = connect(options);
  const { http, around } = createHttp(direct);
  const transport = { ...direct, around };
  const methods = operationsOf<Client>(table, transport);
  const source = { transport, methods, table };
  const begin = startingOperations(table).map(([operationId, entry]): [string, AnyBeginMethod] => [
    operationId.replace(/^./, (first) => `begin${first.toUpperCase()}`),
    (request, call) => beginOperation(source, operationId, entry, request, call),
  ]);
  const follow: FollowMethods = {
    followOperation: (request) => followOperation(source, request),
    resumeOperation: (resumeToken) => new Poller(source, readResumeToken(source, resumeToken)),
  };
  return { ...methods, ...Object.fromEntries(begin), ...follow, http };
}
