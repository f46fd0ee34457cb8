/** srvx with our precompiled validators: a Fetch handler written by hand. */
import { FastResponse, serve } from "srvx";
import { answerOf } from "./shared/answers.ts";
import {
  contentTooLarge,
  type Detail,
  invalidApiVersion,
  invalidBody,
  invalidRequest,
  maxBodyBytes,
  pathNotFound,
  requestIdOf,
  unauthorized,
  unsupportedMediaType,
} from "./shared/failure.ts";
import { writeAnswer, writeFailure } from "./shared/fetch.ts";
import { findOperation, queryValues } from "./shared/find-operation.ts";
import { isJson } from "./shared/media-type.ts";
import { precompiledChecks } from "./shared/precompiled-checks.ts";
import { isAuthorized } from "./shared/principal.ts";
import { reportPort } from "./shared/report.ts";

async function answerRequest(request: Request): Promise<Response> {
  const requestId = requestIdOf(request.headers.get("x-ms-request-id"));
  const { pathname, search } = new URL(request.url);
  const found = findOperation(pathname);
  if (found === undefined) return writeFailure(pathNotFound, requestId, FastResponse);
  const { name, method, body, path } = found;
  if (request.method !== method) {
    const message = "The path does not have this method.";
    return writeFailure(
      { status: 405, code: "MethodNotAllowed", message, headers: ["Allow", method] },
      requestId,
      FastResponse,
    );
  }
  const query = search.slice(1);
  const versions = queryValues(query, "api-version");
  if (versions.length !== 1 || versions[0] !== "2017-10-31")
    return writeFailure(invalidApiVersion, requestId, FastResponse);
  if (!isAuthorized(request.headers.get("authorization"))) return writeFailure(unauthorized, requestId, FastResponse);
  const details: Detail[] = [];
  precompiledChecks.path(found, details);
  if (name === "listOperations") {
    const [status, ...more] = queryValues(query, "status");
    precompiledChecks.status(more.length > 0 && status !== undefined ? [status, ...more] : status, details);
  }
  if (body !== "none") {
    let text: string;
    try {
      text = await request.text();
    } catch {
      return writeFailure(contentTooLarge, requestId, FastResponse);
    }
    if (text !== "" || body === "required") {
      if (!isJson(request.headers.get("content-type")))
        return writeFailure(unsupportedMediaType, requestId, FastResponse);
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        return writeFailure(invalidBody("the body is not JSON"), requestId, FastResponse);
      }
      precompiledChecks.body(found, value, details);
    }
  }
  if (details.length > 0) return writeFailure(invalidRequest(details), requestId, FastResponse);
  return writeAnswer(answerOf(name, path), requestId, FastResponse);
}

const server = serve({
  fetch: answerRequest,
  port: 0,
  hostname: "127.0.0.1",
  silent: true,
  maxRequestBodySize: maxBodyBytes,
});
await server.ready();
reportPort(Number(new URL(server.url ?? "").port));
