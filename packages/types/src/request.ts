import type { OperationShape, ParameterLocation, Simplify } from "./operation-shape.ts";

/**
 * The parameters of an operation in one place, by their names in the document.
 *
 * @example
 * type Query = ParametersOf<operations["cancelOperation"], "query">; // { "api-version": "2017-10-31" }
 */
export type ParametersOf<Operation extends OperationShape, Location extends ParameterLocation> = [
  NonNullable<Operation["parameters"][Location]>,
] extends [never]
  ? Record<never, never>
  : Simplify<NonNullable<Operation["parameters"][Location]>>;

/** `true` where the document lets the request have a body. */
type HasBody<Operation extends OperationShape> = [NonNullable<Operation["requestBody"]>] extends [never]
  ? false
  : [keyof NonNullable<Operation["requestBody"]>["content"]] extends [never]
    ? false
    : true;

/** `true` where the document lets the request have a body and lets it be left out. */
type BodyIsOptional<Operation> = Operation extends { requestBody: unknown } ? false : true;

/** A body of one of the documented media types, with `contentType` where there are several. */
type BodyVariant<Content> = {
  [MediaType in keyof Content]: { body: Content[MediaType] } & ([keyof Content] extends [MediaType]
    ? { contentType?: MediaType }
    : { contentType: MediaType });
}[keyof Content];

/**
 * The body of an operation's request with its media type: `{ body }`, `{ body, contentType }` where the document leaves a
 * choice, members that may be left out where the body may, and nothing where there is no body.
 */
export type RequestBodyOf<Operation extends OperationShape> =
  HasBody<Operation> extends true
    ? BodyIsOptional<Operation> extends true
      ? BodyVariant<NonNullable<Operation["requestBody"]>["content"]> | { body?: undefined; contentType?: undefined }
      : BodyVariant<NonNullable<Operation["requestBody"]>["content"]>
    : { body?: undefined; contentType?: undefined };

/** All parameters of an operation as one object. */
type FlatParameters<Operation extends OperationShape> = ParametersOf<Operation, "path"> &
  ParametersOf<Operation, "query"> &
  ParametersOf<Operation, "header"> &
  ParametersOf<Operation, "cookie">;

/**
 * The request of an operation as one flat object: each parameter under its name in the document, and `body`. With a second
 * argument, the parameters of these names may be left out.
 *
 * @example
 * const request: RequestOf<operations["cancelOperation"]> = {
 *   publisherId: "contoso",
 *   offerId: "contoso-virtualmachineoffer",
 *   "api-version": "2017-10-31",
 *   body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
 * };
 */
export type RequestOf<Operation extends OperationShape, Optional extends PropertyKey = never> = Simplify<
  Omit<FlatParameters<Operation>, Optional> &
    Partial<Pick<FlatParameters<Operation>, Extract<keyof FlatParameters<Operation>, Optional>>>
> &
  RequestBodyOf<Operation>;

/** The names of an operation's parameters that the document allows one value for, such as `api-version`. */
export type ConstantParameter<Operation extends OperationShape> = {
  [Name in keyof FlatParameters<Operation>]-?: IsSingleLiteral<FlatParameters<Operation>[Name]> extends true
    ? Name
    : never;
}[keyof FlatParameters<Operation>];

type IsSingleLiteral<Type> = [Type] extends [string]
  ? string extends Type
    ? false
    : [Type] extends [UnionToIntersection<Type>]
      ? [Type] extends [never]
        ? false
        : true
      : false
  : false;

type UnionToIntersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  member: infer Intersection,
) => void
  ? Intersection
  : never;

/** `true` where a request without any member is one that the document allows. */
export type RequestIsOptional<Request> = Record<never, never> extends Request ? true : false;
