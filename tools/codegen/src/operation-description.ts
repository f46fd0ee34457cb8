/** The places that OpenAPI knows for a parameter. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** What a text in a URL or a header is read as, before it is validated. */
export type PrimitiveType = "string" | "number" | "integer" | "boolean";

/** The structure of a parameter's or a header's value, as far as reading and writing it as text needs it. */
export type ValueShape =
  | PrimitiveType
  | { items: PrimitiveType }
  | { properties: Record<string, PrimitiveType>; additional?: PrimitiveType };

export interface ParameterDescription {
  name: string;
  in: ParameterLocation;
  required: boolean;
  style: string;
  explode: boolean;
  allowReserved: boolean;
  shape: ValueShape;
  /** Set where the value is written in a media type instead of a style. */
  contentType?: string;
  /** Set where the parameter is required and the document allows one value. */
  constant?: string | number | boolean;
}

export interface HeaderDescription {
  name: string;
  required: boolean;
  shape: ValueShape;
}

export interface ResponseDescription {
  /** `"200"`, `"4XX"` or `"default"`. */
  status: string;
  /** What the answer means, for people. */
  description: string;
  contentTypes: string[];
  headers: HeaderDescription[];
}

/** An operation without its schemas: all that routing, reading and writing needs, with every reference resolved. */
export interface OperationDescription {
  operationId: string;
  /** In upper case, as HTTP has it. */
  method: string;
  path: string;
  summary: string;
  description: string;
  deprecated: boolean;
  parameters: ParameterDescription[];
  requestBody?: { required: boolean; contentTypes: string[] };
  responses: ResponseDescription[];
  /** Alternatives, each a list of schemes that are wanted together; an empty alternative means that none is wanted. */
  security: string[][];
}
