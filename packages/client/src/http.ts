import createFetchClient, {
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Client as FetchClient,
  type Middleware,
} from "openapi-fetch";
import type { Outgoing } from "./core/send.ts";
import type { Transport } from "./core/transport.ts";

/** An openapi-fetch client, and the middlewares that it was given, for requests that do not go through it. */
interface Http {
  /** The openapi-fetch client, with the credential in place; its types are for the interface of the client to say. */
  readonly http: FetchClient<Record<string, never>>;
  /** Has a request sent with its middlewares around it. */
  readonly around: NonNullable<Transport["around"]>;
}

/**
 * An openapi-fetch client that sends its requests as the methods of the client do. The token is put into a copy of a
 * request that its middlewares are through with, so that they see none, before the answer or after it. The copy follows
 * no redirect, whatever a middleware says: where one leads is not for `fetch` to decide.
 */
export function createHttp({ baseUrl, headers, fetch, authentication }: Transport): Http {
  const copyOf = (input: RequestInfo | URL, init?: RequestInit) => new Request(input, { ...init, redirect: "manual" });
  const authorizedFetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = copyOf(input, init);
    await authentication?.authorize(request);
    return fetch(request);
  };
  const http = createFetchClient<Record<string, never>>({
    baseUrl,
    headers,
    fetch: (request) => authorizedFetch(request),
  });
  const middlewares: Middleware[] = [];
  const options = {
    baseUrl,
    fetch: authorizedFetch,
    parseAs: "stream",
    querySerializer: createQuerySerializer(),
    bodySerializer: defaultBodySerializer,
    pathSerializer: defaultPathSerializer,
  } as const;

  return {
    http: {
      ...http,
      use(...added) {
        for (const each of added) {
          http.use(each);
          if (each) middlewares.push(each);
        }
      },
      eject(...ejected) {
        http.eject(...ejected);
        for (const each of ejected) {
          const index = middlewares.indexOf(each);
          if (index !== -1) middlewares.splice(index, 1);
        }
      },
    },
    // In the order, with the arguments and with the demands on results that openapi-fetch has.
    async around(first, outgoing, send) {
      if (middlewares.length === 0) return send(first);
      const called = [...middlewares];
      const id = Math.random().toString(36).slice(2, 11);
      // Frozen, and of this request alone, as openapi-fetch has it: opentelemetry() knows a request by it.
      const own = Object.freeze({ ...options });
      const common = { schemaPath: outgoing.template, params: paramsOf(outgoing), id, options: own };
      let request = first;
      for (const each of called) {
        const result: unknown = await each.onRequest?.({ ...common, request });
        if (result instanceof Response) return result;
        if (result instanceof Request) request = result;
        else if (result) throw wrongResult("onRequest", "a Request or a Response");
      }
      called.reverse();
      let response: Response | undefined;
      try {
        response = await send(copyOf(request));
      } catch (thrown) {
        let error = thrown;
        for (const each of called) {
          const result: unknown = await each.onError?.({ ...common, request, error });
          if (result instanceof Response) {
            response = result;
            break;
          }
          if (result instanceof Error) error = result;
          else if (result) throw wrongResult("onError", "an Error or a Response");
        }
        if (response === undefined) throw error;
      }
      for (const each of called) {
        const result: unknown = await each.onResponse?.({ ...common, request, response });
        if (result instanceof Response) response = result;
        else if (result) throw wrongResult("onResponse", "a Response");
      }
      return response;
    },
  };
}

/** The parameters of a request by where they stand, as openapi-fetch takes them; none where a location was given whole. */
function paramsOf({ parameters = [], values = {} }: Outgoing): Record<string, Record<string, unknown>> {
  const params: Record<string, Record<string, unknown>> = {};
  for (const { in: location, name, constant } of parameters) {
    const value = values[name] ?? constant;
    if (value !== undefined) params[location] = { ...params[location], [name]: value };
  }
  return params;
}

function wrongResult(method: string, wanted: string): TypeError {
  return new TypeError(`${method} of a middleware has to give ${wanted}, or nothing`);
}
