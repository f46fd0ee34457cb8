import type { HttpStatus, InformationalStatus } from "@cloud-partner/types";
import { expect, test } from "vitest";
import { answerName, answerNames } from "../src/answer-name.ts";

// tsc says which status is missing here or surplus; the test says whether it has a name.
// biome-ignore format: one line for each ten.
const statuses: Record<Exclude<HttpStatus, InformationalStatus>, true> = {
  200: true, 201: true, 202: true, 203: true, 204: true, 205: true, 206: true, 207: true, 208: true, 226: true,
  300: true, 301: true, 302: true, 303: true, 304: true, 305: true, 307: true, 308: true,
  400: true, 401: true, 402: true, 403: true, 404: true, 405: true, 406: true, 407: true, 408: true, 409: true,
  410: true, 411: true, 412: true, 413: true, 414: true, 415: true, 416: true, 417: true, 421: true, 422: true,
  423: true, 424: true, 425: true, 426: true, 428: true, 429: true, 431: true, 451: true,
  500: true, 501: true, 502: true, 503: true, 504: true, 505: true, 506: true, 507: true, 508: true, 510: true, 511: true,
};

test("every status that an answer can have has a name of its own", () => {
  expect(Object.keys(answerNames)).toEqual(Object.keys(statuses));
  const all = [...Object.values(answerNames), ...["2XX", "3XX", "4XX", "5XX", "default", "299", "418"].map(answerName)];
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(name).toMatch(/^[a-z]+([A-Z][a-z]+)*\d*$/);
});

test.each([
  ["200", "ok"],
  ["422", "unprocessableContent"],
  ["4XX", "clientError"],
  ["default", "default"],
  ["418", "status418"],
])("%s is called %s", (status, name) => {
  expect(answerName(status)).toBe(name);
});
