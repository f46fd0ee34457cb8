import { handlers } from "@cloud-partner/example-handlers";
import { createHandler, fixedTokens } from "@cloud-partner/server";

const { TOKEN } = process.env;
// `next build` loads this file too, without a token.
const handler = createHandler(handlers, { security: { bearerAuth: fixedTokens(TOKEN ? { [TOKEN]: "caller" } : {}) } });

// One export for each method: the handler itself tells which of them a path has.
export {
  handler as DELETE,
  handler as GET,
  handler as HEAD,
  handler as OPTIONS,
  handler as PATCH,
  handler as POST,
  handler as PUT,
};
