import { inspect } from "node:util";
import { expect, it } from "vitest";
import { CloudPartnerError, createClient } from "../src/index.ts";
import { type Answer, answer, body, connect, offer, rejection, token } from "./support/serve.ts";

const failed = { error: { code: "Failed", message: "m", details: [{ code: "A", message: "a" }] } };
const reset: Answer = (_, __, incoming) => incoming.socket.resetAndDestroy();
const page = answer(200, { "Content-Type": "text/html" }, "<html>");

/** One row for each kind of error that a call can end with. */
const kinds: [name: string, answer: Answer, call?: "getOfferStatus"][] = [
  ["BadRequestError", answer(400, {}, failed)],
  ["ForbiddenError", answer(403, {}, failed)],
  ["NotFoundError", answer(404, {}, failed)],
  ["UnprocessableContentError", answer(422, {}, failed)],
  ["HttpResponseError", answer(401, { "WWW-Authenticate": "Bearer" }, failed)],
  ["HttpResponseError", answer(502, {}, "<html>")],
  ["HttpResponseError", answer(307, { Location: "http://127.0.0.1:1/" })],
  ["UnexpectedResponseError", answer(202)],
  ["UnexpectedResponseError", page, "getOfferStatus"],
  ["UnexpectedResponseError", answer(200, { "Content-Type": "application/json" }, "{"), "getOfferStatus"],
  ["NetworkError", reset],
  ["TimeoutError", () => {}],
  ["UntrustedLocationError", answer(302, { Location: "http://127.0.0.1:1/" }), "getOfferStatus"],
];

/** All that a log could show of an error. */
function shown(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const options = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true };
  return [
    String(error),
    error.stack,
    inspect(error, options),
    JSON.stringify(error),
    JSON.stringify(inspect(error.cause, options)),
  ].join("\n");
}

it.each(kinds)("%s does not show the token", async (name, answer, call) => {
  const { client } = await connect(answer, { retry: false, ...(name === "TimeoutError" && { timeout: 200 }) });
  const error = await rejection(call ? client.getOfferStatus(offer) : client.cancelOperation({ ...offer, body }));
  expect(error).toMatchObject({ name });
  expect(shown(error)).not.toContain(token);
});

/** A page that shows the request that it is an answer to, as those of proxies do. */
const echo =
  (status: number, write: (text: string) => string): Answer =>
  (response, { headers }) => {
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(write(`you sent ${headers.authorization}`));
  };
const inJson = (message: string) =>
  JSON.stringify({ error: { code: message, message, details: [{ code: "A", message }] } });

it.each<[name: string, answer: Answer]>([
  ["HttpResponseError", echo(502, (text) => `<html>${text}`)],
  ["HttpResponseError", echo(401, inJson)],
  ["ForbiddenError", echo(403, inJson)],
  ["UnexpectedResponseError", echo(200, (text) => `<html>a page that is long enough to be cut${text}`)],
  ["UnexpectedResponseError", echo(206, (text) => text)],
])("%s does not show the token where the answer does", async (name, answer) => {
  const { client } = await connect(answer, { retry: false });
  const error = await rejection(client.getOfferStatus(offer));
  expect(error).toMatchObject({ name });
  expect(shown(error)).not.toContain(token);
  if (name !== "UnexpectedResponseError") expect(shown(error)).toContain("you sent Bearer REDACTED");
});

it("a token so short that a message about broken JSON quotes it whole is not shown", async () => {
  const short = "hush-hush";
  const { client } = await connect(
    echo(200, (text) => text.slice("you sent Bearer ".length)),
    { credential: short },
  );
  const error = await rejection(client.getOfferStatus(offer));
  expect(error).toMatchObject({ name: "UnexpectedResponseError", text: "REDACTED" });
  expect(shown(error)).not.toContain(short);
});

it.each([
  ["a credential that is no token", () => createClient({ credential: `${token}\r\n` }).getOfferStatus(offer)],
  ["an invalid path value", () => createClient({ credential: token }).getOfferStatus({ ...offer, offerId: "" })],
  [
    "an invalid header",
    () => createClient({ credential: "t" }).getOfferStatus(offer, { headers: { Authorization: `Bearer ${token}\n1` } }),
  ],
  ["an invalid baseUrl", async () => createClient({ credential: token, baseUrl: `https://[${token}` })],
  [
    "a port that fetch refuses",
    () => createClient({ credential: token, baseUrl: "http://127.0.0.1:1" }).getOfferStatus(offer),
  ],
])("%s does not show the token", async (_, call) => {
  const error = await rejection(call());
  expect(error).toBeInstanceOf(CloudPartnerError);
  expect(shown(error)).not.toContain(token);
});

it("a client does not show its token", async () => {
  const { client } = await connect(answer(200));
  expect(inspect(client, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(token);
  expect(JSON.stringify(client)).not.toContain(token);
});

it("a result does not show the token", async () => {
  const { client } = await connect(answer(200));
  const result = await client.cancelOperation({ ...offer, body });
  expect(inspect(result, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(token);
});
