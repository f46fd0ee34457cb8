import type { Client } from "@cloud-partner/client";

/** Cancels what runs and says which steps are still to be undone: a program as a user of the client would write it. */
export async function cancelAndFollow(client: Client, publisherId: string, offerId: string): Promise<string[]> {
  const result = await client.cancelOperation({
    publisherId,
    offerId,
    body: { metadata: { "notification-emails": "jondoe@contoso.com" } },
  });
  if (result.status !== 202) return [];
  const operationId = result.operationLocation.pathname.split("/").at(-1) ?? "";
  const { body } = await client.getOperation({ publisherId, offerId, operationId });
  return (body.steps ?? []).filter(({ status }) => status === "running").map(({ stepName }) => stepName);
}
