import { handlers } from "@cloud-partner/example-handlers";
import { createHandler, fixedTokens } from "@cloud-partner/server";
import { cloudPartner } from "@cloud-partner/server/fastify";
import Fastify from "fastify";

const { TOKEN, PORT = "0" } = process.env;
if (!TOKEN) throw new Error("Set TOKEN to the bearer token that callers have to send.");
const handler = createHandler(handlers, { security: { bearerAuth: fixedTokens({ [TOKEN]: "caller" }) } });

const app = Fastify();
app.register(cloudPartner(handler));
app.get("/health", async () => "ok");

const url = await app.listen({ port: Number(PORT), host: "127.0.0.1" });
console.log(`listening at ${url}`);
// Calls that are under way are answered first.
process.once("SIGTERM", () => app.close());
