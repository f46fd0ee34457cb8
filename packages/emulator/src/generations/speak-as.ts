import type { Dispatcher, IncomingRequest, OutgoingResponse } from "@cloud-partner/server/core";
import { ForwardedRequest } from "../forwarded-request.ts";
import type { OfferName } from "../state/offer.ts";
import type { Generation } from "./generation.ts";
import { spell } from "./status-words.ts";

/** Gives the identifier of an offer's newest operation, or `undefined` where there is none. */
export type FindNewest = (name: OfferName) => Promise<string | undefined>;

/** What an operation is asked for that there is none of. */
const noOperation = "00000000-0000-0000-0000-000000000000";

/**
 * Answers as another generation of the service does. The answers of the document are rewritten on their way out, because
 * handlers can give no others.
 */
export function speakAs(generation: Generation, api: Dispatcher, findNewest: FindNewest): Dispatcher {
  return {
    refuse: api.refuse,
    async answer(incoming) {
      const name = generation.migrated ? undefined : unmigratedOffer(incoming);
      const request = name === undefined ? incoming : await toOperation(incoming, name, findNewest);
      const response = await api.answer(request);
      return rewrite(generation, request, response);
    },
  };
}

/** The offer that is named by the path of an offer that was not migrated. */
function unmigratedOffer({ target }: IncomingRequest): OfferName | undefined {
  const dollar = "(?:\\$|%24)";
  const path = new RegExp(`^/api/operations/([\\w.-]+)${dollar}([\\w.-]+)${dollar}2${dollar}preview/?(?:\\?|$)`, "i");
  const [, publisherId, offerId] = path.exec(target) ?? [];
  return publisherId === undefined || offerId === undefined ? undefined : { publisherId, offerId };
}

async function toOperation(
  incoming: IncomingRequest,
  name: OfferName,
  findNewest: FindNewest,
): Promise<IncomingRequest> {
  // Where the database fails, the API says so.
  const id = (await findNewest(name).catch(() => undefined)) ?? noOperation;
  const question = incoming.target.indexOf("?");
  const query = question < 0 ? "" : incoming.target.slice(question);
  return new ForwardedRequest(incoming, `${offerPath(name)}/operations/${id}${query}`);
}

function offerPath({ publisherId, offerId }: OfferName): string {
  return `/api/publishers/${publisherId}/offers/${offerId}`;
}

function rewrite(generation: Generation, { target }: IncomingRequest, response: OutgoingResponse): OutgoingResponse {
  const [, publisherId = "", offerId = "", what] =
    /^\/api\/publishers\/([^/?]+)\/offers\/([^/?]+)\/(\w+)/.exec(target) ?? [];
  if (response.status === 202) return withLocation(generation, { publisherId, offerId }, response);
  if (response.status !== 200 || typeof response.body !== "string") return response;
  const body: unknown = JSON.parse(response.body);
  return { ...response, body: JSON.stringify(bodyAs(generation, what, body)) };
}

function withLocation(generation: Generation, name: OfferName, response: OutgoingResponse): OutgoingResponse {
  const headers: string[] = [];
  for (let index = 0; index < response.headers.length; index += 2) {
    const [header = "", value = ""] = response.headers.slice(index, index + 2);
    if (header.toLowerCase() !== "operation-location") headers.push(header, value);
    else headers.push(...locationAs(generation, name, new URL(value)));
  }
  return { ...response, headers };
}

function locationAs({ location, migrated }: Generation, { publisherId, offerId }: OfferName, url: URL): string[] {
  const path = migrated ? url.pathname : `/api/operations/${publisherId}$${offerId}$2$preview`;
  return location === "absolute"
    ? ["Operation-Location", url.origin + path]
    : ["Location", `${path}?api-version=2017-10-31`];
}

/** The body of an answer, by the part of the path that says what it is of. */
function bodyAs({ words, operationInList }: Generation, what: string | undefined, body: unknown): unknown {
  const steps = (value: unknown) =>
    mapItems(value, (step) => withWord(step, "status", (word) => spell(words, "step", word)));
  if (what === "operations") {
    const operation = withWord(withWord(body, "steps", steps), "status", (word) => spell(words, "operation", word));
    return operationInList ? [operation] : operation;
  }
  if (what === "status") {
    return withWord(withWord(body, "steps", steps), "status", (word) => spell(words, "offer", word));
  }
  return mapItems(body, (item) => withWord(item, "submissionState", (word) => spell(words, "operation", word)));
}

function mapItems(value: unknown, map: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(map) : value;
}

function withWord(value: unknown, key: string, change: (word: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null || !(key in value)) return value;
  return { ...value, [key]: change(Reflect.get(value, key)) };
}
