import { type Authenticate, createAuthenticate, type SecurityHandlerTable } from "./authenticate.ts";
import { Failure } from "./failure.ts";
import type { RequestContext, SecurityContext } from "./handler.ts";
import { type ErrorDetail, HttpError } from "./http-error.ts";
import type { Dispatcher, IncomingRequest, OutgoingResponse } from "./incoming-request.ts";
import { isPromise } from "./is-promise.ts";
import { createReadBody, type ReadBody, type RequestBody } from "./read-body.ts";
import {
  decodeForm,
  noPairs,
  type Pairs,
  type ParameterValues,
  parseQuery,
  readParameters,
  valuesOf,
} from "./read-parameters.ts";
import { type AnyAnswer, createWriteAnswer, type WriteAnswer, writeFailure } from "./responses.ts";
import type { Contract, RequestValidators, Route } from "./route.ts";
import { type Match, type RouteEntry, Router } from "./router.ts";
import { maxDetails, validateRequest } from "./validate-request.ts";

/**
 * How far a request had come when it failed: while its path and method were looked for, its api-version was checked, its
 * caller was asked for, its parameters and body were read and validated, the handler worked, or the answer was written.
 */
export type Phase = "route" | "version" | "security" | "request" | "handler" | "response";

/** What is known of a request when its call fails. */
export interface FailureContext {
  /** How far the request had come. */
  readonly phase: Phase;
  /** Set where the operation was found. */
  readonly operationId?: string | undefined;
  /** Identifier of the request; the answer has it in `x-ms-request-id`. */
  readonly requestId: string;
  /**
   * The request as it came, made when this is first read. Its body may have been read already. `undefined` where what came
   * was no request, or one that the Fetch standard cannot have, such as TRACE.
   */
  readonly request: Request | undefined;
}

/** What is known of a request that was answered. */
export interface AnswerContext {
  /** As the request has it. */
  readonly method: string;
  /** Set where the operation was found. */
  readonly operationId?: string | undefined;
  /** The status of the answer. */
  readonly status: number;
  /** Identifier of the request; the answer has it in `x-ms-request-id`. */
  readonly requestId: string;
  /** From the head of the request to its answer, in milliseconds with fractions. */
  readonly milliseconds: number;
}

/**
 * Holds an answer of an operation against the document: gives what is wrong with it, with JSON pointers or the names of
 * headers as targets; nothing where it is as documented.
 */
export type AnswerCheck = (operationId: string, answer: AnyAnswer) => readonly ErrorDetail[];

/** The options of every server, whatever its document. */
export interface DispatcherOptions {
  /** The largest body that is read, in bytes. Larger ones are answered with 413. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** How deep objects and lists of a JSON body may be in each other. Deeper ones are answered with 400. Default: 64. */
  readonly maxBodyDepth?: number;
  /** What `WWW-Authenticate` calls the realm: printable ASCII without quotation marks. Default: `api`. */
  readonly realm?: string;
  /**
   * Called with every error that is answered, before it is answered. `error.cause` is what was thrown where a fault of the
   * service is answered with 500; the caller is told nothing of it. Default: faults are written with `console.error`.
   */
  readonly onError?: (error: HttpError, context: FailureContext) => void;
  /** Called with every request that is answered, as soon as its answer is known. For access logs and metrics. */
  readonly onAnswer?: (context: AnswerContext) => void;
  /**
   * Holds every answer against the document. One with a fault is answered with 500, and `onError` gets the faults as
   * `error.cause`. Default: status, required headers and media types are checked, bodies are not.
   */
  readonly checkAnswer?: AnswerCheck;
  /** Makes the identifier of a request that has none in `x-ms-request-id`. Default: a random UUID. */
  readonly createRequestId?: () => string;
}

/** What `error.cause` is where `checkAnswer` has refused an answer. */
export class UndocumentedAnswerError extends Error {
  /** What is wrong with the answer. */
  readonly details: readonly ErrorDetail[];

  constructor(operationId: string, status: number, details: readonly ErrorDetail[]) {
    const faults = details.map(({ target = "", message }) => `${target} ${message}`.trim());
    super(`${operationId}: the answer ${status} is not as documented: ${faults.join("; ")}`);
    this.name = "UndocumentedAnswerError";
    this.details = details;
  }
}

/** A handler of any operation; which request it takes and which answers it gives is checked where handlers are handed over. */
// biome-ignore lint/suspicious/noExplicitAny: each handler has another request; only `any` lets all of them be called here.
export type AnyHandler = (request: any) => AnyAnswer | Promise<AnyAnswer>;

