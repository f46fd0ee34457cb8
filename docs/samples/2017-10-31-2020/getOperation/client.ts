import { createClient } from "@cloud-partner/client/2017-10-31-2020";

const { CLOUD_PARTNER_BASE_URL: baseUrl, CLOUD_PARTNER_TOKEN: credential = "" } = process.env;
const client = createClient({ baseUrl, credential });
const result = await client.getOperation({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
  operationId: "56615b67-2185-49fe-80d2-c4ddf77bb2e8",
});
const [operation] = result.body;
console.log(operation);
