import type { operations } from "@cloud-partner/types/2017-10-31";
import { type Answer, type DocumentName, expectDocumented } from "./document.ts";

export type OperationName = keyof operations;

export const operationNames = [
  "cancelOperation",
  "getOfferStatus",
  "getOperation",
  "goLive",
  "listOperations",
  "publishOffer",
] as const satisfies readonly OperationName[];

export interface CallOptions {
  readonly publisherId?: string;
  readonly offerId?: string;
  readonly operationId?: string;
  /** `null` sends none. */
  readonly token?: string | null;
  readonly emails?: string;
  /** Filter of the list. */
  readonly status?: string;
}

/** Calls operations by name, and holds every answer against the document, or another one. */
export class Api {
  readonly #baseUrl: string;
  readonly #send: (request: Request) => Promise<Response>;
  readonly #document: DocumentName;

  constructor(
    baseUrl: string,
    send: (request: Request) => Promise<Response> = fetch,
    document: DocumentName = "2017-10-31",
  ) {
    this.#baseUrl = baseUrl;
    this.#send = send;
    this.#document = document;
  }

  async call(operation: OperationName, options: CallOptions = {}): Promise<Answer> {
    const { publisherId = "contoso", offerId = "contoso-virtualmachineoffer", token = "emulator-token" } = options;
    const { operationId = "56615b67-2185-49fe-80d2-c4ddf77bb2e8", emails, status } = options;
    const [method, path] = {
      cancelOperation: ["POST", "cancel"],
      getOfferStatus: ["GET", "status"],
      getOperation: ["GET", `operations/${operationId}`],
      goLive: ["POST", "golive"],
      listOperations: ["GET", "submissions/"],
      publishOffer: ["POST", "publish"],
    }[operation];
    const query = `api-version=2017-10-31${status === undefined ? "" : `&status=${status}`}`;
    const metadata = emails === undefined ? {} : { "notification-emails": emails };
    const request = new Request(`${this.#baseUrl}/api/publishers/${publisherId}/offers/${offerId}/${path}?${query}`, {
      method: method ?? "GET",
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(method === "POST" ? { "content-type": "application/json" } : {}),
      },
      ...(method === "POST" ? { body: JSON.stringify({ metadata }) } : {}),
    });
    const answer = await read(await this.#send(request));
    expectDocumented(operation, answer, this.#document);
    return answer;
  }

  /** Asks for the operation at a location, as a client does: at the same server, with api-version. */
  async follow(location: string | null): Promise<Answer> {
    const url = new URL(location ?? "about:blank", this.#baseUrl);
    url.searchParams.set("api-version", "2017-10-31");
    const headers = { authorization: "Bearer emulator-token" };
    const answer = await read(await this.#send(new Request(url, { headers })));
    expectDocumented("getOperation", answer, this.#document);
    return answer;
  }
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, text, body };
}
