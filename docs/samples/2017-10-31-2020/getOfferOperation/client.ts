import { createClient } from "@cloud-partner/client/2017-10-31-2020";

const { CLOUD_PARTNER_BASE_URL: baseUrl, CLOUD_PARTNER_TOKEN: credential = "" } = process.env;
const client = createClient({ baseUrl, credential });
const result = await client.getOfferOperation({
  publisherId: "contoso",
  offerId: "contoso-virtualmachineoffer",
});
const [operation] = result.body;
console.log(operation);
