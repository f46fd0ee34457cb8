import type { Handler } from "@cloud-partner/server";
import type { Operation, operations } from "@cloud-partner/types/2017-10-31";

/** Two handlers as a user of the server would write them. */
export const cancelOperation: Handler<operations["cancelOperation"], string> = ({ body, path }) => {
  if (!body.metadata["notification-emails"]?.includes("@")) return { status: 200 };
  return { status: 202, headers: { "Operation-Location": `https://example.com/${path.offerId}` } };
};

export const getOperation =
  (operation: Operation): Handler<operations["getOperation"], string> =>
  () => ({ status: 200, body: { ...operation, steps: operation.steps?.slice(0, 1) ?? [] } });
