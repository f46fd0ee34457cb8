import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { answer, body, connect, offer, rejection } from "./support/serve.ts";

const reason = new Error("the user went away");

describe("an aborted call rejects with its signal's own reason", () => {
  it("before it was sent; the credential is not asked", async () => {
    let asked = 0;
    const credential = () => `token${++asked}`;
    const { client, requests } = await connect(answer(200), { credential });
    const call = client.cancelOperation({ ...offer, body }, { signal: AbortSignal.abort(reason) });
    expect(await rejection(call)).toBe(reason);
    expect(requests).toHaveLength(0);
    expect(asked).toBe(0);
  });

  it("while it waits for the credential", async () => {
    const controller = new AbortController();
    const credential = () => new Promise<string>(() => {});
    const { client, requests } = await connect(answer(200), { credential });
    const call = rejection(client.cancelOperation({ ...offer, body }, { signal: controller.signal }));
    await delay(10);
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(requests).toHaveLength(0);
  });

  it("by the credential itself", async () => {
    const controller = new AbortController();
    const credential = () => {
      controller.abort(reason);
      return new Promise<string>(() => {});
    };
    const { client } = await connect(answer(200), { credential });
    expect(await rejection(client.getOfferStatus(offer, { signal: controller.signal }))).toBe(reason);
  });

  it("while it waits for the answer", async () => {
    const controller = new AbortController();
    const { client } = await connect(() => controller.abort(reason));
    const call = client.cancelOperation({ ...offer, body }, { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
  });

  it.each([200, 404])("while it reads the body of a %i", async (status) => {
    const controller = new AbortController();
    const { client } = await connect((response) => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.write('{"status":');
      setTimeout(() => controller.abort(reason), 20);
    });
    const call = client.getOfferStatus(offer, { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
  });

  it("after a timeout too", async () => {
    const { client } = await connect(() => {});
    const call = client.getOfferStatus(offer, { signal: AbortSignal.timeout(20) });
    expect(await rejection(call)).toMatchObject({ name: "TimeoutError" });
  });

  it("even where the reason is no error", async () => {
    const { client } = await connect(answer(200));
    expect(await rejection(client.getOfferStatus(offer, { signal: AbortSignal.abort("stop") }))).toBe("stop");
  });
});

it("a signal that is aborted after the answer changes nothing", async () => {
  const controller = new AbortController();
  const { client } = await connect(answer(200, {}, { status: "succeeded" }));
  const result = await client.getOfferStatus(offer, { signal: controller.signal });
  controller.abort(reason);
  expect(result.body.status).toBe("succeeded");
});

it("a signal serves many calls without a warning of too many listeners", async () => {
  const warnings: Error[] = [];
  const warn = (warning: Error) => warnings.push(warning);
  process.on("warning", warn);
  const { signal } = new AbortController();
  const { client } = await connect(answer(200), { credential: async () => "t" });
  for (let call = 0; call < 30; call++) await client.cancelOperation({ ...offer, body }, { signal });
  await delay(1);
  process.off("warning", warn);
  expect(warnings).toEqual([]);
});
