import { isUtf8 } from "node:buffer";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerOf, type PlainAnswer } from "./answers.ts";
import type { Checks } from "./checks.ts";
import {
  contentTooLarge,
  type Detail,
  errorBody,
  type Failure,
  invalidApiVersion,
  invalidBody,
  invalidRequest,
  maxBodyBytes,
  pathNotFound,
  requestIdOf,
  unauthorized,
  unsupportedMediaType,
} from "./failure.ts";
import { type Found, findOperation, queryValues } from "./find-operation.ts";
import { isJson } from "./media-type.ts";
import { isAuthorized } from "./principal.ts";
import { report } from "./report.ts";

/** Serves the contract on node:http and nothing else: what one would write for these six operations alone. */
export function serveByHand(checks: Checks): void {
  const server = createServer((request, response) => {
    const requestId = requestIdOf(request.headers["x-ms-request-id"]);
    const target = request.url ?? "/";
    const mark = target.indexOf("?");
    const found = findOperation(mark < 0 ? target : target.slice(0, mark));
    if (found === undefined) return refuse(response, requestId, pathNotFound);
    const { name, method, body } = found;
    if (request.method !== method && !(request.method === "HEAD" && method === "GET")) {
      return refuseMethod(request, response, requestId, found);
    }
    const query = mark < 0 ? "" : target.slice(mark + 1);
    const versions = queryValues(query, "api-version");
    if (versions.length !== 1 || versions[0] !== "2017-10-31") return refuse(response, requestId, invalidApiVersion);
    if (!isAuthorized(request.headers.authorization)) return refuse(response, requestId, unauthorized);
    const details: Detail[] = [];
    checks.path(found, details);
    if (name === "listOperations") {
      const [status, ...more] = queryValues(query, "status");
      checks.status(more.length > 0 && status !== undefined ? [status, ...more] : status, details);
    }
    if (body === "none") return answer(response, requestId, found, details);
    readBody(request, (bytes, tooLarge) => {
      if (tooLarge) return refuse(response, requestId, contentTooLarge);
      if (bytes.length === 0 && body === "optional") return answer(response, requestId, found, details);
      if (!isJson(request.headers["content-type"])) return refuse(response, requestId, unsupportedMediaType);
      if (!isUtf8(bytes)) return refuse(response, requestId, invalidBody("the body is not UTF-8"));
      let value: unknown;
      try {
        value = JSON.parse(bytes.toString());
      } catch {
        return refuse(response, requestId, invalidBody("the body is not JSON"));
      }
      checks.body(found, value, details);
      answer(response, requestId, found, details);
    });
  });
  report(server);
}

/** Gives the body, or says that it is larger than is read. */
function readBody(request: IncomingMessage, done: (bytes: Buffer, tooLarge: boolean) => void): void {
  if (Number(request.headers["content-length"] ?? 0) > maxBodyBytes) {
    done(Buffer.alloc(0), true);
    return;
  }
  const chunks: Buffer[] = [];
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
    if (length <= maxBodyBytes) {
      chunks.push(chunk);
    } else {
      request.removeAllListeners("data").removeAllListeners("end");
      done(Buffer.alloc(0), true);
    }
  });
  request.on("end", () => {
    const [first] = chunks;
    done(first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks), false);
  });
}

function answer(response: ServerResponse, requestId: string, { name, path }: Found, details: readonly Detail[]): void {
  if (details.length > 0) {
    refuse(response, requestId, invalidRequest(details));
    return;
  }
  const { status, headers = {}, body }: PlainAnswer = answerOf(name, path);
  const lines = ["x-ms-request-id", requestId];
  for (const header in headers) lines.push(header, String(headers[header]));
  const text = body === undefined ? undefined : JSON.stringify(body);
  if (text === undefined) lines.push("content-length", "0");
  else lines.push("content-type", "application/json", "content-length", String(Buffer.byteLength(text)));
  response.writeHead(status, lines).end(text);
}

function refuse(response: ServerResponse, requestId: string, failure: Failure): void {
  const text = errorBody(failure);
  const lines = ["content-type", "application/json", "content-length", String(Buffer.byteLength(text))];
  lines.push("x-ms-error-code", failure.code, "x-ms-request-id", requestId, ...(failure.headers ?? []));
  response.writeHead(failure.status, lines).end(text);
}

function refuseMethod(request: IncomingMessage, response: ServerResponse, requestId: string, { method }: Found): void {
  const allow = method === "GET" ? "GET, HEAD, OPTIONS" : "OPTIONS, POST";
  if (request.method === "OPTIONS") {
    response.writeHead(204, ["Allow", allow, "x-ms-request-id", requestId]).end();
    return;
  }
  const message = "The path does not have this method.";
  refuse(response, requestId, { status: 405, code: "MethodNotAllowed", message, headers: ["Allow", allow] });
}
