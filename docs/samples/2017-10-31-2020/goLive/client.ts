import { createClient } from "@cloud-partner/client/2017-10-31-2020";

const { CLOUD_PARTNER_BASE_URL: baseUrl, CLOUD_PARTNER_TOKEN: credential = "" } = process.env;
const client = createClient({ baseUrl, credential });
const result = await client.goLive({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
  body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
});
console.log(`going live: ${result.operationLocation.href}`);
