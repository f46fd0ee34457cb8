/** Fastify with JSON schemas, which it compiles when it starts. */
import { authenticate, createFastify, operation } from "./shared/fastify-server.ts";
import { reportPort } from "./shared/report.ts";
import { body, listQuery, offerPath, operationPath, query } from "./shared/schemas.ts";

const offer = "/api/publishers/:publisherId/offers/:offerId";
const app = createFastify();
await app.register(async (routes) => {
  routes.addHook("onRequest", authenticate);
  const schema = { params: offerPath, querystring: query };
  routes.post(`${offer}/cancel`, { schema: { ...schema, body } }, operation("cancelOperation"));
  routes.post(`${offer}/publish`, { schema: { ...schema, body } }, operation("publishOffer"));
  // The body is optional; null is what Fastify makes of none.
  const optional = { anyOf: [{ type: "null" }, body] };
  routes.post(`${offer}/golive`, { schema: { ...schema, body: optional } }, operation("goLive"));
  routes.get(`${offer}/status`, { schema }, operation("getOfferStatus"));
  const list = { params: offerPath, querystring: listQuery };
  routes.get(`${offer}/submissions`, { schema: list }, operation("listOperations"));
  const one = { params: operationPath, querystring: query };
  routes.get(`${offer}/operations/:operationId`, { schema: one }, operation("getOperation"));
});
reportPort(Number(new URL(await app.listen({ port: 0, host: "127.0.0.1" })).port));
