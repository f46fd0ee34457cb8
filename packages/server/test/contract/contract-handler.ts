import { createHandler, type Handlers, HttpError } from "../../src/index.ts";
import { token } from "./call.ts";

/** Where the handlers say that an operation can be followed. */
export const location =
  "https://cloudpartner.azure.com/api/publishers/contoso/offers/vm/operations/56615b67-2185-49fe-80d2-c4ddf77bb2e8";

/** The largest body that is read, in bytes. */
export const maxBodyBytes = 1024;

const accepted = { status: 202, headers: { "Operation-Location": location, "Retry-After": 30 } } as const;

/** How long a call is held whose caller's leaving is not noticed, in milliseconds. */
const longest = 1000;

/** What the signals of calls have told since the program began. */
const told: string[] = [];

/** Holds a call until its caller has gone away. */
async function hold(signal: AbortSignal): Promise<void> {
  told.push("begun");
  const gone = new Promise((resolve) => signal.addEventListener("abort", resolve));
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, longest))]);
  told.push(signal.aborted ? "gone" : "unnoticed");
}

/** The handlers of the contract; what `getOfferStatus` does depends on the offer that is asked for. */
const handlers: Handlers<string> = {
  cancelOperation: ({ body }) => (body.metadata["notification-emails"] === undefined ? { status: 200 } : accepted),
  publishOffer: async () => accepted,
  goLive: () => accepted,
  getOperation: ({ path }) => ({ status: 200, body: { id: path.operationId, status: "running" } }),
  listOperations: ({ query }) => ({
    status: 200,
    body: [{ id: "56615b67-2185-49fe-80d2-c4ddf77bb2e8", submissionState: query.status ?? "failed" }],
  }),
  async getOfferStatus({ path, principal, requestId, request, signal }) {
    switch (path.offerId) {
      case "refused":
        throw new HttpError("Forbidden");
      case "stopped":
        throw new HttpError("PublishingStopped", { status: 503, message: "Later.", headers: { "Retry-After": "5" } });
      case "broken":
        throw new Error("hunter2");
      case "undocumented":
        // What code does that was not compiled.
        return { status: 201 } as never;
      case "standard": {
        const seen = [request.method, new URL(request.url).pathname, request.headers.get("x-echo"), signal.aborted];
        return { status: 200, body: { status: "running", notificationEmails: seen.join(" ") } };
      }
      case "listening":
        signal.addEventListener("abort", () => told.push("after"));
        return { status: 200, body: { status: "running" } };
      case "held":
        await hold(signal);
        return { status: 200, body: { status: "running" } };
      case "told":
        return { status: 200, body: { status: "running", notificationEmails: told.join(" ") } };
      default: {
        const seen = [path.publisherId, path.offerId, principal, requestId];
        return { status: 200, body: { status: "succeeded", notificationEmails: seen.join(" ") } };
      }
    }
  },
};

/** The server that every case is tried on, whatever it is reached through. */
export const contractHandler = createHandler(handlers, {
  security: { bearerAuth: (credentials) => (credentials === token ? "release" : undefined) },
  maxBodyBytes,
  onError: () => {},
});
