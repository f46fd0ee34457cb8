/** fastify-openapi-glue, which reads the document when it starts. */
import type { FastifyRequest } from "fastify";
import { fastifyOpenapiGlue } from "fastify-openapi-glue";
import { documentPath } from "./shared/document.ts";
import { createFastify, operation } from "./shared/fastify-server.ts";
import { isAuthorized } from "./shared/principal.ts";
import { reportPort } from "./shared/report.ts";

const app = createFastify();
await app.register(fastifyOpenapiGlue, {
  specification: documentPath,
  serviceHandlers: {
    cancelOperation: operation("cancelOperation"),
    publishOffer: operation("publishOffer"),
    goLive: operation("goLive"),
    getOperation: operation("getOperation"),
    listOperations: operation("listOperations"),
    getOfferStatus: operation("getOfferStatus"),
  },
  securityHandlers: {
    bearerAuth: (request: FastifyRequest) => {
      if (!isAuthorized(request.headers.authorization)) throw new Error("no token");
    },
  },
});
reportPort(Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port));
