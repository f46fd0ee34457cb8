import { authenticate, type SecurityHandlerTable } from "./authenticate.ts";
import { HttpError } from "./http-error.ts";
import { readBody } from "./read-body.ts";
import { readParameters } from "./read-parameters.ts";
import { type AnyAnswer, writeAnswer, writeError } from "./responses.ts";
import type { Contract, Route } from "./route.ts";
import { type Match, Router } from "./router.ts";
import { validateRequest } from "./validate-request.ts";

/** Answers a request, as the Fetch standard has both. It never rejects: every failure becomes an answer. */
export type FetchHandler = (request: Request) => Promise<Response>;

/** What is known of a request when its call fails. */
export interface FailureContext {
  /** Set where the operation was found. */
  readonly operationId?: string;
  /** Identifier of the request; the answer has it in `x-ms-request-id`. */
  readonly requestId: string;
  /** The request as it came. Its body may have been read already. */
  readonly request: Request;
}

/** The options of every server, whatever its document. */
export interface FetchHandlerOptions {
  /** The largest body that is read, in bytes. Larger ones are answered with 413. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /**
   * Called with every error that is answered, before it is answered. `error.cause` is what was thrown where a fault of the
   * service is answered with 500; the caller is told nothing of it. Default: faults are written with `console.error`.
   */
  readonly onError?: (error: HttpError, context: FailureContext) => void;
  /** Makes the identifier of a request that has none in `x-ms-request-id`. Default: a random UUID. */
  readonly createRequestId?: () => string;
}

/** A handler of any operation; which request it takes and which answers it gives is checked where handlers are handed over. */
// biome-ignore lint/suspicious/noExplicitAny: each handler has another request; only `any` lets all of them be called here.
type AnyHandler = (request: any) => AnyAnswer | Promise<AnyAnswer>;

const defaultMaxBodyBytes = 1024 * 1024;

/**
 * Serves the operations of a contract: finds the operation of a request, checks api-version, security, parameters and body,
 * calls the handler and writes its answer.
 */
export function createFetchHandler<Principal>(
  contract: Contract,
  handlers: Readonly<Record<string, AnyHandler>>,
  security: SecurityHandlerTable<Principal>,
  options: FetchHandlerOptions = {},
): FetchHandler {
  const { maxBodyBytes = defaultMaxBodyBytes, onError = logFault } = options;
  const { createRequestId = () => crypto.randomUUID() } = options;
  if (!(maxBodyBytes >= 0)) throw new TypeError(`maxBodyBytes has to be a number of bytes, and is ${maxBodyBytes}`);
  requireHandlers(contract, handlers, security);
  const router = new Router(contract.routes);

  async function call(request: Request, requestId: string, found: (route: Route) => void): Promise<Response> {
    const url = new URL(request.url);
    const match = router.match(url.pathname);
    if (match === undefined) throw new HttpError("PathNotFound");
    if (request.method === "OPTIONS" && !match.routes.has("OPTIONS")) {
      return new Response(null, { status: 204, headers: { Allow: allowedMethods(match) } });
    }
    const route = routeOf(match, request.method);
    found(route);
    checkApiVersion(contract.apiVersions, route, url);
    const principal = await authenticate(route, contract.securitySchemes, security, request);
    const body = route.requestBody && (await readBody(request, route.requestBody, maxBodyBytes));
    const query = url.search.slice(1);
    const parameters = readParameters(route.parameters, {
      path: match.pathParameters,
      query,
      headers: request.headers,
    });
    const validators = contract.requestValidators[route.operationId];
    const details = validators === undefined ? [] : validateRequest(validators, parameters, body);
    if (details.length > 0) throw new HttpError("InvalidRequest", { details });
    const answer = await handlers[route.operationId]?.({
      principal,
      requestId,
      signal: request.signal,
      request,
      path: parameters.path,
      query: parameters.query,
      headers: parameters.header,
      cookies: parameters.cookie,
      body: body?.value,
      contentType: body?.contentType,
    });
    if (answer === undefined) throw new Error(`${route.operationId}: the handler gave no answer`);
    return writeAnswer(route, answer);
  }

  function fail(thrown: unknown, context: FailureContext): Response {
    let error = thrown instanceof HttpError ? thrown : new HttpError("InternalError", { cause: thrown });
    let response: Response;
    try {
      response = writeError(error);
    } catch (fault) {
      const cause = new AggregateError([thrown, fault], "the error cannot be sent");
      error = new HttpError("InternalError", { cause });
      response = writeError(error);
    }
    // In a promise, so that a report that fails, at once or later, takes neither the answer nor the process with it.
    new Promise<void>((resolve) => resolve(onError(error, context))).catch((cause: unknown) => {
      logFault(new HttpError("InternalError", { cause }), context);
    });
    return response;
  }

  return async (request) => {
    let requestId = requestIdOf(request);
    let operationId: string | undefined;
    let response: Response;
    try {
      requestId ??= requireRequestId(createRequestId());
      response = await call(request, requestId, (route) => {
        operationId = route.operationId;
      });
    } catch (thrown) {
      requestId ??= crypto.randomUUID();
      response = fail(thrown, { requestId, request, ...(operationId === undefined ? {} : { operationId }) });
    }
    response.headers.set("x-ms-request-id", requestId);
    return request.method === "HEAD" ? new Response(null, response) : response;
  };
}

