/** A server that is measured: its name in the tables, and its program in `servers/`. */
export interface ServerContender {
  readonly name: string;
  readonly program: string;
}

export const limit = { name: "node:http by hand, the limit", program: "limit" };
/** The limit once more: what it differs by is the noise. */
export const limitAgain = { name: "the limit again", program: "limit" };
export const ours = { name: "@cloud-partner/server, Node entry", program: "ours-node" };

/** The others, which all use our precompiled validators or schemas of their own. */
export const others: readonly ServerContender[] = [
  { name: "@cloud-partner/server, Fetch entry on @hono/node-server", program: "ours-fetch" },
  { name: "node:http, precompiled validators", program: "validators" },
  { name: "Fastify, JSON schemas", program: "fastify" },
  { name: "srvx, precompiled validators", program: "srvx" },
  { name: "Hono on @hono/node-server, precompiled validators", program: "hono" },
  { name: "fastify-openapi-glue", program: "fastify-openapi-glue" },
  { name: "express-openapi-validator on Express", program: "express-openapi-validator" },
];
