/** Takes messages from the outbox to their addresses. */
export interface Delivery extends AsyncDisposable {
  /** To be called when there may be messages to deliver. */
  wake(): void;
}

/** Leaves them in the outbox. */
export const noDelivery: Delivery = { wake() {}, async [Symbol.asyncDispose]() {} };
