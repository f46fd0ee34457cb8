import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Client, InvalidArgumentError } from "../src/index.ts";
import { answer, connect, offer, rejection } from "./support/serve.ts";

const accepted = answer(202, { "Operation-Location": "/api/operations/1" });

/** The form that the document gives the addresses, which the client does not have. */
const document = readFileSync(new URL("../../../spec/2017-10-31/openapi.yaml", import.meta.url), "utf8");
const schema = document.slice(document.indexOf("\n    NotificationEmails:"));
const documented = new RegExp(JSON.parse(/pattern: (".*")/.exec(schema)?.[1] ?? ""));

type Emails = string | readonly string[];

const calls: [name: string, call: (client: Client, emails: Emails) => Promise<unknown>][] = [
  ["cancelOperation", (client, emails) => client.cancelOperation({ ...offer, body: withEmails(emails) })],
  ["publishOffer", (client, emails) => client.publishOffer({ ...offer, body: withEmails(emails) })],
  ["goLive", (client, emails) => client.goLive({ ...offer, body: withEmails(emails) })],
  ["beginCancelOperation", (client, emails) => client.beginCancelOperation({ ...offer, body: withEmails(emails) })],
  ["beginPublishOffer", (client, emails) => client.beginPublishOffer({ ...offer, body: withEmails(emails) })],
  ["beginGoLive", (client, emails) => client.beginGoLive({ ...offer, body: withEmails(emails) })],
];

const withEmails = (emails: Emails) => ({ metadata: { "notification-emails": emails } });

describe.each(calls)("%s", (_, call) => {
  it.each<[given: Emails, sent: string | undefined]>([
    ["jondoe@contoso.com", "jondoe@contoso.com"],
    ["jondoe@contoso.com, release@contoso.com", "jondoe@contoso.com,release@contoso.com"],
    [["jondoe@contoso.com"], "jondoe@contoso.com"],
    [[" jondoe@contoso.com", "o'neil+a.b@mail.contoso.com"], "jondoe@contoso.com,o'neil+a.b@mail.contoso.com"],
    [[], undefined],
  ])("sends %j as %j", async (given, sent) => {
    const { client, requests } = await connect(accepted);
    await call(client, given);
    expect(JSON.parse(requests[0]?.body ?? "")).toEqual({ metadata: { "notification-emails": sent } });
  });

  it("sends nothing where an address is none", async () => {
    const { client, requests } = await connect(accepted);
    const error = await rejection(call(client, ["a@contoso.com,evil@example.com"]));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error).toMatchObject({
      message: 'notification-emails: "a@contoso.com,evil@example.com" is no email address',
    });
    expect(requests).toHaveLength(0);
  });
});

it.each<[name: string, given: unknown]>([
  ["an empty text", ""],
  ["an empty address", "a@b.c,,d@e.f"],
  ["a line break in an address", "a@b.c\r\nBcc: evil@example.com"],
  ["a line break in a list", ["a@b.c", "a@b.c\nBcc:evil@example.com"]],
  ["a display name", "Jon Doe <jondoe@contoso.com>"],
  ["a semicolon", "a@b.c;d@e.f"],
  ["no domain", "jondoe@"],
  ["two signs", "a@b@c"],
  ["letters beyond ASCII", "jondoe@contoso.\u0441om"],
  ["a NUL", "a@b.c\0"],
  ["a list in a list", [["a@b.c,d@e.f"]]],
  ["null", null],
  ["a number", 1],
  ["an object without a text", Object.create(null)],
])("%s is refused", async (_, given) => {
  const { client, requests } = await connect(accepted);
  // What comes from a caller without types.
  const error = await rejection(client.cancelOperation({ ...offer, body: withEmails(given as string) }));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(requests).toHaveLength(0);
});

it("what is around the addresses stays as it was given, and unchanged", async () => {
  const { client, requests } = await connect(accepted);
  const metadata = Object.freeze({ "notification-emails": Object.freeze(["a@b.c", "d@e.f"]), other: 1 });
  await client.cancelOperation({ ...offer, body: Object.freeze({ metadata, more: [2] }) });
  expect(JSON.parse(requests[0]?.body ?? "")).toEqual({
    metadata: { "notification-emails": "a@b.c,d@e.f", other: 1 },
    more: [2],
  });
});

it("whatever is given, what is sent has the documented form and the same addresses, or nothing is sent", async () => {
  const { client, requests } = await connect(accepted);
  const piece = fc.oneof(
    fc.constantFrom("a", "@", ".", "-", ",", " ", "\r\n", "\t", "b.c", "Bcc:", "<", ">", '"', "\0", "é", ";", "x@y.z"),
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.emailAddress(),
  );
  const address = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(address, fc.emailAddress(), fc.array(fc.oneof(address, fc.emailAddress()))),
      async (given) => {
        requests.length = 0;
        try {
          await client.cancelOperation({ ...offer, body: withEmails(given) });
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidArgumentError);
          expect(requests).toHaveLength(0);
          return;
        }
        sent += 1;
        const text = JSON.parse(requests[0]?.body ?? "").metadata["notification-emails"];
        const addresses = (typeof given === "string" ? given.split(",") : given).map((each) => each.trim());
        expect(text?.split(",") ?? []).toEqual(addresses);
        if (text !== undefined) expect(text).toMatch(documented);
      },
    ),
    { numRuns: 300 },
  );
  expect(sent).toBeGreaterThan(20);
});

it("every address that the document allows is sent", async () => {
  const { client, requests } = await connect(accepted);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.emailAddress(), { minLength: 1, maxLength: 5 }), async (addresses) => {
      fc.pre(documented.test(addresses.join(", ")));
      requests.length = 0;
      await client.cancelOperation({ ...offer, body: withEmails(addresses.join(", ")) });
      expect(requests).toHaveLength(1);
    }),
    { numRuns: 100 },
  );
});
