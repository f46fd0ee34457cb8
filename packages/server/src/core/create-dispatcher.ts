import { commonVersion, invalidVersion, versionOf } from "./api-version.ts";
import { challengeOf, createAuthenticate, type SecurityHandlerTable } from "./authenticate.ts";
import { Call, CallFailureContext, CallRequest, CallSecurityContext } from "./call.ts";
import {
  type AnswerCheck,
  type DispatcherOptions,
  type FailureContext,
  UndocumentedAnswerError,
} from "./dispatcher-options.ts";
import { encodingFaults } from "./encoding-faults.ts";
import { Failure } from "./failure.ts";
import { maxDetails } from "./fault-details.ts";
import { type ErrorDetail, HttpError } from "./http-error.ts";
import type { Dispatcher, OutgoingResponse } from "./incoming-request.ts";
import { isPromise } from "./is-promise.ts";
import { isTarget } from "./is-target.ts";
import type { AnyHandler, Operation } from "./operation.ts";
import { type BodyOrFailure, createReadBody, type ReadBody } from "./read-body.ts";
import { decodeForm, noPairs, type Pairs, parseQuery, readParameters, valuesOf } from "./read-parameters.ts";
import { requestIdOf, requireRequestId } from "./request-id.ts";
import { requireHandlers } from "./require-handlers.ts";
import { type AnyAnswer, addHeader, createWriteAnswer, type WriteAnswer, writeFailure } from "./responses.ts";
import { announcing } from "./retirement.ts";
import type { Contract, RequestValidators, Route } from "./route.ts";
import { type Match, type RouteEntry, Router } from "./router.ts";
import { validateRequest } from "./validate-request.ts";

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
  const versionRefused = new Failure("InvalidAPIVersion", invalidVersion(apiVersions ?? []));
  const authenticates = new Map<string, Operation<Principal>["authenticate"]>();
  const bodyReaders = new Map<string, ReadBody>();
  const answerWriters = new Map<string, WriteAnswer>();
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
      authenticate: shared(authenticates, route.security, () =>
        createAuthenticate(route, contract.securitySchemes, security, realm),
      ),
      challenge: challengeOf(route, contract.securitySchemes, realm),
      readBody:
        requestBody &&
        shared(bodyReaders, requestBody, () => createReadBody(requestBody, { maxBodyBytes, maxBodyDepth })),
      validators: validatorsOf(contract, route),
      handler,
      writeAnswer: shared(answerWriters, route.responses, () => createWriteAnswer(route.responses)),
    };
  }

  /** Everything up to the caller's credentials is at hand; only what follows may have to be waited for. */
  function begin(call: Call<Principal>): Eventually<OutgoingResponse> {
    const { method, target } = call.incoming;
    if (target === "*" && method === "OPTIONS") return allowed(call, router.allow);
    const question = target.indexOf("?");
    if (!isTarget(target)) return refuse(call, invalidTarget);
    const match = router.match(target, question < 0 ? target.length : question);
    if (match === undefined) return refuse(call, pathNotFound);
    const { operations, allow } = match.entry;
    const found = operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined);
    if (found === undefined && method === "OPTIONS") return allowed(call, allow);
    if (found !== undefined) call.operation = found.operation;
    call.query = question < 0 ? noPairs : parseQuery(target.slice(question + 1));
    // Before the method, because each api-version may have other methods.
    if (!hasValidVersion(match, found, call.query)) {
      call.phase = "version";
      return refuse(call, versionRefused);
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
    const principal = operation.authenticate(call, context);
    return isPromise(principal)
      ? principal.then((who) => admit(call, found, values, who))
      : admit(call, found, values, principal);
  }

  function admit(
    call: Call<Principal>,
    found: RouteEntry<Operation<Principal>>,
    values: readonly string[],
    principal: Principal | Failure | undefined,
  ): Eventually<OutgoingResponse> {
    if (principal instanceof Failure) return refuse(call, principal);
    call.principal = principal;
    return readRequest(call, found, values);
  }

  function readRequest(
    call: Call<Principal>,
    found: RouteEntry<Operation<Principal>>,
    values: readonly string[],
  ): Eventually<OutgoingResponse> {
    call.phase = "request";
    const { readBody } = found.operation;
    if (readBody === undefined) return validate(call, found, values, undefined);
    return readBody(call.incoming, (body) => validate(call, found, values, body));
  }

  function validate(
    call: Call<Principal>,
    { operation, names }: RouteEntry<Operation<Principal>>,
    values: readonly string[],
    body: BodyOrFailure,
  ): Eventually<OutgoingResponse> {
    if (body instanceof Failure) return refuse(call, body);
    const { route, validators } = operation;
    const parameters = readParameters(route.parameters, { names, values }, call);
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
    const response = challenged(operation.writeAnswer(answer, call.requestId, operationId), operation);
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
    if (isHttpError(thrown)) {
      let response: OutgoingResponse | undefined;
      let error = thrown;
      try {
        response = challenged(writeFailure(thrown, requestId), operation);
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
    const milliseconds = performance.now() - started;
    const context = { method: incoming.method, operationId, status, requestId, milliseconds };
    guard(() => onAnswer?.(context), new CallFailureContext(incoming, phase, operationId, requestId));
  }

  const dispatcher: Dispatcher = {
    apiVersions,
    hasPath(target) {
      const question = target.indexOf("?");
      return router.match(target, question < 0 ? target.length : question) !== undefined;
    },
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
      const context = new CallFailureContext(incoming, refusal.phase ?? "request", undefined, requestId);
      if (onError !== undefined) tell(failure.toError(), context);
      if (onAnswer !== undefined) {
        // It was refused before anything of it was looked at.
        const told = {
          method: incoming?.method,
          operationId: undefined,
          status: failure.status,
          requestId,
          milliseconds: 0,
        };
        guard(() => onAnswer(told), context);
      }
      return writeFailure(failure, requestId);
    },
  };
  return contract.retirement === undefined ? dispatcher : announcing(contract.retirement, dispatcher);
}

