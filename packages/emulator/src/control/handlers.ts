import { type FetchHandler, HttpError } from "@cloud-partner/server/core";
import type { EmulatorClock } from "../clock/emulator-clock.ts";
import { unavailable } from "../errors.ts";
import { answers } from "../generated/control/answers.ts";
import type { Handlers } from "../generated/control/handlers.ts";
import type { OfferView as DocumentedOffer, Snapshot as DocumentedSnapshot } from "../generated/control/types.ts";
import { StoreError } from "../store/store-error.ts";
import { callApi } from "./call-api.ts";
import type { EmulatorControl } from "./emulator-control.ts";
import type { OfferView } from "./offer-view.ts";
import type { Snapshot } from "./snapshot.ts";

/** What the handlers of the control API act on. */
export interface ControlEnvironment {
  readonly control: EmulatorControl;
  readonly clock: EmulatorClock;
  /** The emulated API, faults and journal included. */
  readonly api: FetchHandler;
  /** A token for all publishers. */
  readonly token: string;
  /** The api-version that the emulated API is called with. */
  readonly apiVersion: string;
}

/** The handlers of the control API, by the names of their operations. */
export function createControlHandlers({
  control,
  clock,
  api,
  token,
  apiVersion,
}: ControlEnvironment): Handlers<undefined> {
  const shown = () => ({ now: new Date(clock.now()).toISOString(), rate: clock.rate() });
  return {
    listOffers: ({ query }) =>
      reached(async () => answers.listOffers.ok((await control.offers(query.limit)).map(documentedOffer))),
    createOffers: ({ body }) =>
      reached(async () => {
        await control.addOffers(body);
        return answers.createOffers.ok((await control.offers()).map(documentedOffer));
      }),
    startCall: async ({ path, body, request }) =>
      answers.startCall.ok(await callApi(api, token, apiVersion, new URL(request.url).origin, path, body)),
    getState: () => reached(async () => answers.getState.ok(documentedSnapshot(await control.snapshot()))),
    replaceState: ({ body }) =>
      reached(async () => {
        try {
          await control.restore({ ...body, version: 1 });
        } catch (error) {
          throw refusal(error);
        }
        return answers.replaceState.noContent();
      }),
    deleteState: () =>
      reached(async () => {
        await control.reset();
        return answers.deleteState.noContent();
      }),
    getClock: () => answers.getClock.ok(shown()),
    updateClock: ({ body }) =>
      reached(async () => {
        const { advance, rate } = body;
        try {
          if (advance !== undefined) await clock.advance(advance);
          if (rate !== undefined) await clock.setRate(rate);
        } catch (error) {
          throw refusal(error);
        }
        return answers.updateClock.ok(shown());
      }),
    listMessages: ({ query }) => reached(async () => answers.listMessages.ok([...(await control.outbox(query.limit))])),
    listRequests: ({ query }) => answers.listRequests.ok([...control.requests(query.limit)]),
    deleteRequests: () => {
      control.clearRequests();
      return answers.deleteRequests.noContent();
    },
    listFaults: () => answers.listFaults.ok([...control.faults()]),
    createFault: ({ body }) => {
      try {
        return answers.createFault.created(control.addFault(body));
      } catch (error) {
        throw refusal(error);
      }
    },
    deleteFaults: () => {
      control.clearFaults();
      return answers.deleteFaults.noContent();
    },
    deleteFault: ({ path }) => {
      if (control.removeFault(path.faultId)) return answers.deleteFault.noContent();
      throw new HttpError("ResourceNotFound", { message: `There is no fault ${path.faultId}.` });
    },
    // The stream takes the place of this body where the answer is sent.
    listEvents: () => answers.listEvents.ok(""),
  };
}

/** Answers with 503 where the database fails. */
async function reached<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof StoreError ? unavailable(error) : error;
  }
}

/** What cannot be done is the caller's to mend. */
function refusal(error: unknown): unknown {
  if (!(error instanceof RangeError || error instanceof TypeError)) return error;
  return new HttpError("InvalidRequest", { message: `${error.message}.` });
}

/** The same, with the lists that the generated types have. */
function documentedOffer({ calls, operation, ...offer }: OfferView): DocumentedOffer {
  return {
    ...offer,
    calls: [...calls],
    ...(operation === undefined ? {} : { operation: { ...operation, steps: [...operation.steps] } }),
  };
}

function documentedSnapshot({ offers, operations, messages, ...snapshot }: Snapshot): DocumentedSnapshot {
  return {
    ...snapshot,
    offers: [...offers],
    operations: operations.map((operation) => ({ ...operation, steps: [...operation.steps] })),
    messages: [...messages],
  };
}
