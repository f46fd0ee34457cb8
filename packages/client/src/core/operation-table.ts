import type {
  ConstantParameter,
  OperationShape,
  ParameterLocation,
  RequestIsOptional,
  RequestOf,
  SuccessOf,
} from "@cloud-partner/types";
import type { RetryOptions } from "./retry-policy.ts";

/** The structure of a header's value, as far as reading it from text needs it. */
export type HeaderShape = "string" | "number" | "integer" | "boolean" | object;

/** A parameter of an operation: its name, and how its value is written (OpenAPI 3.1, Parameter Object). */
export interface OperationParameter {
  /** Its name in the document. */
  readonly name: string;
  /** Where it stands in the request. */
  readonly in: ParameterLocation;
  /** Absent where it is the one that the location has by default. */
  readonly style?: string;
  /** Absent where it is the one that the style has by default. */
  readonly explode?: boolean;
  /** `true` where a query parameter keeps the characters that RFC 3986 reserves, instead of encoding them. */
  readonly allowReserved?: boolean;
  /** Set where the value is written in a media type (JSON) instead of a style. */
  readonly contentType?: string;
  /** The one value that the document allows; it is filled in where the request does not give it. */
  readonly constant?: string;
}

/** How the request of an operation is written, and how its success is read. */
export interface OperationEntry {
  /** In upper case, as HTTP has it. */
  readonly method: string;
  /** With `{name}` for each path parameter. */
  readonly path: string;
  /** The parameters, in the order in which they are written. */
  readonly parameters: readonly OperationParameter[];
  /** The media types that the request's body may have. */
  readonly contentTypes: readonly string[];
  /** The answers that mean success, by status (`"200"`, `"2XX"` or `"default"`). */
  readonly responses: Readonly<Record<string, OperationResponse>>;
}

/** An answer that means success. */
export interface OperationResponse {
  /** The media types that its body may have; none where it has no body. */
  readonly contentTypes: readonly string[];
  /** The header that says where the operation is that was started; absent where the document promises none. */
  readonly location?: string;
  /** The documented headers by name, each with what its text is read as. */
  readonly headers: Readonly<Record<string, HeaderShape>>;
}

/** The operations of a document by operationId, generated from it. */
export type OperationTable = Readonly<Record<string, OperationEntry>>;

/**
 * An operation all of whose parameters are in path or query and written in the style that OpenAPI has by default, and all of
 * whose bodies are JSON.
 */
export interface PlainOperationEntry extends OperationEntry {
  /** The parameters, in the order in which they are written. */
  readonly parameters: readonly PlainParameter[];
  /** JSON, where the request has a body. */
  readonly contentTypes: readonly "application/json"[];
  /** The answers that mean success, by status. */
  readonly responses: Readonly<
    Record<string, OperationResponse & { readonly contentTypes: readonly "application/json"[] }>
  >;
}

/** A parameter in path or query that is written in the style that OpenAPI has by default. */
export interface PlainParameter extends OperationParameter {
  /** Where it stands in the request. */
  readonly in: "path" | "query";
  /** The default style. */
  readonly style?: never;
  /** As the default style has it. */
  readonly explode?: never;
  /** Every reserved character is encoded. */
  readonly allowReserved?: never;
  /** It is written in a style. */
  readonly contentType?: never;
}

/** Operations that all are plain. */
export type PlainOperationTable = Readonly<Record<string, PlainOperationEntry>>;

/**
 * What a method of the client takes: each parameter under its name in the document, and `body`. A parameter that the
 * document allows one value for, such as `api-version`, may be left out.
 */
export type OperationRequest<Operation extends OperationShape> = RequestOf<Operation, ConstantParameter<Operation>>;

/** What is settable for a single call. */
export interface CallOptions {
  /** Ends the call when it is aborted; the call then rejects with an `AbortedError` whose cause is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Headers to send beside those of the document. One of the same name, such as `Content-Type`, takes its place;
   * `Authorization` is always the credential's.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long an attempt may take, in milliseconds, the reading of its answer included. Default: the client's. */
  readonly timeout?: number | undefined;
  /** How long the call may take with all its attempts, in milliseconds. Default: the client's. */
  readonly deadline?: number | undefined;
  /** When the call is sent again; `false` for never. Default: the client's. */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * `true` says that doing it twice does the same as doing it once, so that it is sent again even where the service may
   * have acted on it. Default: by the method; a POST is not idempotent.
   */
  readonly idempotent?: boolean | undefined;
}

/** What a call resolves to beside status, headers and body. */
export interface OperationResultBase {
  /** The answer as it came. Its body was read already. */
  readonly response: Response;
}

/**
 * What a method of the client resolves to: the documented answers that mean success, told apart by `status`. Where the
 * document promises to say in a header where the operation is that was started (`Operation-Location`, or `Location` of a
 * 202), `operationLocation` is its parsed, absolute URL.
 */
export type OperationResult<Operation extends OperationShape> = WithLocation<SuccessOf<Operation>>;

type WithLocation<Success> = Success extends
  | { headers: { "Operation-Location": string } }
  | { status: 202; headers: { Location: string } }
  ? Success & OperationResultBase & { readonly operationLocation: URL }
  : Success & OperationResultBase;

/** A method of the client: takes the request of an operation and resolves to its success, or rejects with an error. */
export type OperationMethod<Operation extends OperationShape, Request = OperationRequest<Operation>> =
  RequestIsOptional<Request> extends true
    ? (request?: Request, options?: CallOptions) => Promise<OperationResult<Operation>>
    : (request: Request, options?: CallOptions) => Promise<OperationResult<Operation>>;
