import { handlers } from "@cloud-partner/example-handlers";
import { createHandler, fixedTokens } from "@cloud-partner/server";

const { TOKEN, PORT = "0" } = process.env;
if (!TOKEN) throw new Error("Set TOKEN to the bearer token that callers have to send.");
const handler = createHandler(handlers, { security: { bearerAuth: fixedTokens({ [TOKEN]: "caller" }) } });

const server = Bun.serve({ port: Number(PORT), hostname: "127.0.0.1", fetch: handler });
console.log(`listening at http://127.0.0.1:${server.port}`);
// Calls that are under way are answered first.
process.once("SIGTERM", () => server.stop());
