import { env } from "cloudflare:workers";
import { handlers } from "@cloud-partner/example-handlers";
import { createHandler } from "@cloud-partner/server";

const handler = createHandler(handlers, {
  security: { bearerAuth: (token) => (token === env.TOKEN ? "caller" : undefined) },
});

export default { fetch: (request: Request) => handler(request) };
