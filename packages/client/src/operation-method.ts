import type { OperationShape } from "@cloud-partner/types";
import type { OperationMethod as AnyMethod, OperationRequest as AnyRequest } from "./core/operation-table.ts";
import type { WithEmailLists } from "./notification-emails.ts";

export type { OperationTable } from "./core/operation-table.ts";

/**
 * What a method of the client takes: each parameter under its name in the document, and `body`, whose `notification-emails`
 * may be a list of addresses. A parameter that the document allows one value for, such as `api-version`, may be left out.
 */
export type OperationRequest<Operation extends OperationShape> = WithEmailLists<AnyRequest<Operation>>;

/** A method of the client: takes the request of an operation and resolves to its success, or rejects with an error. */
export type OperationMethod<Operation extends OperationShape> = AnyMethod<Operation, OperationRequest<Operation>>;