/**
 * What is made of a part of the document, made once for all operations in which that part is the same: what requests touch,
 * and with it their cost, then does not grow with the document.
 */
function shared<Value>(made: Map<string, Value>, part: unknown, make: () => Value): Value {
  const key = JSON.stringify(part);
  const known = made.get(key);
  if (known !== undefined) return known;
  const value = make();
  made.set(key, value);
  return value;
}

const pathNotFound = new Failure("PathNotFound");
const invalidTarget = new Failure("InvalidRequest", { message: "The request has no valid address." });

/** What is left to validate: an api-version that was checked already, and is the whole query, is not validated again. */
function validatorsOf({ apiVersions, requestValidators }: Contract, route: Route): RequestValidators | undefined {
  const validators = requestValidators[route.operationId];
  const query = route.parameters.filter(({ in: location }) => location === "query");
  if (validators === undefined || apiVersions === undefined || query.length !== 1) return validators;
  const { query: _, ...parameters } = validators.parameters;
  return versionOf(route) === undefined ? validators : { ...validators, parameters };
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

/** Whoever is refused with 401 has to be told how to authenticate (RFC 9110, 15.5.2), by whomever it was decided. */
function challenged(
  response: OutgoingResponse,
  operation: Pick<Operation<unknown>, "challenge"> | undefined,
): OutgoingResponse {
  if (response.status === 401 && operation?.challenge !== undefined) {
    addHeader(response.headers, "WWW-Authenticate", operation.challenge);
  }
  return response;
}

// Anything can be thrown, even a proxy that throws when it is asked what it is.
function isHttpError(thrown: unknown): thrown is HttpError {
  try {
    return thrown instanceof HttpError;
  } catch {
    return false;
  }
}

function isAbort(thrown: unknown): boolean {
  try {
    return thrown instanceof Error && thrown.name === "AbortError";
  } catch {
    return false;
  }
}

function logFault(error: HttpError, { operationId, requestId }: FailureContext): void {
  if (error.status >= 500) console.error(`${operationId ?? "-"} ${requestId}`, error.cause ?? error);
}
