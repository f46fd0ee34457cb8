import { CloudPartnerError } from "@cloud-partner/client";
import { clientOfEnvironment } from "./client.ts";

const [publisherId, offerId] = process.argv.slice(2);
if (!publisherId || !offerId) {
  console.error("usage: start.ts <publisherId> <offerId>");
  process.exit(2);
}

try {
  const client = clientOfEnvironment();
  const poller = await client.beginCancelOperation({ publisherId, offerId, body: { metadata: {} } });
  // Keep this where the next process finds it. The bearer token is not in it.
  console.log(poller.serialize());
} catch (error) {
  if (!(error instanceof CloudPartnerError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
