export type * from "./generated/default.ts";
export type * from "./http-status.ts";
export type {
  DeclaredKey,
  OperationShape,
  ParameterLocation,
  Simplify,
} from "./operation-shape.ts";
export type { ConstantParameter, ParametersOf, RequestBodyOf, RequestIsOptional, RequestOf } from "./request.ts";
export type { FailureOf, ResponseOf, StatusOf, StatusOfResponse, SuccessOf } from "./response.ts";
