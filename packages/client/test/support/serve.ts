import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { type Client, type ClientOptions, createClient } from "../../src/index.ts";

/** A request as it came over the wire. */
export interface Wire {
  method: string | undefined;
  /** Path and query, as they were sent. */
  target: string | undefined;
  headers: IncomingHttpHeaders;
  /** Names and values by turns, with those that came twice. */
  rawHeaders: string[];
  body: string;
}

export interface TestServer {
  readonly url: string;
  /** What it was sent, the oldest first. */
  readonly requests: Wire[];
}

export type Answer = (response: ServerResponse, request: Wire, incoming: IncomingMessage) => void;

/** Starts a real server on a free port, for one test. */
export async function listen(answer: Answer): Promise<TestServer> {
  const requests: Wire[] = [];
  const server = createServer(async (incoming, response) => {
    let body = "";
    incoming.setEncoding("utf8");
    for await (const chunk of incoming) body += chunk;
    const { method, url: target, headers, rawHeaders } = incoming;
    const request = { method, target, headers, rawHeaders, body };
    requests.push(request);
    answer(response, request, incoming);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${address.port}`, requests };
}

/** An answer with a status, headers and a body: text as it is, anything else as JSON. */
export function answer(status: number, headers: Record<string, string> = {}, body?: unknown): Answer {
  return (response) => {
    const isText = body === undefined || typeof body === "string";
    response.writeHead(status, { ...(isText ? {} : { "Content-Type": "application/json" }), ...headers });
    response.end(isText ? body : JSON.stringify(body));
  };
}

export const token = "secret.token-of_a~test/1+2==";

/** A server, and a client that has its address. */
export async function connect(
  answerWith: Answer,
  options: Partial<ClientOptions> = {},
): Promise<TestServer & { client: Client }> {
  const server = await listen(answerWith);
  return { ...server, client: createClient({ credential: token, baseUrl: server.url, ...options }) };
}

export const offer = { publisherId: "contoso", offerId: "contoso-virtualmachineoffer" } as const;
export const body = { metadata: { "notification-emails": "jondoe@contoso.com" } } as const;

/** The error that a promise rejects with. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("it did not reject");
    },
    (error: unknown) => error,
  );
}

/** Gives each request the next answer, and the last one to all that follow. */
export function inTurn(...answers: [Answer, ...Answer[]]): Answer {
  const [last] = answers.slice(-1);
  const left = [...answers];
  return (...args) => (left.shift() ?? last)?.(...args);
}

/** The address of a port on which nothing listens. */
export async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}
