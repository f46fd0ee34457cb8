import type { Handler } from "./listen.ts";

const apiVersion = "2017-10-31";

/** The two kinds of offers that the variant has: each has locations of its own form. */
export type OfferKind = "migrated" | "notMigrated";

/**
 * A server of the variant 2017-10-31-2020, made of one of the version 2017-10-31: requests and answers are rewritten between
 * the two documents. It shares nothing with the package that is tested, nor with the emulator's own rewriting.
 */
export function asVariant(right: Handler, kind: OfferKind): Handler {
  return async (request) => {
    const url = new URL(request.url);
    const offer = /^\/api\/operations\/([^/$]+)\$([^/$]+)\$2\$preview\/?$/.exec(decodeURI(url.pathname));
    if (offer !== null) return newestOperation(right, request, `/api/publishers/${offer[1]}/offers/${offer[2]}`);
    const { pathname } = url;
    if (!/\/submissions\/?$/.test(pathname)) return rewritten(await right(request), pathname, kind);
    // Of the words of the filter one is spelt in another way, and its other spelling is none.
    const statuses = url.searchParams.getAll("status").map((word) => {
      return word === "not started" ? "notStarted" : word === "notStarted" ? "not started" : word;
    });
    url.searchParams.delete("status");
    for (const status of statuses) url.searchParams.append("status", status);
    return rewritten(await right(requestTo(url, request)), pathname, kind);
  };
}

function requestTo(url: URL, { method, headers }: Request): Request {
  return new Request(url, { method, headers });
}

/** What the path without an operation leads to; where there is nothing, the answer is that of the list. */
async function newestOperation(right: Handler, request: Request, offerPath: string): Promise<Response> {
  const { search, origin } = new URL(request.url);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return right(new Request(`${origin}${offerPath}/status${search}`, request));
  }
  const list = await right(
    requestTo(
      new URL(`${origin}${offerPath}/submissions/${search}`),
      new Request(request.url, { headers: request.headers }),
    ),
  );
  if (list.status !== 200) return list;
  const [newest] = (await list.json()) as readonly { id: string }[];
  const id = newest?.id ?? "00000000-0000-4000-8000-000000000000";
  const path = `${offerPath}/operations/${id}`;
  return rewritten(await right(requestTo(new URL(origin + path + search), request)), path, "notMigrated");
}

async function rewritten(response: Response, pathname: string, kind: OfferKind): Promise<Response> {
  const headers = new Headers(response.headers);
  const location = headers.get("operation-location");
  if (location !== null) {
    headers.delete("operation-location");
    headers.set("location", relative(new URL(location).pathname, kind));
  }
  const text = await response.text();
  if (response.status !== 200 || text === "") return answer(text, response, headers);
  headers.delete("content-length");
  return answer(JSON.stringify(bodyAs(pathname, JSON.parse(text))), response, headers);
}

function answer(text: string, { status }: Response, headers: Headers): Response {
  return new Response(text === "" ? null : text, { status, headers });
}

function relative(pathname: string, kind: OfferKind): string {
  const [, publisher, offer] = /^\/api\/publishers\/([^/]+)\/offers\/([^/]+)\//.exec(pathname) ?? [];
  const path = kind === "migrated" ? pathname : `/api/operations/${publisher}$${offer}$2$preview`;
  return `${path}?api-version=${apiVersion}`;
}

/** The body of an answer, in the words and the form of the variant. */
function bodyAs(pathname: string, body: unknown): unknown {
  if (/\/operations\/[^/]+\/?$/.test(pathname)) return [withWords(body, operationWord)];
  return Array.isArray(body) ? body.map((item) => withWords(item, operationWord)) : withWords(body, capitalized);
}

function withWords(value: unknown, word: (text: string) => string): unknown {
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).map(([key, each]) => {
    if (key === "status" || key === "submissionState") return [key, word(String(each))];
    return [key, key === "steps" ? (each as unknown[]).map((step) => withWords(step, stepWord)) : each];
  });
  return Object.fromEntries(entries);
}

const operationWord = (text: string) => (text === "notStarted" ? "not started" : text);
const capitalized = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const stepWord = (text: string) => capitalized(text === "running" ? "inProgress" : text);
