import { type FastifyError, type FastifyReply, type FastifyRequest, fastify } from "fastify";
import { answerOf, type Offer, type OperationName } from "./answers.ts";
import {
  contentTooLarge,
  errorBody,
  type Failure,
  invalidBody,
  invalidRequest,
  maxBodyBytes,
  pathNotFound,
  requestIdOf,
  unauthorized,
  unsupportedMediaType,
} from "./failure.ts";
import { isAuthorized } from "./principal.ts";

/** A Fastify server that answers errors in the API's format, and no routes yet. */
export function createFastify() {
  const app = fastify({
    bodyLimit: maxBodyBytes,
    genReqId: ({ headers }) => requestIdOf(headers["x-ms-request-id"]),
    routerOptions: { ignoreTrailingSlash: true },
    // Fastify's own defaults mend a request silently; the document refuses it. OpenAPI has keywords that Ajv does not know.
    ajv: {
      customOptions: {
        allErrors: true,
        coerceTypes: false,
        removeAdditional: false,
        strict: false,
        useDefaults: false,
      },
    },
  });
  app.setNotFoundHandler((request, reply) => refuse(request, reply, pathNotFound));
  app.setErrorHandler<FastifyError>((error, request, reply) => refuse(request, reply, failureOf(error)));
  return app;
}

/** Refuses a request that has no token, before its body is read. */
export function authenticate(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  if (isAuthorized(request.headers.authorization)) done();
  else refuse(request, reply, unauthorized);
}

/** Answers an operation. */
export function operation(name: OperationName) {
  return (request: FastifyRequest, reply: FastifyReply) => {
    // The path's schema was checked.
    const { status, headers = {}, body } = answerOf(name, request.params as Offer);
    reply.code(status).header("x-ms-request-id", request.id);
    for (const header in headers) reply.header(header, headers[header]);
    return reply.send(body);
  };
}

function refuse(request: FastifyRequest, reply: FastifyReply, failure: Failure): FastifyReply {
  const [name, value] = failure.headers ?? [];
  if (name !== undefined) reply.header(name, value);
  return reply
    .code(failure.status)
    .header("x-ms-request-id", request.id)
    .header("x-ms-error-code", failure.code)
    .type("application/json")
    .send(errorBody(failure));
}

function failureOf({ validation, validationContext, statusCode, message }: FastifyError): Failure {
  if (validation !== undefined) {
    const code = validationContext === "body" ? "InvalidBody" : "InvalidParameter";
    const details = validation.map((fault) => {
      const text = fault.keyword === "pattern" ? "does not have the documented form" : (fault.message ?? fault.keyword);
      return { code, message: text, target: fault.instancePath };
    });
    return invalidRequest(details);
  }
  if (statusCode === 401) return unauthorized;
  if (statusCode === 413) return contentTooLarge;
  if (statusCode === 415) return unsupportedMediaType;
  if (statusCode === 400) return invalidBody("the body is not JSON");
  return { status: statusCode ?? 500, code: "InternalError", message };
}
