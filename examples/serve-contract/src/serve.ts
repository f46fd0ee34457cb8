import { handlers } from "@cloud-partner/example-handlers";
import { createHandler, fixedTokens } from "@cloud-partner/server";
import { serve } from "@cloud-partner/server/node";

const { TOKEN, PORT = "0" } = process.env;
if (!TOKEN) throw new Error("Set TOKEN to the bearer token that callers have to send.");
const handler = createHandler(handlers, { security: { bearerAuth: fixedTokens({ [TOKEN]: "caller" }) } });
const server = await serve(handler, { port: Number(PORT) });
// Calls that are under way are answered first; the process ends when the last connection is closed.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => server.close());
console.log(`listening at ${server.url}`);
