import type { FetchHandler } from "@cloud-partner/server/core";
import type { Call, CallAnswer } from "../generated/control/types.ts";
import type { OfferName } from "../state/offer.ts";

const lastParts = { publishOffer: "publish", goLive: "golive", cancelOperation: "cancel" } as const;

/** Sends a call to the emulated API, and gives its answer. */
export async function callApi(
  api: FetchHandler,
  token: string,
  apiVersion: string,
  origin: string,
  { publisherId, offerId }: OfferName,
  { operation, notificationEmails }: Call,
): Promise<CallAnswer> {
  const path = `/api/publishers/${publisherId}/offers/${offerId}/${lastParts[operation]}?api-version=${apiVersion}`;
  const metadata = notificationEmails === undefined ? {} : { "notification-emails": notificationEmails };
  const request = new Request(origin + path, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", host: new URL(origin).host },
    body: JSON.stringify({ metadata }),
  });
  let response: Response;
  let text: string;
  try {
    response = await api(request);
    text = await response.text();
  } catch {
    // A fault has taken the connection away.
    return {};
  }
  const operationLocation = response.headers.get("operation-location") ?? response.headers.get("location");
  const error = response.ok ? undefined : errorOf(text);
  return {
    status: response.status,
    ...(operationLocation === null ? {} : { operationLocation }),
    ...(error === undefined ? {} : { error }),
  };
}

/** What the body of an error says. */
function errorOf(text: string): CallAnswer["error"] {
  // The emulated API answers every error so.
  const { error } = JSON.parse(text) as { error: { code: string; message: string } };
  return { code: error.code, message: error.message };
}
