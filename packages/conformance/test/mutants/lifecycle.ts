import { offer } from "../support/world.ts";
import { answering, blindTo, changed, type Mutant, operationOf } from "./mutant.ts";

const locationOf = (response: Response) => new URL(response.headers.get("operation-location") ?? "");

const notFound = () =>
  Response.json(
    { error: { code: "ResourceNotFound", message: "There is no such operation." } },
    { status: 404, headers: { "x-ms-error-code": "ResourceNotFound" } },
  );

/** Makes operations unreadable whose location was answered. */
function losing(reads: number): Mutant["wrong"] {
  return (right) => {
    const lost = new Map<string, number>();
    return async (request) => {
      const { pathname } = new URL(request.url);
      const left = lost.get(pathname) ?? 0;
      if (operationOf(request) === "getOperation" && left > 0) {
        lost.set(pathname, left - 1);
        return notFound();
      }
      const response = await right(request);
      if (response.status === 202) lost.set(locationOf(response).pathname, reads);
      return response;
    };
  };
}

interface Item {
  readonly id: string;
  readonly submissionState: string;
}

/** Servers that do not do what the document says of the operations behind the answers. */
export const lifecycleMutants: readonly Mutant[] = [
  { name: "a lost operation", caughtBy: ["lifecycle/location-read-at-once"], wrong: losing(Number.POSITIVE_INFINITY) },
  {
    name: "a late 202: the operation can be read a moment later",
    caughtBy: ["lifecycle/location-read-at-once"],
    wrong: losing(1),
  },
  {
    name: "Operation-Location on another host",
    caughtBy: ["lifecycle/location-origin"],
    wrong: answering({ status: 202 }, (_, response) => ({
      headers: { "operation-location": `https://elsewhere.example${locationOf(response).pathname}` },
    })),
  },
  {
    name: "Operation-Location of another offer",
    caughtBy: ["lifecycle/location-path"],
    wrong: answering({ status: 202 }, (_, response) => ({
      headers: { "operation-location": locationOf(response).href.replace(offer, "contoso-otheroffer") },
    })),
  },
  {
    name: "an unknown api-version in Operation-Location",
    caughtBy: ["lifecycle/location-api-version"],
    wrong: answering({ status: 202 }, (_, response) => ({
      headers: { "operation-location": `${locationOf(response).href}?api-version=2020-01-01` },
    })),
  },
  {
    name: "a cancel that is sent again starts another cancellation",
    caughtBy: ["lifecycle/cancel-repeated"],
    wrong: (right) => {
      const seen = new Set<string>();
      return async (request) => {
        const response = await right(request);
        if (operationOf(request) !== "cancelOperation" || response.status !== 202) return response;
        const { href } = locationOf(response);
        if (!seen.has(href)) {
          seen.add(href);
          return response;
        }
        return changed(response, { headers: { "operation-location": href.replace(/[^/]+$/, crypto.randomUUID()) } });
      };
    },
  },
  {
    name: "a cancel that is sent again is refused",
    caughtBy: ["lifecycle/cancel-repeated"],
    wrong: (right) => {
      const seen = new Set<string>();
      return async (request) => {
        const response = await right(request);
        if (operationOf(request) !== "cancelOperation" || response.status !== 202) return response;
        const { href } = locationOf(response);
        if (seen.has(href)) return notFound();
        seen.add(href);
        return response;
      };
    },
  },
  {
    name: "a cancel of nothing is accepted",
    caughtBy: ["lifecycle/cancel-when-idle"],
    wrong: (right) => async (request) => {
      const response = await right(request);
      if (!refusesCancel(response)) return response;
      return new Response(null, { status: 200, headers: { "content-length": "0" } });
    },
  },
  {
    name: "a cancel of nothing is 404",
    caughtBy: ["lifecycle/cancel-when-idle"],
    wrong: (right) => async (request) => {
      const response = await right(request);
      return refusesCancel(response) ? changed(response, { status: 404 }) : response;
    },
  },
  {
    name: "a cancel that does nothing",
    caughtBy: ["lifecycle/cancel-synchronous", "lifecycle/offer-canceled"],
    wrong: (right) => async (request) =>
      operationOf(request) === "cancelOperation" && request.headers.get("authorization") === "Bearer own-token"
        ? pretendToCancel(right, request)
        : right(request),
  },
  {
    name: "a running operation is not cancelled but 400",
    caughtBy: ["lifecycle/cancel-accepted"],
    wrong: (right) => async (request) => {
      const response = await right(request);
      const accepted = operationOf(request) === "cancelOperation" && response.ok;
      return accepted ? changed(notFound(), { status: 400 }) : response;
    },
  },
  {
    name: "a cancellation that never ends",
    caughtBy: ["lifecycle/cancellation-ends"],
    wrong: answering({ operation: "getOperation", status: 200 }, (operation: { submissionType: string }) =>
      operation.submissionType === "cancel" ? { body: { ...operation, status: "running" } } : {},
    ),
  },
  {
    name: "an end that is taken back",
    caughtBy: ["lifecycle/end-stays"],
    wrong: (right) => {
      let ends = 0;
      return answering(
        { operation: "getOperation", status: 200 },
        (operation: { status: string; submissionType: string }) => {
          if (operation.submissionType !== "cancel" || operation.status !== "completed") return {};
          ends += 1;
          return ends === 2 ? { body: { ...operation, status: "running" } } : {};
        },
      )(right);
    },
  },
  {
    name: "the list does not have an operation that was just started",
    caughtBy: ["lifecycle/started-is-listed"],
    wrong: answering({ operation: "listOperations", status: 200 }, (list: Item[]) => ({
      body: list.filter(({ submissionState }) => submissionState !== "running"),
    })),
  },
  {
    name: "the list tells of another state than the operation",
    caughtBy: ["lifecycle/list-agrees"],
    wrong: answering({ operation: "listOperations", status: 200 }, (list: Item[]) => ({
      body: list.map((item) => (item.submissionState === "completed" ? { ...item, submissionState: "failed" } : item)),
    })),
  },
  {
    name: "the cancelled operation runs on",
    caughtBy: ["lifecycle/nothing-runs-on"],
    wrong: answering({ operation: "listOperations", status: 200 }, (list: Item[]) => ({
      body: list.map((item) => (item.submissionState === "canceled" ? { ...item, submissionState: "running" } : item)),
    })),
  },
  {
    name: "the oldest operation first",
    caughtBy: ["lifecycle/newest-first"],
    wrong: answering({ operation: "listOperations", status: 200 }, (list: Item[]) => ({ body: list.toReversed() })),
  },
  {
    name: "the list ignores its filter",
    caughtBy: ["listOperations/filter/canceled", "listOperations/filter/running"],
    wrong: blindTo("listOperations", (request) => {
      const url = new URL(request.url);
      if (!/^(running|canceled|completed|failed|notStarted)$/.test(url.searchParams.get("status") ?? ""))
        return undefined;
      url.searchParams.delete("status");
      return { url };
    }),
  },
  {
    name: "the filter of the list drops the newest",
    caughtBy: ["listOperations/filter/canceled"],
    wrong: answering({ operation: "listOperations", status: 200 }, (list: Item[], _, request) => ({
      body: new URL(request.url).searchParams.has("status") ? list.slice(1) : list,
    })),
  },
  {
    name: "the offer is not canceled after a cancel",
    caughtBy: ["lifecycle/offer-canceled"],
    wrong: answering({ operation: "getOfferStatus", status: 200 }, (report: { status: string }) => ({
      body: report.status === "canceled" ? { ...report, status: "failed" } : report,
    })),
  },
  {
    name: "a second publish is accepted while one runs",
    caughtBy: ["lifecycle/one-operation-at-a-time"],
    wrong: (right) => {
      let last = "";
      return async (request) => {
        const response = await right(request);
        if (operationOf(request) !== "publishOffer") return response;
        last = response.headers.get("operation-location") ?? last;
        if (response.headers.get("x-ms-error-code") !== "OperationRunning") return response;
        const location = last === "" ? `${request.url.split("/publish")[0]}/operations/${crypto.randomUUID()}` : last;
        return new Response(null, { status: 202, headers: { "operation-location": location, "content-length": "0" } });
      };
    },
  },
  {
    name: "go live without a preview",
    caughtBy: ["lifecycle/go-live-needs-preview"],
    wrong: (right) => async (request) => {
      const response = await right(request);
      if (response.headers.get("x-ms-error-code") !== "NotWaitingForPublisherReview") return response;
      const location = `${request.url.split("/golive")[0]}/operations/${crypto.randomUUID()}`;
      return new Response(null, { status: 202, headers: { "operation-location": location, "content-length": "0" } });
    },
  },
  {
    name: "an offer that is live is not said to be",
    caughtBy: ["lifecycle/go-live-succeeds"],
    wrong: answering({ operation: "getOfferStatus", status: 200 }, (report: { status: string }) => ({
      body: report.status === "succeeded" ? { ...report, status: "neverPublished" } : report,
    })),
  },
];

/** Answers as a cancel does that is done at once, where the request would have been accepted. */
async function pretendToCancel(right: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  const probe = new URL(request.url);
  probe.pathname = probe.pathname.replace(/cancel$/, "status");
  const status = await right(new Request(probe, { headers: { authorization: "Bearer own-token" } }));
  const body = (await status.json()) as { status?: string };
  if (body.status !== "running") return right(request);
  // What is malformed is still refused, before anything is done.
  const text = await request.clone().text();
  if (!/^\{"metadata":\{("notification-emails":"[^"]{3,200}")?\}\}$/.test(text)) return right(request);
  return new Response(null, { status: 200, headers: { "content-length": "0" } });
}

/** Whether a cancel was refused because nothing runs. */
function refusesCancel({ headers }: Response): boolean {
  return ["NoRunningOperation", "OperationEnded"].includes(headers.get("x-ms-error-code") ?? "");
}
