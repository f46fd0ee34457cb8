/*
 * Generated from spec/emulator-control/openapi.yaml by tools/codegen with @openapitools/openapi-generator-cli 2.41.0, openapi-generator 7.25.0.
 * Do not edit: change the document, then run `pnpm generate`.
 */
import type { operations } from "./types.ts";
import type { Handler, SecurityHandler } from "@cloud-partner/server/core";

/** One handler for each operation of the document. */
export interface Handlers<Principal> {
  /**
   * Add a fault.
   *
   * Makes calls of the emulated API fail. Of several faults, the first one counts that a call meets. The draws of a
   * fault follow from its seed, so that a run can be had again.
   *
   * `POST /_emulator/faults`
   */
  createFault: Handler<operations["createFault"], Principal>;

  /**
   * Add offers.
   *
   * Adds offers. One that has the name of another takes its place, and the operations of that are forgotten, with
   * the notifications that were told of them.
   *
   * `POST /_emulator/offers`
   */
  createOffers: Handler<operations["createOffers"], Principal>;

  /**
   * Take a fault away.
   *
   * Takes one fault away.
   *
   * `DELETE /_emulator/faults/{faultId}`
   */
  deleteFault: Handler<operations["deleteFault"], Principal>;

  /**
   * Take all faults away.
   *
   * Takes all faults away, those that the emulator was started with too.
   *
   * `DELETE /_emulator/faults`
   */
  deleteFaults: Handler<operations["deleteFaults"], Principal>;

  /**
   * Forget the requests.
   *
   * Empties the journal of requests.
   *
   * `DELETE /_emulator/requests`
   */
  deleteRequests: Handler<operations["deleteRequests"], Principal>;

  /**
   * Reset the emulator.
   *
   * Begins again as at the start: with the offers of the seed and no other, the clock and the faults as they were
   * given, an empty outbox and an empty journal.
   *
   * `DELETE /_emulator/state`
   */
  deleteState: Handler<operations["deleteState"], Principal>;

  /**
   * Read the clock.
   *
   * Answers with what the emulator's clock shows, and how fast it goes.
   *
   * `GET /_emulator/clock`
   */
  getClock: Handler<operations["getClock"], Principal>;

  /**
   * Take a snapshot.
   *
   * Answers with all that is recorded, to be kept and put back later.
   *
   * `GET /_emulator/state`
   */
  getState: Handler<operations["getState"], Principal>;

  /**
   * Follow what happens.
   *
   * Answers with a stream of server-sent events that does not end: `offers`, `clock`, `messages`, `requests` and
   * `faults`, each with the JSON that the `GET` of the same name gives, at first and whenever it has changed.
   *
   * `GET /_emulator/events`
   */
  listEvents: Handler<operations["listEvents"], Principal>;

  /**
   * List the faults.
   *
   * Answers with the faults that this process has, the oldest first, and how often each was met.
   *
   * `GET /_emulator/faults`
   */
  listFaults: Handler<operations["listFaults"], Principal>;

  /**
   * List the notifications.
   *
   * Answers with the notifications that are due, the newest first, whether a mail server took them or not.
   *
   * `GET /_emulator/outbox`
   */
  listMessages: Handler<operations["listMessages"], Principal>;

  /**
   * List the offers.
   *
   * Answers with the offers of all publishers by their names, each with what it is in the middle of.
   *
   * `GET /_emulator/offers`
   */
  listOffers: Handler<operations["listOffers"], Principal>;

  /**
   * List the requests of the emulated API.
   *
   * Answers with the requests that this process answered last, the newest first. No token is among what it has of them.
   *
   * `GET /_emulator/requests`
   */
  listRequests: Handler<operations["listRequests"], Principal>;

  /**
   * Put a snapshot back.
   *
   * Forgets all that is recorded, and records what the snapshot has. The clock goes on from the snapshot's time.
   *
   * `PUT /_emulator/state`
   */
  replaceState: Handler<operations["replaceState"], Principal>;

  /**
   * Call the emulated API without a token.
   *
   * Sends a call of the emulated API, as the page does for its buttons. It passes through the faults and is
   * written to the journal, as any other call is.
   *
   * `POST /_emulator/offers/{publisherId}/{offerId}/calls`
   */
  startCall: Handler<operations["startCall"], Principal>;

  /**
   * Move the clock, or change how fast it goes.
   *
   * Moves the clock on, makes it go faster or slower, or stops it with the rate 0. It cannot be moved back.
   *
   * `PATCH /_emulator/clock`
   */
  updateClock: Handler<operations["updateClock"], Principal>;
}

/** One handler for each security scheme of the document: it says who the caller is, or refuses. */
export interface SecurityHandlers<Principal> extends Record<never, SecurityHandler<Principal>> {}
