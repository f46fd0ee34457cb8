import { handlers } from "@cloud-partner/example-handlers";
import { createHandler } from "@cloud-partner/server";

const { TOKEN } = process.env;
const handler = createHandler(handlers, {
  security: { bearerAuth: (token) => (TOKEN && token === TOKEN ? "caller" : undefined) },
});

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
