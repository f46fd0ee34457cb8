import fc from "fast-check";
import { expect, test } from "vitest";
import { body, createTestHandler, location, offer, token, version } from "./support.ts";

// None of the forbidden methods: the Fetch standard has no requests of them.
const method = fc.oneof(
  fc.constantFrom("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"),
  fc.stringMatching(/^[A-Z-]{1,6}$/).filter((name) => !["TRACE", "TRACK", "CONNECT"].includes(name)),
);
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }).map(encodeURIComponent),
  fc.stringMatching(/^[ -"$-.0->@-~]{0,20}$/),
  fc.constantFrom("%", "%2F", "%00", "%E0%A4", "__proto__", "constructor", "..", "a".repeat(60), "contoso"),
);
const path = fc.oneof(
  fc.constantFrom("cancel", "publish", "golive", "status", "submissions/").map((name) => `${offer}/${name}`),
  fc
    .array(fc.oneof(noise, fc.constantFrom("api", "publishers", "offers", "operations", "cancel")), { maxLength: 8 })
    .map(joined),
  fc.tuple(noise, noise).map(([publisherId, offerId]) => `/api/publishers/${publisherId}/offers/${offerId}/cancel`),
  noise.map((operationId) => `${offer}/operations/${operationId}`),
);
const query = fc.oneof(
  fc.constant(version),
  fc
    .tuple(fc.constantFrom("status", "api-version", "__proto__"), noise)
    .map(([name, value]) => `${version}&${name}=${value}`),
  noise,
);
const value = fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/);
const headers = fc.record(
  {
    authorization: mostly(`Bearer ${token}`, value),
    "content-type": mostly("application/json", value),
    "content-length": mostly("52", fc.oneof(fc.nat().map(String), value)),
    "content-encoding": mostly("identity", value),
    "x-ms-request-id": value,
    cookie: value,
  },
  { requiredKeys: ["authorization", "content-type"] },
);
const sent = fc.oneof(
  fc.constant(body),
  fc.json(),
  fc.json().map((json) => `{"metadata":${json}}`),
  fc.string({ unit: "binary" }).map((text) => JSON.stringify({ metadata: { "notification-emails": text } })),
  fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
);

/** What gets past a check four times out of five, so that the later checks are reached too. */
function mostly(good: string, other: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: other });
}

function joined(segments: readonly string[]): string {
  return `/${segments.join("/")}`;
}

test("no request makes a fault of the service, or an answer that is not of the document's form", async () => {
  const faults: unknown[] = [];
  const handler = createTestHandler(
    {
      publishOffer: ({ body: { metadata } }) => ({
        status: 202,
        headers: { "Operation-Location": location + metadata },
      }),
    },
    { onError: ({ status, cause }) => void (status >= 500 && faults.push(cause)) },
  );
  const reached = new Map<number, number>();
  const call = fc.record({ method, path, query, headers, sent });
  await fc.assert(
    fc.asyncProperty(call, async ({ method, path, query, headers, sent }) => {
      const bodyless = method === "GET" || method === "HEAD";
      const init = { method, headers, ...(bodyless ? {} : { body: sent }) };
      const response = await handler(new Request(`http://localhost${path}?${query}`, init));
      reached.set(response.status, (reached.get(response.status) ?? 0) + 1);
      expect(faults).toEqual([]);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get("x-ms-request-id")).toMatch(/^[\w.-]{1,128}$/);
      const text = await response.text();
      if (response.status < 400 || method === "HEAD") return;
      expect(JSON.parse(text)).toMatchObject({ error: { code: response.headers.get("x-ms-error-code") } });
    }),
    { seed: 1, numRuns: 3000 },
  );
  // Requests of which none gets past the first check would say nothing.
  expect([...reached.keys()].sort()).toEqual(expect.arrayContaining([200, 202, 204, 400, 401, 404, 405, 415]));
});
