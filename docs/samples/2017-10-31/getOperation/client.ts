import { createClient } from "@cloud-partner/client";

const client = createClient({
  baseUrl: process.env["CLOUD_PARTNER_BASE_URL"],
  credential: process.env["CLOUD_PARTNER_TOKEN"] ?? "",
});
const result = await client.getOperation({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
  operationId: "56615b67-2185-49fe-80d2-c4ddf77bb2e8",
});
console.log(result.body);
