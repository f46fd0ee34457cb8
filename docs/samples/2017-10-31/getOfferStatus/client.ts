import { createClient } from "@cloud-partner/client";

const client = createClient({
  baseUrl: process.env["CLOUD_PARTNER_BASE_URL"],
  credential: process.env["CLOUD_PARTNER_TOKEN"] ?? "",
});
const result = await client.getOfferStatus({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
});
console.log(result.body.status);
