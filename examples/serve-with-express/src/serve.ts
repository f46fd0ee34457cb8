import { handlers } from "@cloud-partner/example-handlers";
import { createHandler, fixedTokens } from "@cloud-partner/server";
import { createListener } from "@cloud-partner/server/node";
import express from "express";

const { TOKEN, PORT = "0" } = process.env;
if (!TOKEN) throw new Error("Set TOKEN to the bearer token that callers have to send.");
const handler = createHandler(handlers, { security: { bearerAuth: fixedTokens({ [TOKEN]: "caller" }) } });

const app = express();
// Before `express.json()`: the API reads its bodies itself. Paths that it does not have go on to the routes below.
app.use(createListener(handler));
app.use(express.json());
app.get("/health", (_, response) => void response.send("ok"));

const server = app.listen(Number(PORT), "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") console.log(`listening at http://127.0.0.1:${address?.port}`);
});
// Calls that are under way are answered first.
process.once("SIGTERM", () => server.close());
