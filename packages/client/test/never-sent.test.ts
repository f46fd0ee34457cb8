import { expect, it } from "vitest";
import { neverSent } from "../src/errors/never-sent.ts";

/** What `fetch` throws: an error of its own, with the reason as its cause. */
function failed(properties: object, message = "m"): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(message), properties) });
}

const refused = Object.assign(new Error(), { code: "ECONNREFUSED", syscall: "connect" });
const reset = Object.assign(new Error(), { code: "ECONNRESET", syscall: "read" });

it.each<[name: string, error: unknown, expected: boolean]>([
  ["refused, in Node", failed({ code: "ECONNREFUSED", syscall: "connect" }), true],
  ["not found, in Node", failed({ code: "ENOTFOUND", syscall: "getaddrinfo" }), true],
  ["no answer of the name server", failed({ code: "EAI_AGAIN", syscall: "getaddrinfo" }), true],
  ["unreachable when it was connected", failed({ code: "EHOSTUNREACH", syscall: "connect" }), true],
  ["unreachable when it was read", failed({ code: "EHOSTUNREACH", syscall: "read" }), false],
  ["unreachable, nobody knows when", failed({ code: "ENETUNREACH" }), false],
  ["no connection in time, in undici", failed({ code: "UND_ERR_CONNECT_TIMEOUT" }), true],
  ["no answer in time, in undici", failed({ code: "UND_ERR_HEADERS_TIMEOUT" }), false],
  ["refused, in Bun", Object.assign(new Error("Unable to connect."), { code: "ConnectionRefused" }), true],
  ["refused, in Deno", new TypeError("client error (Connect): tcp connect error: Connection refused"), true],
  ["not found, in Deno", new TypeError("client error (Connect): dns error: failed to lookup address"), true],
  ["every address refused", new Error("m", { cause: new AggregateError([refused, refused]) }), true],
  ["one address refused, one reset", new Error("m", { cause: new AggregateError([refused, reset]) }), false],
  [
    "a first address refused, which gives its code to the whole",
    Object.assign(new AggregateError([refused, reset]), { code: "ECONNREFUSED" }),
    false,
  ],
  ["no address at all", new AggregateError([]), false],
  ["reset", failed({ code: "ECONNRESET", syscall: "read" }), false],
  ["a browser, which does not tell", new TypeError("Failed to fetch"), false],
  ["no error", "ECONNREFUSED", false],
  ["nothing", undefined, false],
])("%s", (_, error, expected) => {
  expect(neverSent(error)).toBe(expected);
});

it("an error that is its own cause ends", () => {
  const error = new Error("round");
  error.cause = error;
  expect(neverSent(error)).toBe(false);
});
