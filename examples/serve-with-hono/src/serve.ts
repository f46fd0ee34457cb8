import { handlers } from "@cloud-partner/example-handlers";
import { createHandler, fixedTokens } from "@cloud-partner/server";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const { TOKEN, PORT = "0" } = process.env;
if (!TOKEN) throw new Error("Set TOKEN to the bearer token that callers have to send.");
const handler = createHandler(handlers, { security: { bearerAuth: fixedTokens({ [TOKEN]: "caller" }) } });

const app = new Hono();
app.all("/api/*", (context) => handler(context.req.raw));
app.get("/health", (context) => context.text("ok"));

const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: "127.0.0.1" }, ({ port }) => {
  console.log(`listening at http://127.0.0.1:${port}`);
});
process.once("SIGTERM", () => server.close());
