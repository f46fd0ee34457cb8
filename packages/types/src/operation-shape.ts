/** The form in which openapi-typescript writes an operation; each member of a generated `operations` interface fits it. */
export interface OperationShape {
  /** The parameters by location, each under its name in the document. */
  parameters: {
    query?: object | undefined;
    header?: object | undefined;
    path?: object | undefined;
    cookie?: object | undefined;
  };
  /** The body, with its type under each media type; absent where there is none. */
  requestBody?: { content: object } | undefined;
  /** The answers by status code, by range (`"4XX"`) or as `default`. */
  responses: object;
}

/** The places that OpenAPI knows for a parameter. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

/** The same object type, written as one object instead of an intersection, so that editors show its members. */
export type Simplify<Type> = { [Key in keyof Type]: Type[Key] } & {};

/** The keys of an object type, without those of an index signature. */
export type DeclaredKey<Type> = keyof {
  [Key in keyof Type as string extends Key ? never : number extends Key ? never : Key]: unknown;
};
