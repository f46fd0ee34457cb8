import type { paths } from "@cloud-partner/types";
import createFetchClient, {
  createQuerySerializer,
  defaultBodySerializer,
  defaultPathSerializer,
  type Client as FetchClient,
  type Middleware,
} from "openapi-fetch";
import type { Transport } from "./core/transport.ts";

/** An openapi-fetch client, and the middlewares that it was given, for requests that do not go through it. */
interface Http {
  /** The openapi-fetch client, with the credential in place. */
  readonly http: FetchClient<paths>;
  /** Has a request sent with its middlewares around it. */
  readonly around: NonNullable<Transport["around"]>;
}

/**
 * An openapi-fetch client that sends its requests as the methods of the client do. The token is put into a request when
 * its middlewares are through with it, so that they see none, and cannot take it anywhere.
 */
export function createHttp({ baseUrl, headers, fetch, authentication }: Transport): Http {
  const authorizedFetch = async (request: Request): Promise<Response> => {
    await authentication?.authorize(request);
    return fetch(request);
  };
  const http = createFetchClient<paths>({ baseUrl, headers, fetch: authorizedFetch });
  const middlewares: Middleware[] = [];
  let count = 0;
  const options = Object.freeze({
    baseUrl,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => authorizedFetch(new Request(input, init)),
    parseAs: "stream",
    querySerializer: createQuerySerializer(),
    bodySerializer: defaultBodySerializer,
    pathSerializer: defaultPathSerializer,
  } as const);

  return {
    http: {
      ...http,
      use(...added) {
        http.use(...added);
        middlewares.push(...added.filter(Boolean));
      },
      eject(...ejected) {
        http.eject(...ejected);
        for (const each of ejected) {
          const index = middlewares.indexOf(each);
          if (index !== -1) middlewares.splice(index, 1);
        }
      },
    },
    // In the order, and with the arguments, that openapi-fetch has.
    async around(first, schemaPath, send) {
      if (middlewares.length === 0) return send(first);
      const called = [...middlewares];
      count += 1;
      const common = { schemaPath, params: {}, id: `call${count}`, options };
      let request = first;
      for (const each of called) {
        const result = await each.onRequest?.({ ...common, request });
        if (result instanceof Response) return result;
        request = result ?? request;
      }
      called.reverse();
      let response: Response | undefined;
      try {
        response = await send(request);
      } catch (thrown) {
        let error = thrown;
        for (const each of called) {
          const result = await each.onError?.({ ...common, request, error });
          if (result instanceof Response) {
            response = result;
            break;
          }
          error = result ?? error;
        }
        if (response === undefined) throw error;
      }
      for (const each of called) response = (await each.onResponse?.({ ...common, request, response })) ?? response;
      return response;
    },
  };
}
