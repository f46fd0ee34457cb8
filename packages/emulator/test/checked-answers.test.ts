import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";

test("an answer that the document does not have is a fault of the emulator", async () => {
  const phases: string[] = [];
  let count = 0;
  await using emulator = await createEmulator({
    // The document has UUIDs; such an identifier makes an operation whose answers are not documented.
    createId: () => `no-uuid-${++count}`,
    onError: (_, { phase }) => void phases.push(phase),
  });
  const offer = "http://localhost/api/publishers/contoso/offers/contoso-virtualmachineoffer";
  const headers = { authorization: "Bearer emulator-token", "content-type": "application/json" };
  const send = (method: string, path: string, body: string | null) =>
    emulator.handler(new Request(`${offer}${path}?api-version=2017-10-31`, { method, headers, body }));
  expect((await send("GET", "/submissions/", null)).status).toBe(500);
  expect(phases).toEqual(["response"]);
});
