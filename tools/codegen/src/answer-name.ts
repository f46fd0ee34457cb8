/**
 * The statuses of the HTTP status code registry that an answer can have, each by its reason phrase (RFC 9110 and the RFCs
 * that add to it) as a name.
 */
export const answerNames: Readonly<Record<number, string>> = {
  200: "ok",
  201: "created",
  202: "accepted",
  203: "nonAuthoritativeInformation",
  204: "noContent",
  205: "resetContent",
  206: "partialContent",
  207: "multiStatus",
  208: "alreadyReported",
  226: "imUsed",
  300: "multipleChoices",
  301: "movedPermanently",
  302: "found",
  303: "seeOther",
  304: "notModified",
  305: "useProxy",
  307: "temporaryRedirect",
  308: "permanentRedirect",
  400: "badRequest",
  401: "unauthorized",
  402: "paymentRequired",
  403: "forbidden",
  404: "notFound",
  405: "methodNotAllowed",
  406: "notAcceptable",
  407: "proxyAuthenticationRequired",
  408: "requestTimeout",
  409: "conflict",
  410: "gone",
  411: "lengthRequired",
  412: "preconditionFailed",
  413: "contentTooLarge",
  414: "uriTooLong",
  415: "unsupportedMediaType",
  416: "rangeNotSatisfiable",
  417: "expectationFailed",
  421: "misdirectedRequest",
  422: "unprocessableContent",
  423: "locked",
  424: "failedDependency",
  425: "tooEarly",
  426: "upgradeRequired",
  428: "preconditionRequired",
  429: "tooManyRequests",
  431: "requestHeaderFieldsTooLarge",
  451: "unavailableForLegalReasons",
  500: "internalServerError",
  501: "notImplemented",
  502: "badGateway",
  503: "serviceUnavailable",
  504: "gatewayTimeout",
  505: "httpVersionNotSupported",
  506: "variantAlsoNegotiates",
  507: "insufficientStorage",
  508: "loopDetected",
  510: "notExtended",
  511: "networkAuthenticationRequired",
};

/** The ranges, by what RFC 9110 calls their classes. */
const rangeNames: Readonly<Record<string, string>> = {
  "2XX": "success",
  "3XX": "redirection",
  "4XX": "clientError",
  "5XX": "serverError",
};

/**
 * What the constructor of an answer is called: `accepted` for `"202"`, `clientError` for `"4XX"`, `status299` for a status
 * that HTTP has no words for, `default` for `"default"`.
 */
export function answerName(status: string): string {
  if (status === "default") return status;
  return rangeNames[status] ?? answerNames[Number(status)] ?? `status${status}`;
}
