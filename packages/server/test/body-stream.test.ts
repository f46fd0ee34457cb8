import { expect, test } from "vitest";
import { createTestHandler, offer, streamed, token, version } from "./support.ts";

function cancelWith(body: ReadableStream): Request {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  return streamed(`${offer}/cancel?${version}`, body, headers);
}

test("a body that breaks off is no fault of the service", async () => {
  const codes: string[] = [];
  const handler = createTestHandler({}, { onError: ({ code, cause }) => void codes.push(`${code}: ${cause}`) });
  const stream = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"metadata"')),
    pull: (controller) => controller.error(new Error("ECONNRESET")),
  });
  const response = await handler(cancelWith(stream));
  expect(response.status).toBe(400);
  expect(await response.text()).not.toContain("ECONNRESET");
  expect(codes).toEqual(["InvalidRequest: Error: ECONNRESET"]);
});

test("reading stops at the limit, and the caller's stream is cancelled", async () => {
  let sent = 0;
  let cancelled = false;
  const stream = new ReadableStream({
    pull: (controller) => {
      sent += 100;
      controller.enqueue(new Uint8Array(100));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  const response = await createTestHandler({}, { maxBodyBytes: 1000 })(cancelWith(stream));
  expect(response.status).toBe(413);
  expect(cancelled).toBe(true);
  expect(sent).toBeLessThanOrEqual(1300);
});

test("a length that is announced is believed where it is too large, and only there", async () => {
  const empty = () => new ReadableStream({ start: (controller) => controller.close() });
  const lying = (length: string) => {
    const request = cancelWith(empty());
    request.headers.set("content-length", length);
    return createTestHandler()(request);
  };
  expect((await lying("1048577")).status).toBe(413);
  expect((await lying("12")).status).toBe(400);
  expect((await lying("many")).status).toBe(400);
});

test("a body of exactly the limit is read", async () => {
  const text = '{"metadata":{}}';
  const handler = createTestHandler({}, { maxBodyBytes: text.length });
  const stream = new Blob([text]).stream();
  expect((await handler(cancelWith(stream))).status).toBe(202);
});

test("a hundred faults are told and no more, each with a target of the documented length", async () => {
  const names = Array.from({ length: 500 }, (_, index) => [`${index}`.padEnd(2000, "x"), 1]);
  const stream = new Blob([JSON.stringify(Object.fromEntries(names))]).stream();
  const response = await createTestHandler({}, { maxBodyBytes: 2 ** 21 })(cancelWith(stream));
  const { error } = await response.json();
  expect(error.details).toHaveLength(100);
  expect(Math.max(...error.details.map(({ target }: { target: string }) => target.length))).toBe(1024);
});
