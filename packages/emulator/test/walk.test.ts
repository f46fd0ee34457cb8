import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { createClient } from "@cloud-partner/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningEmulator, startEmulator } from "../src/index.ts";
import { at } from "./support/document.ts";
import { type MailServer, startMailServer } from "./support/mail-server.ts";

const stepDuration = 10_000;
const publisherId = "contoso";
const email = "jondoe@contoso.com";
const body = { metadata: { "notification-emails": email } };

let mail: MailServer;

beforeAll(async () => {
  mail = await startMailServer();
});

afterAll(() => mail?.[Symbol.asyncDispose]());

/** One that uses the API: what it takes to publish, to cancel, and to ask how a cancellation goes. */
interface Walker {
  publish(offerId: string): Promise<void>;
  /** Gives what asks how the cancellation goes. */
  cancel(offerId: string): Promise<() => Promise<unknown>>;
}

/** Seed, publish, cancel, follow, mail. */
async function walk(offerId: string, walkerOf: (emulator: RunningEmulator) => Walker): Promise<void> {
  await using emulator = await startEmulator({
    seed: [{ publisherId, offerId }],
    stepDuration,
    clock: { rate: 0 },
    smtp: mail.url,
  });
  const walker = walkerOf(emulator);
  await walker.publish(offerId);
  await emulator.clock.advance(2.5 * stepDuration);
  const ask = await walker.cancel(offerId);
  expect(await ask()).toBe("running");
  await emulator.clock.advance(3 * stepDuration);
  expect(await ask()).toBe("completed");
  const subjects = () =>
    mail.received.flatMap(({ to, source }) => {
      const [, subject = ""] = /^Subject: (.*)$/m.exec(source) ?? [];
      return to === email && subject.startsWith(`${offerId}: `) ? [subject.slice(offerId.length + 2)] : [];
    });
  const expected = [
    "the publication has started",
    ...Array<string>(2).fill("the publication goes on"),
    "the publication was canceled",
    "the cancellation has started",
    ...Array<string>(3).fill("the cancellation goes on"),
    "the cancellation is completed",
  ];
  await expect.poll(() => subjects().toSorted(), { timeout: 15_000 }).toEqual(expected.toSorted());
}

test("by the client", { timeout: 30_000 }, async () => {
  await walk("by-client", ({ url, token }) => {
    const client = createClient({ baseUrl: url, credential: token });
    return {
      async publish(offerId) {
        await client.publishOffer({ publisherId, offerId, body });
      },
      async cancel(offerId) {
        const poller = await client.beginCancelOperation({ publisherId, offerId, body });
        return async () => (await poller.poll()).word;
      },
    };
  });
});

const isMissing = spawnSync("curl", ["--version"]).status !== 0;
if (isMissing) console.log("curl is not installed: the walk is not gone with it");

test.skipIf(isMissing)("by curl", { timeout: 30_000 }, async () => {
  await walk("by-curl", ({ url, token }) => {
    const curl = async (...args: string[]) => {
      const all = ["--silent", "--show-error", "--fail-with-body", "-H", `Authorization: Bearer ${token}`, ...args];
      return (await promisify(execFile)("curl", all)).stdout;
    };
    const post = (offerId: string, call: string) => {
      const address = `${url}/api/publishers/contoso/offers/${offerId}/${call}?api-version=2017-10-31`;
      return curl("-i", "-H", "Content-Type: application/json", "-d", JSON.stringify(body), address);
    };
    return {
      async publish(offerId) {
        expect(await post(offerId, "publish")).toMatch(/^HTTP\/1\.1 202 /);
      },
      async cancel(offerId) {
        const answer = await post(offerId, "cancel");
        expect(answer).toMatch(/^HTTP\/1\.1 202 /);
        const [, location = ""] = /^operation-location: (\S+)/im.exec(answer) ?? [];
        return async () => at(JSON.parse(await curl(`${location}?api-version=2017-10-31`)), "status");
      },
    };
  });
});
