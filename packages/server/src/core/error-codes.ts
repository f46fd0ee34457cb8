/**
 * Every error that the server itself answers with: its code, and the status and the message that go with it. Handlers may
 * use other codes.
 */
export const errorCodes = {
  /** The parameter `api-version` is missing, repeated or unknown. The wording is the one that the API documents. */
  InvalidAPIVersion: { status: 400, message: "Invalid api version." },
  /** A parameter or the body does not have the form that the document asks for; `details` names each place. */
  InvalidRequest: {
    status: 400,
    message: "The request does not have the documented form; the details name each fault.",
  },
  /** There are no credentials, or none that the service accepts. */
  Unauthorized: { status: 401, message: "The request has no credentials that the service accepts." },
  /** The caller is known and may not do this. */
  Forbidden: { status: 403, message: "The caller may not do this." },
  /** The document has no such path. */
  PathNotFound: { status: 404, message: "There is nothing at this path." },
  /** The entity that the request names does not exist. */
  ResourceNotFound: { status: 404, message: "The entity that the request names does not exist." },
  /** The path has no such method; the header `Allow` lists those that it has. */
  MethodNotAllowed: { status: 405, message: "The path does not have this method." },
  /** The request did not arrive within the time that the server gives it. */
  RequestTimeout: { status: 408, message: "The request did not arrive in time." },
  /** The body is larger than the server reads. */
  ContentTooLarge: { status: 413, message: "The body is too large." },
  /** The body is of a media type that the document does not name. */
  UnsupportedMediaType: { status: 415, message: "The body has to be of a documented media type." },
  /** The header `Expect` asks for something other than `100-continue`. */
  ExpectationFailed: { status: 417, message: "The only expectation that is met is 100-continue." },
  /** The head of the request is larger than the server reads. */
  RequestHeaderFieldsTooLarge: { status: 431, message: "The head of the request is too large." },
  /** The service has a fault. */
  InternalError: { status: 500, message: "The service has a fault. Ask for help, and name the request id." },
  /** The body has a transfer coding other than `chunked`. */
  NotImplemented: { status: 501, message: "The only transfer coding that is read is chunked." },
  /** The server is about to end and takes no more requests. */
  ServiceUnavailable: { status: 503, message: "The server is about to end. Send the request again." },
} as const satisfies Readonly<Record<string, { status: number; message: string }>>;

/** A code that the server itself answers with. */
export type ErrorCode = keyof typeof errorCodes;
