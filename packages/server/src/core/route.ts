import type { ParameterLocation } from "@cloud-partner/types";
import type { Retirement } from "./retirement.ts";

/** What a text in a URL or a header is read as, before it is validated. */
export type PrimitiveType = "string" | "number" | "integer" | "boolean";

/** The structure of a parameter's value, as far as reading it from text needs it. */
export type ValueShape =
  | PrimitiveType
  | { readonly items: PrimitiveType }
  | { readonly properties: Readonly<Record<string, PrimitiveType>>; readonly additional?: PrimitiveType };

/** A parameter of an operation: its name, and how its value is written (OpenAPI 3.1, Parameter Object). */
export interface RouteParameter {
  /** Its name in the document. */
  readonly name: string;
  /** Where it stands in the request. */
  readonly in: ParameterLocation;
  /** `true` where the document does not let it be left out. */
  readonly required: boolean;
  /** What its text is read as. */
  readonly shape: ValueShape;
  /** Absent where it is the one that the location has by default. */
  readonly style?: string;
  /** Absent where it is the one that the style has by default. */
  readonly explode?: boolean;
  /** Set where the value is written in a media type (JSON) instead of a style. */
  readonly contentType?: string;
}

/** An answer that the document allows. */
export interface RouteResponse {
  /** `"200"`, `"4XX"` or `"default"`. */
  readonly status: string;
  /** The media types that its body may have; none where it has no body. */
  readonly contentTypes: readonly string[];
  /** The documented headers, and whether the answer has to have them. */
  readonly headers: readonly { readonly name: string; readonly required: boolean }[];
}

/** An operation of the document: how its request is found, read and secured, and what it may answer. */
export interface Route {
  /** Its identifier in the document. */
  readonly operationId: string;
  /** In upper case, as HTTP has it. */
  readonly method: string;
  /** With `{name}` for each path parameter. */
  readonly path: string;
  /** The parameters, of all locations. */
  readonly parameters: readonly RouteParameter[];
  /** Whether the request has to have a body, and the media types that it may have. Absent where it has no body. */
  readonly requestBody?: { readonly required: boolean; readonly contentTypes: readonly string[] } | undefined;
  /** The answers that the document allows. */
  readonly responses: readonly RouteResponse[];
  /** Alternatives, each a list of schemes that are wanted together; an empty alternative means that none is wanted. */
  readonly security: readonly (readonly string[])[];
}

/** A security scheme of the document (OpenAPI 3.1, Security Scheme Object). */
export type SecurityScheme =
  | { readonly type: "http"; readonly scheme: string }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly type: "oauth2" | "openIdConnect" | "mutualTLS" };

/** A fault that a validator found, in the form that Ajv gives it. */
export interface ValidationFault {
  /** JSON pointer into the validated value. */
  readonly instancePath: string;
  /** The JSON Schema keyword that was not met. */
  readonly keyword: string;
  /** What Ajv says of the fault, by keyword, such as `missingProperty` for `required`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** What is wrong, for people, in English. */
  readonly message?: string;
}

/** A compiled schema: says whether a value fits, and leaves the faults in `errors` until it is called again. */
export interface Validate {
  (value: unknown): boolean;
  /** The faults of the last value; `null` where it fits. */
  errors?: readonly ValidationFault[] | null;
}

/** The compiled schemas of an operation's request. */
export interface RequestValidators {
  /** By location; each validates an object of all parameters there. */
  readonly parameters: Readonly<Partial<Record<ParameterLocation, Validate>>>;
  /** By media type. */
  readonly body: Readonly<Record<string, Validate>>;
}

/** Everything that is generated from a document for its server. */
export interface Contract {
  /** The document's operations. */
  readonly routes: readonly Route[];
  /** By their names in the document. */
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** The values that the query parameter `api-version` may have, or `undefined` where there is no such parameter. */
  readonly apiVersions: readonly string[] | undefined;
  /** By operationId. */
  readonly requestValidators: Readonly<Record<string, RequestValidators>>;
  /** Set where the document says of its version that it is one to leave. */
  readonly retirement?: Retirement;
}
