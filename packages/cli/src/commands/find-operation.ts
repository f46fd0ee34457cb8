import type { OfferName } from "../following/target.ts";
import { NothingRunsError } from "../nothing-runs-error.ts";
import type { Session } from "../session.ts";
import { UsageError } from "../usage-error.ts";
import { textOf } from "./text-of.ts";

/**
 * The identifier of the operation that is meant: the given one, else that which runs. Throws a {@link UsageError} for what is
 * no identifier, and a {@link NothingRunsError}.
 */
export async function findOperation(
  { client }: Session,
  offer: OfferName,
  operationId: string | undefined,
  signal: AbortSignal,
): Promise<string> {
  if (operationId !== undefined) {
    if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(operationId)) return operationId;
    throw new UsageError("an operation is named by a GUID; cloud-partner operations list shows them");
  }
  const { body } = await client.listOperations({ ...offer, status: "running" }, { signal });
  const running = Array.isArray(body)
    ? body.map((each: unknown) => textOf(each, "id")).find((id) => id !== "")
    : undefined;
  if (running === undefined) throw new NothingRunsError(`nothing runs on ${offer.publisherId}/${offer.offerId}`);
  return running;
}
