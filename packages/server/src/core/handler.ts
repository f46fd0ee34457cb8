import type {
  OperationShape,
  ParametersOf,
  RequestBodyOf,
  RequestIsOptional,
  ResponseOf,
  Simplify,
} from "@cloud-partner/types";

/**
 * What every handler is given, whatever its operation. `origin`, `signal` and `request` are made when they are first read; a
 * copy by `{ ...request }` does not have them.
 */
export interface RequestContext<Principal> {
  /** Who the caller is: what the security handler gave, or `undefined` where the operation has no security. */
  readonly principal: Principal;
  /** Identifier of the request; the answer has it in `x-ms-request-id`. */
  readonly requestId: string;
  /** Scheme, host and port that the request was sent to, such as `https://cloudpartner.azure.com`. */
  readonly origin: string;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  /** The request as it came. Its body was read already, where the operation has one. */
  readonly request: Request;
}

/** The request of an operation, read and validated: its parameters by location, and its body. */
export type HandlerRequest<Operation extends OperationShape, Principal> = Simplify<
  RequestContext<Principal> & {
    /** By their names in the document. */
    readonly path: ParametersOf<Operation, "path">;
    /**
     * By their names in the document; without `api-version`, which was asked before the operation. So a handler does for
     * every version in which its operation is the same.
     */
    readonly query: Simplify<Omit<ParametersOf<Operation, "query">, "api-version">>;
    /** By names in lower case. */
    readonly headers: LowercaseKeys<ParametersOf<Operation, "header">>;
    /** By their names in the document. */
    readonly cookies: ParametersOf<Operation, "cookie">;
  }
> &
  Readonly<RequestBodyOf<Operation>>;

type LowercaseKeys<Type> = { [Key in keyof Type as Key extends string ? Lowercase<Key> : Key]: Type[Key] };

/**
 * An answer that the document allows an operation: a documented status with its headers and its body. Headers may be left
 * out where none of them is required.
 */
export type Answer<Operation extends OperationShape> = WithOptionalHeaders<ResponseOf<Operation>>;

type WithOptionalHeaders<Response> = Response extends { headers: infer Headers }
  ? RequestIsOptional<Headers> extends true
    ? Simplify<Omit<Response, "headers"> & { headers?: Headers }>
    : Response
  : never;

/**
 * Serves one operation: takes its request and gives one of the answers that the document allows, or throws an `HttpError`.
 *
 * @example
 * const cancelOperation: Handler<operations["cancelOperation"], string> = async ({ path, body }) => {
 *   const location = await cancel(path.offerId, body.metadata["notification-emails"]);
 *   return { status: 202, headers: { "Operation-Location": location } };
 * };
 */
export type Handler<Operation extends OperationShape, Principal> = (
  request: HandlerRequest<Operation, Principal>,
) => Answer<Operation> | Promise<Answer<Operation>>;

/** What a security handler is given beside the credentials. */
export interface SecurityContext {
  /** The operation that is asked for. */
  readonly operationId: string;
  /** Identifier of the request; the answer has it in `x-ms-request-id`. */
  readonly requestId: string;
  /** The request as it came; the server has not read its body yet. Made when it is first read. */
  readonly request: Request;
}

/**
 * Says who the bearer of the credentials is, or refuses them (401). Throw an `HttpError` with status 403 for a caller who
 * is known and may not. The credentials are the part of `Authorization` after the scheme's name, or the value of the API
 * key; a bearer token has neither blanks nor commas. The request's body is read after this: read a clone of it where you need it here.
 */
export type SecurityHandler<Principal> = (
  credentials: string,
  context: SecurityContext,
) => Principal | Refusal | Promise<Principal | Refusal>;

/**
 * Credentials are refused by `undefined`, and by `null` and `false` too, which a look-up or a comparison gives: taken for a
 * principal, they would let everybody in.
 */
export type Refusal = undefined | null | false;
