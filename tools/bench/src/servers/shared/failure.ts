/** One fault of a request, as the API tells it. */
export interface Detail {
  readonly code: string;
  readonly message: string;
  readonly target: string;
}

/** An error that a request is answered with. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly target?: string;
  readonly details?: readonly Detail[];
  /** Headers beside those that every error has. */
  readonly headers?: readonly string[];
}

export const pathNotFound: Failure = {
  status: 404,
  code: "PathNotFound",
  message: "There is nothing at this path.",
};
export const unauthorized: Failure = {
  status: 401,
  code: "Unauthorized",
  message: "The request has no credentials that the service accepts.",
  headers: ["WWW-Authenticate", "Bearer"],
};
export const invalidApiVersion: Failure = {
  status: 400,
  code: "InvalidAPIVersion",
  message: "Invalid api version. Allowed values are [2017-10-31]",
  target: "api-version",
};
export const unsupportedMediaType: Failure = {
  status: 415,
  code: "UnsupportedMediaType",
  message: "The body has to be application/json.",
};
export const contentTooLarge: Failure = {
  status: 413,
  code: "ContentTooLarge",
  message: "The body is larger than 1048576 bytes.",
};

/** A request that has the given faults. */
export function invalidRequest(details: readonly Detail[]): Failure {
  const message = "The request does not have the documented form; the details name each fault.";
  return { status: 400, code: "InvalidRequest", message, details };
}

/** A body with the given fault. */
export function invalidBody(message: string): Failure {
  return invalidRequest([{ code: "InvalidBody", message, target: "" }]);
}

/** The body of an error, in JSON. `undefined` members are not written. */
export function errorBody({ code, message, target, details }: Failure): string {
  return JSON.stringify({ error: { code, message, target, details } });
}

/** The largest body that is read, in bytes. */
export const maxBodyBytes = 1024 * 1024;

const requestIdForm = /^[\w.-]{1,128}$/;

/** The identifier of a request: its own where it has one of the documented form, else a new one. */
export function requestIdOf(header: string | string[] | null | undefined): string {
  return typeof header === "string" && requestIdForm.test(header) ? header : crypto.randomUUID();
}
