import { developmentToken } from "../access/tokens.ts";
import { documentationPath } from "../documentation/serve-documentation.ts";

const publisherId = "contoso";
const offerId = "contoso-virtualmachineoffer";
/** Another one for the program: by then, the cancellation of the first may be over. */
const otherOfferId = "contoso-containeroffer";
const email = "jondoe@contoso.com";

/**
 * What is printed when the emulator listens: one line that says so, and the documented cancel request for a shell and for a
 * program. A token that somebody chose is not shown.
 */
export function greeting(url: string, token: string, hasPage: boolean, apiVersion: string): string {
  const known = token === developmentToken;
  const path = `/api/publishers/${publisherId}/offers/${offerId}/cancel?api-version=${apiVersion}`;
  const body = JSON.stringify({ metadata: { "notification-emails": email } });
  const curl = [
    `curl -i -X POST '${url}${path}'`,
    `-H "Authorization: Bearer ${known ? token : "$TOKEN"}"`,
    "-H 'Content-Type: application/json'",
    `-d '${body}'`,
  ];
  return `Cloud Partner emulator ready: ${url}${documentationPath}
${hasPage ? `\nOffers, mail and calls on a page: ${url}/\n` : ""}
Cancel the running operation of an offer, in a shell:

  ${curl.join(" ")}

and in TypeScript:

  import { createClient } from "@cloud-partner/client";

  const client = createClient({ baseUrl: "${url}", credential: ${known ? `"${token}"` : 'process.env["TOKEN"] ?? ""'} });
  const result = await client.cancelOperation({
    publisherId: "${publisherId}",
    offerId: "${otherOfferId}",
    body: { metadata: { "notification-emails": "${email}" } },
  });
  if (result.status === 202) console.log(result.operationLocation.href);
`;
}
