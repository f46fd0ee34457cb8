/**
 * Every status code of the HTTP status code registry (RFC 9110 and the RFCs that add to it).
 * Ranges such as `4XX` and the `default` answer of an OpenAPI document stand for the codes of this list.
 */
export type HttpStatus =
  | InformationalStatus
  | SuccessStatus
  | RedirectionStatus
  | ClientErrorStatus
  | ServerErrorStatus;

/** The status codes 1xx. */
export type InformationalStatus = 100 | 101 | 102 | 103 | 104;

/** The status codes 2xx. */
export type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** The status codes 3xx. */
export type RedirectionStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

/** The status codes 4xx. */
export type ClientErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;

/** The status codes 5xx. */
export type ServerErrorStatus = 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** The status codes 4xx and 5xx. */
export type ErrorStatus = ClientErrorStatus | ServerErrorStatus;

/** The status codes of a range as OpenAPI writes it: `1XX` to `5XX`. */
export type StatusOfRange<Range> = Range extends "1XX"
  ? InformationalStatus
  : Range extends "2XX"
    ? SuccessStatus
    : Range extends "3XX"
      ? RedirectionStatus
      : Range extends "4XX"
        ? ClientErrorStatus
        : Range extends "5XX"
          ? ServerErrorStatus
          : never;
