/** Hono on @hono/node-server with our precompiled validators: routes and middlewares as its documentation shows them. */
import { createAdaptorServer } from "@hono/node-server";
import { type Context, Hono, type Next } from "hono";
import { bodyLimit } from "hono/body-limit";
import { answerOf, type OperationName } from "./shared/answers.ts";
import {
  contentTooLarge,
  type Detail,
  type Failure,
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
import type { Found } from "./shared/find-operation.ts";
import { isJson } from "./shared/media-type.ts";
import { precompiledChecks } from "./shared/precompiled-checks.ts";
import { isAuthorized } from "./shared/principal.ts";
import { report } from "./shared/report.ts";

const refuse = (context: Context, failure: Failure) =>
  writeFailure(failure, requestIdOf(context.req.header("x-ms-request-id")));

async function checkVersionAndToken(context: Context, next: Next) {
  const versions = context.req.queries("api-version");
  if (versions?.length !== 1 || versions[0] !== "2017-10-31") return refuse(context, invalidApiVersion);
  if (!isAuthorized(context.req.header("authorization"))) return refuse(context, unauthorized);
  return next();
}

const limitStream = bodyLimit({ maxSize: maxBodyBytes, onError: (context) => refuse(context, contentTooLarge) });

/** Hono's own limit builds a whole Request; where the length is said, looking at it does. */
function limitBody(context: Context, next: Next) {
  const length = context.req.header("content-length");
  if (length === undefined) return limitStream(context, next);
  return Number(length) > maxBodyBytes ? Promise.resolve(refuse(context, contentTooLarge)) : next();
}

function operation(name: OperationName, method: Found["method"], body: Found["body"]) {
  return async (context: Context) => {
    const { publisherId = "", offerId = "", operationId } = context.req.param();
    const path = operationId === undefined ? { publisherId, offerId } : { publisherId, offerId, operationId };
    const found = { name, method, body, path };
    const details: Detail[] = [];
    precompiledChecks.path(found, details);
    if (name === "listOperations") {
      const status = context.req.queries("status");
      precompiledChecks.status(status?.length === 1 ? status[0] : status, details);
    }
    if (body !== "none") {
      const text = await context.req.text();
      if (text !== "" || body === "required") {
        if (!isJson(context.req.header("content-type"))) return refuse(context, unsupportedMediaType);
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          return refuse(context, invalidBody("the body is not JSON"));
        }
        precompiledChecks.body(found, value, details);
      }
    }
    if (details.length > 0) return refuse(context, invalidRequest(details));
    return writeAnswer(answerOf(name, path), requestIdOf(context.req.header("x-ms-request-id")));
  };
}

const offer = "/api/publishers/:publisherId/offers/:offerId";
const app = new Hono();
app.post(`${offer}/cancel`, checkVersionAndToken, limitBody, operation("cancelOperation", "POST", "required"));
app.post(`${offer}/publish`, checkVersionAndToken, limitBody, operation("publishOffer", "POST", "required"));
app.post(`${offer}/golive`, checkVersionAndToken, limitBody, operation("goLive", "POST", "optional"));
app.get(`${offer}/status`, checkVersionAndToken, operation("getOfferStatus", "GET", "none"));
app.get(`${offer}/submissions/`, checkVersionAndToken, operation("listOperations", "GET", "none"));
app.get(`${offer}/operations/:operationId`, checkVersionAndToken, operation("getOperation", "GET", "none"));
app.notFound((context) => refuse(context, pathNotFound));
report(createAdaptorServer({ fetch: app.fetch }));
