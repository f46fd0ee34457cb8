import type { ErrorStatus, HttpStatus, InformationalStatus, StatusOfRange, SuccessStatus } from "./http-status.ts";
import type { DeclaredKey, OperationShape, Simplify } from "./operation-shape.ts";

/** The status codes that the document names one by one, as numbers. */
type ExplicitStatus<Responses> = Extract<keyof Responses, number>;

/** The ranges that the document names, such as `4XX`. */
type ExplicitRange<Responses> = Extract<keyof Responses, `${number}XX`>;

/** The codes that are named one by one or by a range. */
type NamedStatus<Responses> = ExplicitStatus<Responses> | StatusOfRange<ExplicitRange<Responses>>;

/**
 * The codes that `default` stands for: all errors that the document does not name, and, where it names no success at all,
 * every other code too. A code 1xx is no answer but goes before one.
 */
type DefaultStatus<Responses> = Exclude<
  [Extract<NamedStatus<Responses>, SuccessStatus>] extends [never]
    ? Exclude<HttpStatus, InformationalStatus>
    : ErrorStatus,
  NamedStatus<Responses>
>;

/** The codes that a key of the document's `responses` stands for. A code stands before a range, a range before `default`. */
type StatusOfKey<Responses, Key> = Key extends number
  ? Key
  : Key extends "default"
    ? DefaultStatus<Responses>
    : Exclude<StatusOfRange<Key>, ExplicitStatus<Responses>>;

/**
 * The status codes that a key of an operation's `responses` stands for: itself, the codes of a range that are not named one
 * by one, or what `default` is left with.
 *
 * @example
 * type Unnamed = StatusOfResponse<operations["cancelOperation"], "default">; // every error but 400, 403 and 404
 */
export type StatusOfResponse<Operation extends OperationShape, Key extends keyof Operation["responses"]> = StatusOfKey<
  Operation["responses"],
  Key
>;

/** The documented headers of an answer; those that it may have beside them are not part of the contract. */
type HeadersOfAnswer<Answer> = Answer extends { headers: infer Headers }
  ? Simplify<Pick<Headers, DeclaredKey<Headers>>>
  : Record<never, never>;

/** `never` where there is no body; an empty `content` says the same as none. */
type ContentOfAnswer<Answer> = Answer extends { content: infer Content }
  ? [keyof Content] extends [never]
    ? never
    : Content
  : never;

/** The codes whose answers have no body (RFC 9110); a range or a `default` with a body does not stand for them. */
type StatusWithoutBody = 204 | 205 | 304;

/** The answers of one key, one for each media type. */
type AnswersOfKey<Status, Answer> = [Status] extends [never]
  ? never
  : [ContentOfAnswer<Answer>] extends [never]
    ? { status: Status; headers: HeadersOfAnswer<Answer>; body?: undefined; contentType?: undefined }
    : {
        [MediaType in keyof ContentOfAnswer<Answer>]: {
          status: Exclude<Status, StatusWithoutBody>;
          headers: HeadersOfAnswer<Answer>;
          body: ContentOfAnswer<Answer>[MediaType];
        } & ([keyof ContentOfAnswer<Answer>] extends [MediaType]
          ? { contentType?: MediaType }
          : { contentType: MediaType });
      }[keyof ContentOfAnswer<Answer>];

type AllAnswers<Responses> = {
  [Key in keyof Responses]: AnswersOfKey<StatusOfKey<Responses, Key>, Responses[Key]>;
}[keyof Responses];

/** The status codes that an operation may answer with. */
export type StatusOf<Operation extends OperationShape> = AllAnswers<Operation["responses"]>["status"];

/**
 * The answers that the document allows an operation, told apart by `status`, each with its headers and its body.
 * With a second argument, those of one status (or of several).
 *
 * @example
 * type Canceling = ResponseOf<operations["cancelOperation"], 202>;
 * type Location = Canceling["headers"]["Operation-Location"]; // string
 */
export type ResponseOf<
  Operation extends OperationShape,
  // A document may name a code that is not in the registry.
  Status extends HttpStatus | StatusOf<Operation> = HttpStatus | StatusOf<Operation>,
> = Narrow<AllAnswers<Operation["responses"]>, Status>;

/** Of each answer the part that has one of the statuses. An answer of `default` has many. */
type Narrow<Answer, Status> = Answer extends { status: infer Own }
  ? [Own] extends [Status]
    ? Answer
    : [Extract<Own, Status>] extends [never]
      ? never
      : Simplify<Omit<Answer, "status"> & { status: Extract<Own, Status> }>
  : never;

/** The answers of an operation that mean success: those with a status 2xx. */
export type SuccessOf<Operation extends OperationShape> = ResponseOf<Operation, SuccessStatus>;

/** The answers of an operation that mean an error: those with a status 4xx or 5xx. */
export type FailureOf<Operation extends OperationShape> = ResponseOf<Operation, ErrorStatus>;
