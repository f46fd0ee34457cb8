import { CloudPartnerError, InvalidArgumentError } from "@cloud-partner/client";
import { clientOfEnvironment } from "./client.ts";

const [resumeToken] = process.argv.slice(2);
if (!resumeToken) {
  console.error("usage: follow.ts <resume token>");
  process.exit(2);
}

try {
  const poller = clientOfEnvironment().resumeOperation(resumeToken);
  const { status } = await poller.pollUntilDone();
  console.log(`The cancel has ended: ${status}.`);
} catch (error) {
  if (!(error instanceof CloudPartnerError)) throw error;
  console.error(error.message);
  process.exitCode = error instanceof InvalidArgumentError ? 2 : 1;
}
