import { describe, expect, test } from "vitest";
import { body, createTestHandler, offer, transports, version } from "./support.ts";

const cancel = { method: "POST", path: `${offer}/cancel?${version}`, body };
const made = "made-1";

describe.each(Object.entries(transports))("%s: x-ms-request-id", (_, send) => {
  const seen: string[] = [];
  const handler = createTestHandler(
    {
      cancelOperation: ({ requestId }) => {
        seen.push(requestId);
        return { status: 200 };
      },
    },
    { createRequestId: () => made },
  );

  test.each(["abc", "b2a1f8f4-6a3c-4f0e-9f57-0a6c2d0a51f7", "a._-1", "x".repeat(128)])("is taken: %s", async (id) => {
    const reply = await send(handler, { ...cancel, headers: { "x-ms-request-id": id } });
    expect(reply.headers.get("x-ms-request-id")).toBe(id);
    expect(seen.at(-1)).toBe(id);
  });

  test.each([undefined, "", "a b", "a,b", "<script>", "%0d%0a", "../..", "ü", "x".repeat(129)])(
    "is made anew: %s",
    async (id) => {
      const reply = await send(handler, { ...cancel, headers: { "x-ms-request-id": id } });
      expect(reply.headers.get("x-ms-request-id")).toBe(made);
      expect(seen.at(-1)).toBe(made);
    },
  );

  test("is that of the request, whatever the handler answers", async () => {
    const overwriting = createTestHandler({
      cancelOperation: () => ({ status: 200, headers: { "x-ms-request-id": "of-the-handler" } }),
    });
    const reply = await send(overwriting, { ...cancel, headers: { "x-ms-request-id": "abc" } });
    expect(reply.headers.get("x-ms-request-id")).toBe("abc");
  });
});
