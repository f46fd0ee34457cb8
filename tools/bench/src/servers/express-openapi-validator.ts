/** express-openapi-validator on Express, which reads the document when it starts. */
import { createServer } from "node:http";
import express, { type ErrorRequestHandler, type Request, type Response } from "express";
import { middleware } from "express-openapi-validator";
import { answerOf, type Offer, type OperationName } from "./shared/answers.ts";
import { documentPath } from "./shared/document.ts";
import { errorBody, maxBodyBytes, requestIdOf } from "./shared/failure.ts";
import { isAuthorized } from "./shared/principal.ts";
import { report } from "./shared/report.ts";

function operation(name: OperationName) {
  return (request: Request, response: Response) => {
    // The path's parameters were validated.
    const { status, headers = {}, body } = answerOf(name, request.params as unknown as Offer);
    response.status(status).set("x-ms-request-id", requestIdOf(request.headers["x-ms-request-id"]));
    for (const header in headers) response.set(header, String(headers[header]));
    if (body === undefined) response.set("content-length", "0").end();
    else response.json(body);
  };
}

// Its errors are of many classes; what they have in common is a status and a list of faults.
interface Refusal {
  readonly status?: number;
  readonly message: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

const refuse: ErrorRequestHandler = ({ status = 500, message, errors = [] }: Refusal, request, response, _next) => {
  const code = `Status${status}`;
  const details = errors.map((fault) => ({ code: "Invalid", message: fault.message, target: fault.path }));
  if (status === 401) response.set("WWW-Authenticate", "Bearer");
  response
    .status(status)
    .set("x-ms-error-code", code)
    .set("x-ms-request-id", requestIdOf(request.headers["x-ms-request-id"]))
    .type("application/json")
    .send(errorBody({ status, code, message, details }));
};

const offer = "/api/publishers/:publisherId/offers/:offerId";
const app = express();
app.disable("x-powered-by").disable("etag");
app.use(express.json({ limit: maxBodyBytes }));
app.use(
  middleware({
    apiSpec: documentPath,
    validateRequests: true,
    validateResponses: false,
    validateSecurity: { handlers: { bearerAuth: (request) => isAuthorized(request.headers.authorization) } },
  }),
);
app.post(`${offer}/cancel`, operation("cancelOperation"));
app.post(`${offer}/publish`, operation("publishOffer"));
app.post(`${offer}/golive`, operation("goLive"));
app.get(`${offer}/status`, operation("getOfferStatus"));
app.get(`${offer}/submissions/`, operation("listOperations"));
app.get(`${offer}/operations/:operationId`, operation("getOperation"));
app.use(refuse);
report(createServer(app));
