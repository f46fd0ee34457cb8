import { env } from "cloudflare:workers";
import { handlers } from "@cloud-partner/example-handlers";
import { createHandler, fixedTokens } from "@cloud-partner/server";

const handler = createHandler(handlers, { security: { bearerAuth: fixedTokens({ [env.TOKEN]: "caller" }) } });

export default { fetch: handler };
