import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Client, createClient, NetworkError } from "../src/index.ts";
import { body, connect, offer, rejection, token, unusedPort } from "./support/serve.ts";

const post = (client: Client) => client.cancelOperation({ ...offer, body });

describe("no answer", () => {
  it.each(["127.0.0.1", "localhost"])("connection refused by %s", async (host) => {
    const baseUrl = `http://${host}:${await unusedPort()}`;
    const client = createClient({ credential: token, baseUrl, retry: false });
    const error = await rejection(post(client));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      name: "NetworkError",
      code: "NETWORK",
      operationId: "cancelOperation",
      neverSent: true,
    });
    expect(String(error)).toMatch(/cancelOperation got no answer: connect ECONNREFUSED/);
    expect(error).toHaveProperty("cause.message", "fetch failed");
  });

  it("an unknown host", async () => {
    const baseUrl = "https://no-such-host.invalid";
    const error = await rejection(post(createClient({ credential: token, baseUrl, retry: false })));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ neverSent: true });
    expect(String(error)).toMatch(/getaddrinfo .*no-such-host\.invalid/);
  });

  it("connection broken before the answer", async () => {
    const { client } = await connect((_, __, incoming) => incoming.socket.resetAndDestroy());
    await expect(post(client)).rejects.toThrow(/got no answer: (read ECONNRESET|other side closed)/);
    const error = await rejection(post(client));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ neverSent: false });
  });

  it("connection broken before the answer, by a server that is not HTTP", async () => {
    const server = createServer((socket) => socket.end("SSH-2.0\r\n")).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    const client = createClient({ credential: token, baseUrl: `http://127.0.0.1:${address.port}` });
    await expect(post(client)).rejects.toBeInstanceOf(NetworkError);
  });

  it.each([200, 404])("connection broken during the body of a %i", async (status) => {
    const { client } = await connect(
      (response, _, incoming) => {
        response.writeHead(status, { "Content-Type": "application/json", "Content-Length": "100" });
        response.write('{"status":');
        setTimeout(() => incoming.socket.resetAndDestroy(), 20);
      },
      { retry: false },
    );
    const error = await rejection(client.getOfferStatus(offer));
    expect(error).toBeInstanceOf(NetworkError);
    expect(String(error)).toMatch(/getOfferStatus got no answer: (read ECONNRESET|other side closed|terminated)/);
  });

  it.each<[name: string, thrown: unknown, reason: string]>([
    ["an error that is no TypeError", new Error("offline"), "offline"],
    ["a text", "offline", "offline"],
    ["nothing", undefined, "of an unknown reason"],
    ["an object that has no text", Object.create(null), "of an unknown reason"],
    ["an error that is its own cause", ownCause(), "round and round"],
    ["several reasons", severalReasons(), "connect ECONNREFUSED ::1:9"],
    ["an error with the cause null", new TypeError("offline", { cause: null }), "offline"],
  ])("an injected fetch that throws %s", async (_, thrown, reason) => {
    const fetch = () => Promise.reject(thrown);
    const error = await rejection(post(createClient({ credential: token, fetch })));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ message: `cancelOperation got no answer: ${reason}` });
    expect(error).toMatchObject({ cause: thrown });
  });
});

/** What fetch throws where a name such as localhost has several addresses. */
function severalReasons(): Error {
  const reasons = ["connect ECONNREFUSED ::1:9", "connect ECONNREFUSED 127.0.0.1:9"].map((text) => new Error(text));
  return new TypeError("fetch failed", { cause: new AggregateError(reasons, "") });
}

function ownCause(): Error {
  const error = new Error("round and round");
  error.cause = error;
  return error;
}

it("a body that breaks off with an error of its own kind is half an answer", async () => {
  const broken = new Error("the tunnel closed");
  const stream = () => new ReadableStream({ pull: (controller) => controller.error(broken) });
  const fetch = async () => new Response(stream(), { headers: { "Content-Type": "application/json" } });
  const error = await rejection(createClient({ credential: token, fetch, retry: false }).getOfferStatus(offer));
  expect(error).toBeInstanceOf(NetworkError);
  expect(error).toMatchObject({ cause: broken, message: "getOfferStatus got no answer: the tunnel closed" });
});

describe("what is no fault of the network", () => {
  it("a TypeError of a middleware stays what it is", async () => {
    const own = new TypeError("x is not a function");
    const { client } = await connect((response) => response.end());
    client.http.use({
      onResponse() {
        throw own;
      },
    });
    expect(await rejection(post(client))).toBe(own);
  });

  it("nor is what a middleware throws that has read the body", async () => {
    const { client } = await connect((response) => response.end("{no JSON"));
    client.http.use({ onResponse: async ({ response }) => void (await response.json()) });
    expect(await rejection(post(client))).toBeInstanceOf(SyntaxError);
  });

  it("an error that a middleware puts in the place of another stays too", async () => {
    const own = new Error("offline, said the middleware");
    const client = createClient({ credential: token, fetch: () => Promise.reject(new TypeError("fetch failed")) });
    client.http.use({ onError: () => own });
    expect(await rejection(post(client))).toBe(own);
  });
});
