import type { Answer, Exchange, SentRequest } from "./exchange.ts";

/** Sends requests: the global `fetch`, or one that does the same. */
export type Fetch = (request: Request) => Promise<Response>;

/** The largest answer that is read, in bytes; no documented one comes near it. */
const mostBytes = 16 * 1024 * 1024;

/** Sends a request and reads the answer to its end. It never rejects, and gives up after a time in milliseconds. */
export async function sendRequest(fetch: Fetch, request: SentRequest, timeout: number): Promise<Exchange> {
  const { method, url, headers, body } = request;
  const signal = AbortSignal.timeout(timeout);
  try {
    // Bytes, because a text would bring a content type of its own.
    const init = body === undefined ? {} : { body: new TextEncoder().encode(body) };
    const sent = new Request(url, {
      method,
      headers: headers.map(([name, value]) => [name, value]),
      redirect: "manual",
      signal,
      ...init,
    });
    // An injected fetch may not know the signal.
    const answer = await Promise.race([fetch(sent).then(readAnswer), aborted(signal)]);
    return { request, answer };
  } catch (error) {
    return { request, answer: undefined, failure: signal.aborted ? `nothing within ${timeout} ms` : reasonOf(error) };
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
}

async function readAnswer(response: Response): Promise<Answer> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error(`the body has more than ${mostBytes} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  text += decoder.decode();
  return { status: response.status, headers: response.headers, text, json: parseJson(text) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What an error says, with what caused it: fetch hides the reason there. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : ` (${reasonOf(error.cause)})`;
  const code =
    "code" in error && typeof error.code === "string" && !error.message.includes(error.code) ? `${error.code} ` : "";
  return `${code}${error.message}${cause}`;
}
