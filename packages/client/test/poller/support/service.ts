import { type Client, type ClientOptions, createClient, type OperationPoller } from "../../../src/index.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { type Answer, answer, body, listen, offer, token, type Wire } from "../../support/serve.ts";
import { cancellation, operationId } from "./faults.ts";
import { Traffic } from "./traffic.ts";

export const offerPath = `/api/publishers/${offer.publisherId}/offers/${offer.offerId}`;
export const operationPath = `${offerPath}/operations/${operationId}`;

/** What a service answers. */
export interface Script {
  /** To the call that starts the operation. */
  readonly begin?: Answer | undefined;
  /** To each poll in turn; the last one again and again. */
  readonly polls?: readonly Answer[] | undefined;
  /** To the list of operations, in turn too. */
  readonly lists?: readonly Answer[] | undefined;
  /** To the status of the offer, in turn too. */
  readonly offerStatuses?: readonly Answer[] | undefined;
}

export interface Service {
  readonly url: string;
  readonly client: Client;
  readonly clock: FakeClock;
  readonly traffic: Traffic;
  readonly requests: readonly Wire[];
  /** When each request came, in milliseconds since the start. */
  readonly times: readonly number[];
  /** Starts the cancel. */
  cancel(): Promise<OperationPoller>;
  /** How many requests of a kind there were. */
  count(kind: "post" | "poll" | "list" | "offerStatus"): number;
  /** The time that has passed on the clock, in milliseconds. */
  waited(): number;
}

type Kind = Parameters<Service["count"]>[0];

export function kindOf({ method, target }: Wire): Kind {
  const path = target?.replace(/\?.*/, "");
  if (method === "POST") return "post";
  return path?.endsWith("/submissions/") ? "list" : path?.endsWith("/status") ? "offerStatus" : "poll";
}

/** A service that answers as it is told, over real sockets, and a client of it whose clock stands still by itself. */
export async function serveScript(
  script: Script | ((service: { url: string; stall: () => void }) => Script),
  options: Partial<ClientOptions> = {},
): Promise<Service> {
  const clock = new FakeClock();
  const start = clock.now();
  const traffic = new Traffic(clock);
  const counts = { post: 0, poll: 0, list: 0, offerStatus: 0 };
  const times: number[] = [];
  const server = await listen((response, request, incoming) => {
    times.push(clock.now() - start);
    const kind = kindOf(request);
    const turn = counts[kind];
    counts[kind] += 1;
    const answers = answersOf[kind];
    const given = answers[Math.min(turn, answers.length - 1)] ?? answer(500);
    given(response, request, incoming);
  });
  const { begin, polls, lists, offerStatuses } =
    typeof script === "function" ? script({ url: server.url, stall: () => traffic.stall() }) : script;
  const answersOf: Record<Kind, readonly Answer[]> = {
    post: [begin ?? answer(202, { "Operation-Location": server.url + operationPath })],
    poll: polls ?? [cancellation("completed")],
    list: lists ?? [answer(200, {}, [])],
    offerStatus: offerStatuses ?? [answer(404)],
  };
  const client = createClient({
    credential: token,
    baseUrl: server.url,
    clock,
    fetch: traffic.fetch,
    random: () => 0,
    retry: false,
    ...options,
  });
  return {
    ...server,
    client,
    clock,
    traffic,
    times,
    cancel: () => client.beginCancelOperation({ ...offer, body }),
    count: (kind) => counts[kind],
    waited: () => clock.now() - start,
  };
}

/** How a following ended: the status of the last state, or the code of the error. */
export async function outcomeOf(following: Promise<{ status: string }>): Promise<string> {
  return following.then(
    ({ status }) => status,
    (error: unknown) => {
      if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
      throw error;
    },
  );
}
