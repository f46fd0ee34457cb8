import { invalidVersion } from "./api-version.ts";
import { type ContractHandler, toFetchHandler } from "./create-fetch-handler.ts";
import type { Dispatcher, IncomingRequest } from "./incoming-request.ts";
import { decodeForm, parseQuery, valuesOf } from "./read-parameters.ts";

/**
 * Serves several versions at once, each by the handler that its `createHandler` gave. The query parameter `api-version`
 * decides which of them answers, before anything else. A request that names none of them, or more than one, is answered with
 * 400, and told the values that there are. What is no request of any version (an unknown path, OPTIONS) is answered by the
 * first handler, whose hooks are told of it.
 *
 * Throws a `TypeError` where there is no handler, where one has no api-version, or where two have the same.
 *
 * @example
 * // `older` is what the entry of the other version exports.
 * const handler = createVersionedHandler([
 *   createHandler(handlers, { security }),
 *   older.createHandler({ ...handlers, cancelOperation: cancelAsBefore }, { security }),
 * ]);
 */
export function createVersionedHandler(handlers: readonly ContractHandler[]): ContractHandler {
  const byVersion = new Map<string, Dispatcher>();
  for (const { dispatcher } of handlers) {
    const { apiVersions = [] } = dispatcher;
    if (apiVersions.length === 0) throw new TypeError("a handler without api-versions cannot be one of several");
    for (const version of apiVersions) {
      if (byVersion.has(version)) throw new TypeError(`two handlers have the api-version ${version}`);
      byVersion.set(version, dispatcher);
    }
  }
  const dispatchers = handlers.map(({ dispatcher }) => dispatcher);
  const [first] = dispatchers;
  if (first === undefined) throw new TypeError("there has to be a handler");
  const apiVersions = [...byVersion.keys()].sort();
  const refusal = { code: "InvalidAPIVersion", phase: "version", ...invalidVersion(apiVersions) } as const;
  const hasPath = (target: string) => dispatchers.some((dispatcher) => dispatcher.hasPath?.(target) ?? true);

  const chosen = ({ target }: IncomingRequest): Dispatcher | undefined => {
    const question = target.indexOf("?");
    const values = question < 0 ? [] : valuesOf("api-version", parseQuery(target.slice(question + 1)));
    const [value] = values;
    return value === undefined || values.length > 1 ? undefined : byVersion.get(decodeForm(value));
  };
  return toFetchHandler({
    apiVersions,
    hasPath,
    answer(incoming) {
      const dispatcher = chosen(incoming);
      if (dispatcher !== undefined) return dispatcher.answer(incoming);
      if (incoming.method === "OPTIONS" || !hasPath(incoming.target)) return first.answer(incoming);
      return first.refuse(refusal, incoming);
    },
    refuse: first.refuse,
  });
}
