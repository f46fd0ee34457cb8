import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { AbortedError } from "../src/index.ts";
import { answer, body, connect, offer, rejection } from "./support/serve.ts";

const reason = new Error("the user went away");

/** What a call rejects with that was aborted for a reason. */
function expectAborted(error: unknown, cause: unknown): void {
  expect(error).toBeInstanceOf(AbortedError);
  expect(error).toMatchObject({ name: "AbortedError", code: "ABORTED" });
  expect(error instanceof AbortedError && error.cause).toBe(cause);
}

describe("an aborted call rejects with an AbortedError, whose cause is the signal's own reason", () => {
  it("before it was sent; the credential is not asked", async () => {
    let asked = 0;
    const credential = () => `token${++asked}`;
    const { client, requests } = await connect(answer(200), { credential });
    const call = client.cancelOperation({ ...offer, body }, { signal: AbortSignal.abort(reason) });
    expectAborted(await rejection(call), reason);
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
    expectAborted(await call, reason);
    expect(requests).toHaveLength(0);
  });

  it("by the credential itself", async () => {
    const controller = new AbortController();
    const credential = () => {
      controller.abort(reason);
      return new Promise<string>(() => {});
    };
    const { client } = await connect(answer(200), { credential });
    expectAborted(await rejection(client.getOfferStatus(offer, { signal: controller.signal })), reason);
  });

  it("while it waits for the answer", async () => {
    const controller = new AbortController();
    const { client } = await connect(() => controller.abort(reason));
    const call = client.cancelOperation({ ...offer, body }, { signal: controller.signal });
    expectAborted(await rejection(call), reason);
  });

  it.each([200, 404])("while it reads the body of a %i", async (status) => {
    const controller = new AbortController();
    const { client } = await connect((response) => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.write('{"status":');
      setTimeout(() => controller.abort(reason), 20);
    });
    const call = client.getOfferStatus(offer, { signal: controller.signal });
    expectAborted(await rejection(call), reason);
  });

  it("after a timeout too", async () => {
    const { client } = await connect(() => {});
    const signal = AbortSignal.timeout(20);
    const error = await rejection(client.getOfferStatus(offer, { signal }));
    expectAborted(error, signal.reason);
    expect(error).toMatchObject({ cause: { name: "TimeoutError" } });
  });

  it("even where the reason is no error", async () => {
    const { client } = await connect(answer(200));
    expectAborted(await rejection(client.getOfferStatus(offer, { signal: AbortSignal.abort("stop") })), "stop");
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
