import {
  type Answer,
  type AnswerContext,
  answers,
  type ContractHandler,
  createHandler,
  type ErrorCode,
  equalTokens,
  errorCodes,
  type FailureContext,
  fixedTokens,
  type Handler,
  type HandlerOptions,
  type HandlerRequest,
  type Handlers,
  HttpError,
  type Phase,
  type RequestContext,
  type SecurityContext,
  type SecurityHandler,
  type SecurityHandlers,
  UndocumentedAnswerError,
} from "@cloud-partner/server";
import { type AnswerToCheck, checkAnswer, type ErrorDetail } from "@cloud-partner/server/check-answers";
import { cloudPartner, type FastifyApp, type FastifyPlugin } from "@cloud-partner/server/fastify";
import {
  createListener,
  type Listener,
  type RunningServer,
  type ServeOptions,
  serve,
} from "@cloud-partner/server/node";
import type { Operation, operations } from "@cloud-partner/types";

interface Principal {
  readonly name: string;
}

const operation: Operation = {
  id: "6a1d0b4c-8a5e-4c39-9d55-3a3e0a4b1f10",
  status: "running",
  submissionType: "cancel",
};
const location = "/api/publishers/contoso/offers/offer/operations/1";

// A handler of each operation, with what it is given and what it may answer.
const cancelOperation: Handler<operations["cancelOperation"], Principal> = ({ path, body, principal, ...context }) => {
  const { origin, request, requestId, signal }: RequestContext<Principal> = { ...context, principal };
  console.log(origin, request.url, requestId, signal.aborted, principal.name);
  const emails: string | undefined = body.metadata["notification-emails"];
  if (emails === undefined) return answers.cancelOperation.ok();
  return answers.cancelOperation.accepted({ "Operation-Location": `${location}?${path.offerId}`, "Retry-After": 30 });
};
const handlers: Handlers<Principal> = {
  cancelOperation,
  getOperation: ({ path }: HandlerRequest<operations["getOperation"], Principal>) =>
    answers.getOperation.ok({ ...operation, id: path.operationId }),
  listOperations: async () => ({ status: 200, body: [{ id: "1", submissionState: "running" }] }),
  publishOffer: () => answers.publishOffer.unprocessableContent({ error: { code: "Busy", message: "busy" } }),
  goLive: (): Answer<operations["goLive"]> => ({ status: 202, headers: { "Operation-Location": location } }),
  getOfferStatus: () => {
    throw new HttpError("ResourceNotFound", {
      message: "no such offer",
      target: "offerId",
      details: [{ code: "Unknown", message: "unknown", target: "offerId" }],
      headers: { "Retry-After": "1" },
      cause: new Error("gone"),
    });
  },
};

// Security and options.
const bearerAuth: SecurityHandler<Principal> = (token: string, { operationId, requestId }: SecurityContext) =>
  equalTokens(token, "secret") ? { name: operationId + requestId } : undefined;
const security: SecurityHandlers<Principal> = { bearerAuth };
const others = fixedTokens<Principal>({ secret: { name: "me" } });
const options: HandlerOptions<Principal> = {
  security,
  realm: "contoso",
  maxBodyBytes: 1000,
  maxBodyDepth: 4,
  checkAnswer: (operationId, answer) => checkAnswer(operationId, answer),
  createRequestId: () => crypto.randomUUID(),
  onAnswer: ({ method, milliseconds, operationId, requestId, status }: AnswerContext) =>
    console.log(method, milliseconds, operationId, requestId, status),
  onError: (error: HttpError, { phase, operationId, request, requestId }: FailureContext) => {
    const where: Phase = phase;
    if (error.cause instanceof UndocumentedAnswerError) console.error(error.cause.details);
    console.error(where, operationId, request?.url, requestId, error.status, error.code, error.target, error.details);
  },
};
const handler: ContractHandler = createHandler(handlers, options);
createHandler(handlers, { security: { bearerAuth: others } });
const response: Response = await handler(new Request("https://example.com/"));
const code: ErrorCode = "InvalidAPIVersion";
console.log(response.status, errorCodes[code].status, errorCodes[code].message);
console.log(ownError().code);

// Answers held against the document.
const answer: AnswerToCheck = { status: 202, headers: { "Retry-After": "soon" } };
const faults: readonly ErrorDetail[] = checkAnswer("cancelOperation", answer);
for (const { code: fault, message, target } of faults) console.log(fault, message, target);

// Where it is served.
const serveOptions: ServeOptions = {
  port: 0,
  hostname: "127.0.0.1",
  tls: { key: "", cert: "" },
  headersTimeout: 1,
  requestTimeout: 2,
  keepAliveTimeout: 3,
  maxHeaderBytes: 4096,
  shutdownDeadline: 5,
};
const server: RunningServer = await serve(handler, serveOptions);
console.log(server.url);
await server.close({ deadline: 1 });
await using second = await serve((request: Request) => handler(request));
console.log(second.url);
const listener: Listener = createListener(handler);
const plugin: FastifyPlugin = cloudPartner(handler);
const app: FastifyApp = { addHook: () => {} };
plugin(app, {}, () => console.log(listener));

function ownError(): HttpError {
  return new HttpError("NoRunningOperation", { status: 400, message: "Nothing is running." });
}
