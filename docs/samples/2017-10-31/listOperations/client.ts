import { createClient } from "@cloud-partner/client";

const client = createClient({
  baseUrl: process.env["CLOUD_PARTNER_BASE_URL"],
  credential: process.env["CLOUD_PARTNER_TOKEN"] ?? "",
});
const result = await client.listOperations({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
});
for (const operation of result.body) console.log(operation.id, operation.submissionState);