/** An operation, with all prepared that does not depend on a request. */
interface Operation<Principal> {
  readonly route: Route;
  readonly path: string;
  readonly method: string;
  /** Whether its api-version has to be there, may be there, or is none of its parameters. */
  readonly version: "required" | "optional" | undefined;
  readonly authenticate: Authenticate<Principal> | undefined;
  readonly readBody: ReadBody | undefined;
  readonly validators: RequestValidators | undefined;
  readonly handler: AnyHandler;
  readonly writeAnswer: WriteAnswer;
}

type Eventually<Value> = Value | Promise<Value>;

const defaultMaxBodyBytes = 1024 * 1024;
const defaultMaxBodyDepth = 64;

/**
 * Serves the operations of a contract: finds the operation of a request, checks api-version, security, parameters and body,
 * calls the handler and writes its answer. Throws a `TypeError` where a handler is missing, or an option is none.
 */
export function createDispatcher<Principal>(
  contract: Contract,
  handlers: Readonly<Record<string, AnyHandler>>,
  security: SecurityHandlerTable<Principal>,
  options: DispatcherOptions = {},
): Dispatcher {
  const { onError, onAnswer, checkAnswer, realm = "api" } = options;
  const { maxBodyBytes = defaultMaxBodyBytes, maxBodyDepth = defaultMaxBodyDepth } = options;
  const { createRequestId } = options;
  if (!(maxBodyBytes >= 0)) throw new TypeError(`maxBodyBytes has to be a number of bytes, and is ${maxBodyBytes}`);
  if (!(maxBodyDepth >= 1)) throw new TypeError(`maxBodyDepth has to be a number of levels, and is ${maxBodyDepth}`);
  if (!/^[ !#-[\]-~]*$/.test(realm)) throw new TypeError("realm has to be printable ASCII without quotation marks");
  requireHandlers(contract, handlers, security);

  const { apiVersions } = contract;
  const invalidVersion = new Failure("InvalidAPIVersion", {
    message: `Invalid api version. Allowed values are [${apiVersions?.join(", ")}]`,
    target: "api-version",
  });
  const router = new Router(contract.routes.map(prepare));

  function prepare(route: Route): Operation<Principal> {
    const { operationId, path, method, requestBody } = route;
    const handler = handlers[operationId];
    if (handler === undefined) throw new TypeError(`there is no handler for the operation ${operationId}`);
    return {
      route,
      path,
      method,
      version: apiVersions && versionOf(route),
      authenticate: createAuthenticate(route, contract.securitySchemes, security, realm),
      readBody: requestBody && createReadBody(requestBody, { maxBodyBytes, maxBodyDepth }),
      validators: validatorsOf(contract, route),
      handler,
      writeAnswer: createWriteAnswer(route),
    };
  }

  /** Everything up to the caller's credentials is at hand; only what follows may have to be waited for. */
  function begin(call: Call<Principal>): Eventually<OutgoingResponse> {
    const { method, target } = call.incoming;
    if (target === "*" && method === "OPTIONS") return allowed(call, router.allow);
    const question = target.indexOf("?");
    if (!isTarget(target, question)) return refuse(call, invalidTarget);
    const match = router.match(question < 0 ? target : target.slice(0, question));
    if (match === undefined) return refuse(call, pathNotFound);
    const { operations, allow } = match.entry;
    const found = operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined);
    if (found === undefined && method === "OPTIONS") return allowed(call, allow);
    if (found !== undefined) call.operation = found.operation;
    call.query = question < 0 ? noPairs : parseQuery(target.slice(question + 1));
    // Before the method, because each api-version may have other methods.
    if (!hasValidVersion(match, found, call.query)) {
      call.phase = "version";
      return refuse(call, invalidVersion);
    }
    if (found === undefined) return refuse(call, new Failure("MethodNotAllowed", { headers: ["Allow", allow] }));
    return authenticate(call, found, match.values);
  }

  function hasValidVersion(
    { entry }: Match<Operation<Principal>>,
    found: RouteEntry<Operation<Principal>> | undefined,
    query: Pairs,
  ): boolean {
    if (apiVersions === undefined) return true;
    const version = found === undefined ? commonVersion(entry.operations.values()) : found.operation.version;
    if (version === undefined) return true;
    const values = valuesOf("api-version", query);
    const [value] = values;
    if (value === undefined) return version === "optional";
    return values.length === 1 && apiVersions.includes(decodeForm(value));
  }

  function authenticate(
    call: Call<Principal>,
    found: RouteEntry<Operation<Principal>>,
    values: readonly string[],
  ): Eventually<OutgoingResponse> {
    const { operation } = found;
    if (operation.authenticate === undefined) return readRequest(call, found, values);
    call.phase = "security";
    const context = new CallSecurityContext(call.incoming, operation.route.operationId, call.requestId);
    const principal = operation.authenticate(new CallCredentials(call), context);
    const proceed = (who: Principal | Failure | undefined) => {
      if (who instanceof Failure) return refuse(call, who);
      call.principal = who;
      return readRequest(call, found, values);
    };
    return isPromise(principal) ? principal.then(proceed) : proceed(principal);
  }

  function readRequest(
    call: Call<Principal>,
    found: RouteEntry<Operation<Principal>>,
    values: readonly string[],
  ): Eventually<OutgoingResponse> {
    call.phase = "request";
    const { readBody } = found.operation;
    if (readBody === undefined) return validate(call, found, values, undefined);
    const body = readBody(call.incoming);
    return isPromise(body)
      ? body.then((read) => validate(call, found, values, read))
      : validate(call, found, values, body);
  }

  function validate(
    call: Call<Principal>,
    { operation, names }: RouteEntry<Operation<Principal>>,
    values: readonly string[],
    body: RequestBody | Failure | undefined,
  ): Eventually<OutgoingResponse> {
    if (body instanceof Failure) return refuse(call, body);
    const { incoming, query } = call;
    const { route, validators } = operation;
    const parameters = readParameters(route.parameters, {
      path: (name) => values[names.indexOf(name)],
      query,
      header: (name) => incoming.header(name),
    });
    const details = validateRequest(validators, parameters, encodingFaults(names, values), body);
    if (details !== undefined) return refuse(call, invalidRequest(details, body?.cause));
    call.phase = "handler";
    const answer = operation.handler(new CallRequest(call, parameters, body));
    return isPromise(answer) ? answer.then((given) => write(call, operation, given)) : write(call, operation, answer);
  }

  function write(
    call: Call<Principal>,
    operation: Operation<Principal>,
    answer: AnyAnswer | undefined,
  ): OutgoingResponse {
    call.phase = "response";
    const { operationId } = operation.route;
    if (answer === undefined || answer === null) throw new Error(`${operationId}: the handler gave no answer`);
    const response = operation.writeAnswer(answer, call.requestId);
    if (checkAnswer !== undefined) requireDocumented(checkAnswer, operationId, answer);
    return response;
  }

  function allowed(call: Call<Principal>, allow: string): OutgoingResponse {
    return { status: 204, headers: ["Allow", allow, "x-ms-request-id", call.requestId], body: undefined };
  }

  function refuse(call: Call<Principal>, failure: Failure): OutgoingResponse {
    if (onError !== undefined || failure.status >= 500) report(failure.toError(), call);
    return writeFailure(failure, call.requestId);
  }

  /** Answers what a handler, a security handler or the server itself has thrown. */
  function fail(call: Call<Principal>, thrown: unknown): OutgoingResponse {
    const { operation, incoming, requestId } = call;
    if (thrown instanceof HttpError) {
      let response: OutgoingResponse | undefined;
      let error = thrown;
      try {
        response = writeFailure(thrown, requestId);
        if (checkAnswer !== undefined && operation !== undefined) {
          const { status, headers } = thrown;
          const body: unknown = JSON.parse(String(response.body));
          requireDocumented(checkAnswer, operation.route.operationId, { status, headers, body });
        }
      } catch (fault) {
        call.phase = "response";
        const cause = new AggregateError([thrown, fault], "the error cannot be sent");
        error = new HttpError("InternalError", { cause });
        response = writeFailure(error, requestId);
      }
      report(error, call);
      return response;
    }
    const error = new HttpError("InternalError", { cause: thrown });
    // Work that ended because the caller went away is no fault of the service, and there is nobody to answer.
    if (!(incoming.abandoned && isAbort(thrown))) report(error, call);
    return writeFailure(error, requestId);
  }

  function report(error: HttpError, { incoming, phase, operation, requestId }: Call<Principal>): void {
    tell(error, new CallFailureContext(incoming, phase, operation?.route.operationId, requestId));
  }

  function tell(error: HttpError, context: FailureContext): void {
    guard(() => (onError ?? logFault)(error, context), context);
  }

  /** A hook that fails, at once or later, takes neither the answer nor the process with it. */
  function guard(hook: () => unknown, context: FailureContext): void {
    const logFailure = (cause: unknown) => logFault(new HttpError("InternalError", { cause }), context);
    try {
      const done = hook();
      if (isPromise(done)) done.then(undefined, logFailure);
    } catch (cause) {
      logFailure(cause);
    }
  }

  function makeRequestId(): string {
    return createRequestId === undefined ? crypto.randomUUID() : requireRequestId(createRequestId());
  }

  function run(call: Call<Principal>): Eventually<OutgoingResponse> {
    try {
      call.requestId = requestIdOf(call.incoming) ?? makeRequestId();
      const response = begin(call);
      return isPromise(response) ? response.then(undefined, (thrown: unknown) => fail(call, thrown)) : response;
    } catch (thrown) {
      if (call.requestId === "") call.requestId = crypto.randomUUID();
      return fail(call, thrown);
    }
  }

  function tellAnswer(call: Call<Principal>, { status }: OutgoingResponse, started: number): void {
    const { requestId, incoming, phase } = call;
    const operationId = call.operation?.route.operationId;
    const context = {
      method: incoming.method,
      operationId,
      status,
      requestId,
      milliseconds: performance.now() - started,
    };
    guard(() => onAnswer?.(context), new CallFailureContext(incoming, phase, operationId, requestId));
  }

  return {
    answer(incoming) {
      const call = new Call<Principal>(incoming);
      if (onAnswer === undefined) return run(call);
      const started = performance.now();
      const told = (response: OutgoingResponse) => {
        tellAnswer(call, response, started);
        return response;
      };
      const response = run(call);
      return isPromise(response) ? response.then(told) : told(response);
    },
    refuse(refusal, incoming) {
      const failure = new Failure(refusal.code, refusal);
      const requestId = (incoming && requestIdOf(incoming)) ?? crypto.randomUUID();
      if (onError !== undefined)
        tell(failure.toError(), new CallFailureContext(incoming, "request", undefined, requestId));
      return writeFailure(failure, requestId);
    },
  };
}

/** A request on its way through the server. */
class Call<Principal> {
  readonly incoming: IncomingRequest;
  phase: Phase = "route";
  requestId = "";
  operation: Operation<Principal> | undefined = undefined;
  principal: Principal | undefined = undefined;
  query: Pairs = noPairs;

  constructor(incoming: IncomingRequest) {
    this.incoming = incoming;
  }
}

class CallCredentials {
  readonly query: Pairs;
  readonly #incoming: IncomingRequest;

  constructor({ incoming, query }: Call<unknown>) {
    this.#incoming = incoming;
    this.query = query;
  }

  header(name: string): string | undefined {
    return this.#incoming.header(name);
  }
}

class CallSecurityContext implements SecurityContext {
  readonly operationId: string;
  readonly requestId: string;
  readonly #incoming: IncomingRequest;

  constructor(incoming: IncomingRequest, operationId: string, requestId: string) {
    this.#incoming = incoming;
    this.operationId = operationId;
    this.requestId = requestId;
  }

  get request(): Request {
    return this.#incoming.request;
  }
}

/** What a handler is given. */
class CallRequest<Principal> implements RequestContext<Principal | undefined> {
  readonly principal: Principal | undefined;
  readonly requestId: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly contentType: string | undefined;
  readonly #incoming: IncomingRequest;

  constructor(call: Call<Principal>, parameters: ParameterValues, body: RequestBody | undefined) {
    this.#incoming = call.incoming;
    this.principal = call.principal;
    this.requestId = call.requestId;
    this.path = parameters.path;
    this.query = parameters.query;
    this.headers = parameters.header;
    this.cookies = parameters.cookie;
    this.body = body?.value;
    this.contentType = body?.contentType;
  }

  get origin(): string {
    return this.#incoming.origin ?? new URL(this.#incoming.request.url).origin;
  }

  get signal(): AbortSignal {
    return this.#incoming.signal;
  }

  get request(): Request {
    return this.#incoming.request;
  }
}

class CallFailureContext implements FailureContext {
  readonly phase: Phase;
  readonly operationId?: string;
  readonly requestId: string;
  readonly #incoming: IncomingRequest | undefined;

  constructor(incoming: IncomingRequest | undefined, phase: Phase, operationId: string | undefined, requestId: string) {
    this.#incoming = incoming;
    this.phase = phase;
    if (operationId !== undefined) this.operationId = operationId;
    this.requestId = requestId;
  }

  get request(): Request | undefined {
    try {
      return this.#incoming?.request;
    } catch {
      return undefined;
    }
  }
}

const pathNotFound = new Failure("PathNotFound");
const invalidTarget = new Failure("InvalidRequest", { message: "The request has no valid address." });

/**
 * Whether a target is a path, with or without a query, of characters that an address can have (RFC 3986). What comes
 * through the Fetch standard always is; what comes through a socket may be anything.
 */
function isTarget(target: string, question: number): boolean {
  if (target.charCodeAt(0) !== 0x2f) return false;
  const path = question < 0 ? target.length : question;
  for (let index = 0; index < target.length; index++) {
    const character = target.charCodeAt(index);
    // Blanks, control characters, anything beyond ASCII, and the sign of a fragment, which is never sent.
    if (character <= 0x20 || character >= 0x7f || character === 0x23) return false;
    // A backslash is taken for a slash by some readers.
    if (character === 0x5c && index < path) return false;
  }
  return true;
}

function versionOf({ parameters }: Route): "required" | "optional" | undefined {
  const parameter = parameters.find(({ name, in: location }) => location === "query" && name === "api-version");
  if (parameter === undefined) return undefined;
  return parameter.required ? "required" : "optional";
}

/** What is left to validate: an api-version that was checked already, and is the whole query, is not validated again. */
function validatorsOf({ apiVersions, requestValidators }: Contract, route: Route): RequestValidators | undefined {
  const validators = requestValidators[route.operationId];
  const query = route.parameters.filter(({ in: location }) => location === "query");
  if (validators === undefined || apiVersions === undefined || query.length !== 1) return validators;
  const { query: _, ...parameters } = validators.parameters;
  return versionOf(route) === undefined ? validators : { ...validators, parameters };
}

/** What a request of another method is asked for: what all operations of the path ask for. */
function commonVersion(entries: Iterable<RouteEntry<{ version: "required" | "optional" | undefined }>>) {
  const versions = new Set([...entries].map(({ operation }) => operation.version));
  const [version] = versions;
  return versions.size === 1 ? version : undefined;
}

function encodingFaults(names: readonly string[], values: readonly string[]): readonly ErrorDetail[] | undefined {
  let faults: ErrorDetail[] | undefined;
  for (let index = 0; index < values.length; index++) {
    if (!isBroken(values[index] ?? "")) continue;
    faults ??= [];
    const message = "the path parameter has broken percent-encoding";
    faults.push({ code: "InvalidParameter", message, target: names[index] ?? "" });
  }
  return faults;
}

function isBroken(value: string): boolean {
  if (!value.includes("%")) return false;
  try {
    decodeURIComponent(value);
    return false;
  } catch {
    return true;
  }
}

function invalidRequest(details: readonly ErrorDetail[], cause: unknown): Failure {
  if (details.length <= maxDetails) return new Failure("InvalidRequest", { details, cause });
  const message = `The request does not have the documented form; the details name the first ${maxDetails} faults.`;
  return new Failure("InvalidRequest", { message, details: details.slice(0, maxDetails), cause });
}

function requireDocumented(check: AnswerCheck, operationId: string, answer: AnyAnswer): void {
  const details = check(operationId, answer);
  if (details.length > 0) throw new UndocumentedAnswerError(operationId, answer.status, details);
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

function requestIdOf(request: IncomingRequest): string | undefined {
  const value = request.header("x-ms-request-id");
  return value !== undefined && isRequestId(value) ? value : undefined;
}

/** The form of an identifier in the document. Any other could bring something foreign into a header or a log. */
function isRequestId(value: string): boolean {
  if (value.length === 0 || value.length > 128) return false;
  for (let index = 0; index < value.length; index++) {
    const character = value.charCodeAt(index);
    const letter = (character | 0x20) >= 0x61 && (character | 0x20) <= 0x7a;
    const digit = character >= 0x30 && character <= 0x39;
    // - . and _
    if (!letter && !digit && character !== 0x2d && character !== 0x2e && character !== 0x5f) return false;
  }
  return true;
}

function requireRequestId(value: string): string {
  if (!isRequestId(value)) throw new TypeError("createRequestId has to give 1 to 128 letters, digits, . _ or -");
  return value;
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === "AbortError";
}

function logFault(error: HttpError, { operationId, requestId }: FailureContext): void {
  if (error.status >= 500) console.error(`${operationId ?? "-"} ${requestId}`, error.cause ?? error);
}
