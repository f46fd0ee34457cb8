import type { Handler } from "@cloud-partner/server";
import type { operations } from "@cloud-partner/types/2017-10-31";
import type { TokenGrant } from "../access/tokens.ts";
import type { OfferStore } from "../state/offer-store.ts";

/** What the handlers act on. */
export interface Environment {
  /** The offers of all publishers. */
  readonly store: OfferStore;
  /** The time, in milliseconds since 1970. */
  readonly clock: () => number;
  /** Makes the identifier of an operation: a UUID that was not given before. */
  readonly createId: () => string;
  /** How long a step takes that is started from now on, in milliseconds. */
  readonly stepDuration: number;
}

/** The handler of an operation; its caller is what the token allows. */
export type EmulatorHandler<OperationId extends keyof operations> = Handler<operations[OperationId], TokenGrant>;
