import type { Schema } from "../data/schema.ts";
import type { JsonObject } from "./json.ts";

/** An operation of the document, its references followed. */
export interface Operation {
  /** The `operationId`; where there is none, made from method and path. */
  readonly operationId: string;
  /** In upper case. */
  readonly method: string;
  /** The template, such as `/api/publishers/{publisherId}`. */
  readonly path: string;
  /** Those of the path and those of the operation. */
  readonly parameters: readonly Parameter[];
  /** Absent where the operation takes no body. */
  readonly requestBody?: RequestBody;
  /** In the order of the document. */
  readonly responses: readonly DocumentedResponse[];
  /** The security schemes that the first alternative asks for; empty where anybody may call. */
  readonly security: readonly SecurityScheme[];
  /** Whether a call without credentials is one of the alternatives. */
  readonly anonymous: boolean;
}

/** A parameter of an operation. */
export interface Parameter {
  /** As the document writes it. */
  readonly name: string;
  /** Where it stands in a request. */
  readonly in: "path" | "query" | "header" | "cookie";
  /** Whether each request has it. */
  readonly required: boolean;
  /** What its value has to be. */
  readonly schema: Schema;
  /** The document's examples of it, those of its schema included. */
  readonly examples: readonly unknown[];
}

/** The body that an operation takes. */
export interface RequestBody {
  /** Whether each request has it. */
  readonly required: boolean;
  /** By media type. */
  readonly content: readonly Content[];
}

/** A body in one media type. */
export interface Content {
  /** Such as `application/json`, in lower case. */
  readonly mediaType: string;
  /** What the body has to be; anything where the document does not say it. */
  readonly schema: Schema;
  /** The document's examples, with their names. */
  readonly examples: readonly { readonly name: string; readonly value: unknown }[];
}

/** An answer that the document has for an operation. */
export interface DocumentedResponse {
  /** A status, a range such as `4XX`, or `default`. */
  readonly status: string;
  /** In the order of the document. */
  readonly headers: readonly ResponseHeader[];
  /** Empty where the answer has no body. */
  readonly content: readonly Content[];
  /** The names of the operations that its links lead to. */
  readonly links: readonly string[];
}

/** A header of an answer. */
export interface ResponseHeader {
  /** As the document writes it. */
  readonly name: string;
  /** Whether each such answer has it. */
  readonly required: boolean;
  /** What its value has to be. */
  readonly schema: Schema;
}

/** A way to authenticate. */
export interface SecurityScheme {
  /** Its name in the document. */
  readonly name: string;
  /** What the document says of it. */
  readonly scheme: JsonObject;
}

/** The documented answer that a status belongs to: the status, its range, or `default`, which stands for errors only. */
export function documentedResponse(
  { responses }: Pick<Operation, "responses">,
  status: number,
): DocumentedResponse | undefined {
  const find = (name: string) => responses.find((response) => response.status.toUpperCase() === name);
  const namesSuccess = responses.some((response) => response.status.startsWith("2"));
  const other = status >= 400 || !namesSuccess ? find("DEFAULT") : undefined;
  return find(String(status)) ?? find(`${Math.floor(status / 100)}XX`) ?? other;
}

/** Whether a media type is JSON, or another that is written as JSON. */
export function isJson(mediaType: string): boolean {
  return /^application\/(json|[\w.-]+\+json)$/.test(mediaType);
}

/** The JSON that an operation takes; `undefined` where it takes none. */
export function jsonContent(operation: Operation): Content | undefined {
  return operation.requestBody?.content.find(({ mediaType }) => isJson(mediaType));
}
