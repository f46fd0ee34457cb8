import { createClient } from "@cloud-partner/client";

const client = createClient({
  baseUrl: process.env["CLOUD_PARTNER_BASE_URL"],
  credential: process.env["CLOUD_PARTNER_TOKEN"] ?? "",
});
const result = await client.goLive({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
  body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
});
console.log(`going live: ${result.operationLocation}`);
