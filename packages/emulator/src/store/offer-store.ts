import { unavailable } from "../errors.ts";
import type { Offer, OfferName } from "../state/offer.ts";
import {
  type Change,
  changeOffer,
  type OfferWithOperations,
  readOffer,
  readOperation,
  readOperations,
} from "./offers.ts";
import type { Work } from "./statement.ts";
import type { Statements } from "./statements.ts";
import type { Store } from "./store.ts";
import { StoreError } from "./store-error.ts";

/** The offers in a database, for the handlers: where the database fails, they answer with 503. */
export class OfferStore {
  readonly #store: Store;
  readonly #onChange: () => void;

  /** `onChange` is called after each change. */
  constructor(store: Store, onChange: () => void) {
    this.#store = store;
    this.#onChange = onChange;
  }

  /** An offer as it stands, or `undefined` where there is none. */
  offer(name: OfferName): Promise<Offer | undefined> {
    return this.#read((statements) => readOffer(statements, name));
  }

  /** An offer with all its operations, or `undefined` where there is none. */
  operations(name: OfferName): Promise<OfferWithOperations | undefined> {
    return this.#read((statements) => readOperations(statements, name));
  }

  /** An offer with one operation, or with none where it has none of this identifier; `undefined` where there is no offer. */
  operation(name: OfferName, operationId: string): Promise<OfferWithOperations | undefined> {
    return this.#read((statements) => readOperation(statements, name, operationId));
  }

  /** Changes an offer as `decide` says, which is given it as it stands. Resolves when the change cannot be lost any more. */
  async change<Result>(name: OfferName, decide: (offer: Offer | undefined) => Change<Result>): Promise<Result> {
    let result: Result;
    try {
      const subject = `${name.publisherId}/${name.offerId}`;
      result = await this.#store.write((statements) => changeOffer(statements, name, decide), subject);
    } catch (error) {
      answerUnavailable(error);
    }
    this.#onChange();
    return result;
  }

  #read<Result>(work: (statements: Statements) => Work<Result>): Promise<Result> {
    return this.#store.read(work).catch(answerUnavailable);
  }
}

function answerUnavailable(error: unknown): never {
  throw error instanceof StoreError ? unavailable(error) : error;
}
