import { expect, it } from "vitest";
import { HttpResponseError, UnexpectedResponseError } from "../src/index.ts";
import { type Answer, connect, offer, rejection } from "./support/serve.ts";

const limit = 100_000;

/** An answer that goes on as long as somebody reads it, and says when nobody does. */
function endless(status: number, ended: () => void): Answer {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json" });
    const chunk = "x".repeat(16_384);
    const write = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on("drain", write);
    response.on("close", ended);
    write();
  };
}

it.each([
  [200, UnexpectedResponseError, "its body has more than 100000 bytes"],
  [404, HttpResponseError, "getOfferStatus was answered with 404"],
])(
  "an answer %i without an end is read as far as the limit, and its connection closed",
  async (status, Class, said) => {
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { client } = await connect(endless(status, end), { maxResponseBytes: limit });
    const error = await rejection(client.getOfferStatus(offer));
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ status, text: "x".repeat(4096) });
    expect(String(error)).toContain(said);
    await ended;
  },
);

it("an answer just as large as the limit is read", async () => {
  const text = JSON.stringify({ status: "running", padding: "é".repeat(100) });
  const maxResponseBytes = new TextEncoder().encode(text).length;
  const send: Answer = (response) => response.writeHead(200, { "Content-Type": "application/json" }).end(text);
  const { client } = await connect(send, { maxResponseBytes });
  expect((await client.getOfferStatus(offer)).body).toEqual(JSON.parse(text));
  const { client: smaller } = await connect(send, { maxResponseBytes: maxResponseBytes - 1 });
  expect(await rejection(smaller.getOfferStatus(offer))).toBeInstanceOf(UnexpectedResponseError);
});
