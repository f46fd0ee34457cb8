import type { FailureContext, Phase } from "./dispatcher-options.ts";
import type { RequestContext, SecurityContext } from "./handler.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import type { Operation } from "./operation.ts";
import type { RequestBody } from "./read-body.ts";
import { noPairs, type Pairs, type ParameterValues, type RequestSource } from "./read-parameters.ts";

/** A request on its way through the server. Credentials and parameters are read from it. */
export class Call<Principal> implements RequestSource {
  readonly incoming: IncomingRequest;
  phase: Phase = "route";
  requestId = "";
  operation: Operation<Principal> | undefined = undefined;
  principal: Principal | undefined = undefined;
  query: Pairs = noPairs;

  constructor(incoming: IncomingRequest) {
    this.incoming = incoming;
  }

  header(name: string): string | undefined {
    return this.incoming.header(name);
  }
}

export class CallSecurityContext implements SecurityContext {
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
export class CallRequest<Principal> implements RequestContext<Principal | undefined> {
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

export class CallFailureContext implements FailureContext {
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