/** What the types ask for is asked again here, for callers that were not compiled. Throws a `TypeError`. */
function requireHandlers(
  contract: Contract,
  handlers: Readonly<Record<string, unknown>>,
  security: Readonly<Record<string, unknown>>,
): void {
  for (const { operationId } of contract.routes) {
    if (!isFunctionOf(handlers, operationId))
      throw new TypeError(`there is no handler for the operation ${operationId}`);
  }
  for (const name of Object.keys(contract.securitySchemes)) {
    if (!isFunctionOf(security, name)) throw new TypeError(`there is no security handler for the scheme ${name}`);
  }
}

/** Its own: an operation may be called "constructor". */
function isFunctionOf(table: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(table, name) && typeof table[name] === "function";
}

function checkApiVersion(allowed: readonly string[] | undefined, route: Route, url: URL): void {
  const parameter = route.parameters.find(({ name, in: location }) => location === "query" && name === "api-version");
  if (allowed === undefined || parameter === undefined) return;
  const values = url.searchParams.getAll("api-version");
  if (values.length === 0 && !parameter.required) return;
  const [value] = values;
  if (values.length === 1 && value !== undefined && allowed.includes(value)) return;
  throw new HttpError("InvalidAPIVersion", {
    message: `Invalid api version. Allowed values are [${allowed.join(", ")}]`,
    target: "api-version",
  });
}

function routeOf(match: Match, method: string): Route {
  const route = match.routes.get(method) ?? (method === "HEAD" ? match.routes.get("GET") : undefined);
  if (route === undefined) throw new HttpError("MethodNotAllowed", { headers: { Allow: allowedMethods(match) } });
  return route;
}

function allowedMethods({ routes }: Match): string {
  const methods = new Set([...routes.keys(), "OPTIONS"]);
  if (methods.has("GET")) methods.add("HEAD");
  return [...methods].sort().join(", ");
}

/** The form of an identifier in the document. Any other could bring something foreign into a header or a log. */
const requestIdForm = /^[\w.-]{1,128}$/;

function requestIdOf(request: Request): string | undefined {
  const value = request.headers.get("x-ms-request-id");
  return value !== null && requestIdForm.test(value) ? value : undefined;
}

function requireRequestId(value: string): string {
  if (!requestIdForm.test(value)) throw new TypeError("createRequestId has to give 1 to 128 letters, digits, . _ or -");
  return value;
}

function logFault(error: HttpError, { operationId, requestId }: FailureContext): void {
  if (error.status >= 500) console.error(`${operationId ?? "-"} ${requestId}`, error.cause ?? error);
}
