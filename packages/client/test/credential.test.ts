import { describe, expect, it } from "vitest";
import { createClient, InvalidArgumentError } from "../src/index.ts";
import { answer, body, connect, offer, rejection } from "./support/serve.ts";

describe("the credential", () => {
  it.each([
    ["a text", "t0ken"],
    ["a function", () => "t0ken"],
    ["an async function", async () => "t0ken"],
  ])("may be %s", async (_, credential) => {
    const { client, requests } = await connect(answer(200), { credential });
    await client.cancelOperation({ ...offer, body });
    expect(requests[0]?.headers.authorization).toBe("Bearer t0ken");
  });

  it("is asked for with every request", async () => {
    let count = 0;
    const { client, requests } = await connect(answer(200), { credential: async () => `token${++count}` });
    await client.cancelOperation({ ...offer, body });
    await client.cancelOperation({ ...offer, body });
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer token1", "Bearer token2"]);
  });

  it.each([
    ["an error", new Error("no account")],
    // As a fetch for the token throws it: it must not pass for a fault of the call's own connection.
    ["a TypeError", new TypeError("fetch failed")],
    ["nothing", undefined],
  ])("that rejects with %s makes the call reject with the same", async (_, reason) => {
    const { client, requests } = await connect(answer(200), { credential: () => Promise.reject(reason) });
    expect(await rejection(client.cancelOperation({ ...offer, body }))).toBe(reason);
    expect(requests).toHaveLength(0);
  });

  it.each<[name: string, token: unknown]>([
    ["empty", ""],
    ["with a blank", "hush hush"],
    ["with a line break", "hush\r\nX-Evil: 1"],
    ["with a line break at its end", "hush\n"],
    ["with a scheme", "Bearer hush"],
    ["with a character that is not ASCII", "hush\u2603"],
    ["with a NUL", "hush\0"],
    ["undefined", undefined],
    ["null", null],
    ["a number", 123],
    ["an object", { toString: () => "hush" }],
  ])("that is %s is refused, and not repeated", async (_, token) => {
    // What comes from a caller without types.
    const wrong = token as string;
    for (const credential of [wrong, () => wrong, async () => wrong]) {
      const { client, requests } = await connect(answer(200), { credential });
      const error = await rejection(client.cancelOperation({ ...offer, body }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(error).toMatchObject({ message: "the credential gave no bearer token" });
      expect(requests).toHaveLength(0);
    }
  });
});

describe("baseUrl", () => {
  const at = (baseUrl: string) => createClient({ credential: "t", baseUrl });

  it.each([
    "https://example.com",
    "https://example.com/",
    "https://example.com:8443/prefix/",
    "http://localhost:4010",
    "http://127.0.0.1:4010",
    "http://127.1",
    "http://[::1]:4010/",
  ])("may be %s", (url) => {
    expect(() => at(url)).not.toThrow();
  });

  it.each([
    ["http elsewhere", "http://example.com/hush", "https, or http on this machine: http://example.com"],
    ["http on a name like localhost", "http://localhost.example.com", "https, or http on this machine"],
    ["http on a name like 127.0.0.1", "http://127.0.0.1.example.com", "https, or http on this machine"],
    ["another scheme", "ftp://example.com", "https, or http on this machine: ftp://example.com"],
    ["a file", "file:///etc/hush", "https, or http on this machine"],
    ["a user", "https://hush:hush@example.com", "without user, query and fragment: https://example.com"],
    ["a user over http", "http://hush:hush@example.com", "https, or http on this machine: http://example.com"],
    ["a query", "https://example.com/?key=hush", "without user, query and fragment: https://example.com"],
    ["a fragment", "https://example.com/#hush", "without user, query and fragment"],
    ["a path only", "/hush", "not an absolute URL"],
    ["nothing", "", "not an absolute URL"],
    ["a broken URL with a user", "https://user:hush@exa mple.com", "not an absolute URL"],
  ])("must not be %s", (_, url, message) => {
    const refused = () => at(url);
    expect(refused).toThrow(InvalidArgumentError);
    expect(refused).toThrow(message);
    expect(refused).not.toThrow("hush");
  });

  it.each(["", "/", "?", "#", "/?#", "/prefix", "/prefix/", "/a/../prefix/", "/%7Bx%7D/{y}"])(
    "keeps its path: %s",
    async (path) => {
      const { client, requests, url } = await connect(answer(200), { baseUrl: "http://localhost" });
      void client;
      const prefix = new URL(`http://localhost${path}`).pathname.replace(/\/$/, "");
      await createClient({ credential: "t", baseUrl: url + path }).cancelOperation({ ...offer, body });
      expect(requests[0]?.target).toBe(
        `${prefix}/api/publishers/contoso/offers/contoso-virtualmachineoffer/cancel?api-version=2017-10-31`,
      );
    },
  );

  it("is the service's own by default", async () => {
    let url = "";
    const fetch = async (request: Request) => {
      url = request.url;
      return new Response();
    };
    await createClient({ credential: "t", fetch }).cancelOperation({ ...offer, body });
    expect(new URL(url).origin).toBe("https://cloudpartner.azure.com");
  });
});
