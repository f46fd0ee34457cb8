import fc from "fast-check";
import { expect, it } from "vitest";
import { InvalidArgumentError } from "../src/index.ts";
import { answer, connect, offer } from "./support/serve.ts";

/** Texts of all kinds, and often of those that mean something in a URL. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom(
      "/",
      "\\",
      "%",
      "?",
      "#",
      ".",
      "2",
      "e",
      "E",
      "F",
      "&",
      "=",
      "+",
      ";",
      " ",
      "\0",
      "\r",
      "\n",
      "\t",
      "é",
      "☃",
      "😀",
    ),
  }),
  // Halves of surrogate pairs, which have no UTF-8.
  fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 3 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    "",
    ".",
    "..",
    "...",
    "%2e%2e",
    "..%2f",
    "/..",
    "//",
    "__proto__",
    "a/../b",
    "\u202e",
    "{offerId}",
    "$&",
    "$1",
  ),
);

/** Percent-decodes as RFC 3986 says it, by its own means. */
function decode(part: string): string {
  const bytes: number[] = [];
  for (let index = 0; index < part.length; index++) {
    if (part[index] !== "%") bytes.push(part.charCodeAt(index));
    else {
      bytes.push(Number.parseInt(part.slice(index + 1, index + 3), 16));
      index += 2;
    }
  }
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

/** Whether a text has half of a surrogate pair. */
const isBroken = (value: string) => /\p{Surrogate}/u.test(value);

const runs = { numRuns: 400 };

it("a path value is one segment on the wire and exactly what was given, or an invalid argument", async () => {
  const { client, requests } = await connect(answer(200, {}, { status: "running" }));
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(text, text, async (publisherId, offerId) => {
      requests.length = 0;
      try {
        await client.getOfferStatus({ publisherId, offerId });
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidArgumentError);
        const unfit = [publisherId, offerId].some((value) => ["", ".", ".."].includes(value) || isBroken(value));
        expect(unfit).toBe(true);
        expect(requests).toHaveLength(0);
        refused++;
        return;
      }
      const [path = "", query] = requests[0]?.target?.split("?") ?? [];
      const segments = path.split("/").map(decode);
      expect(segments).toEqual(["", "api", "publishers", publisherId, "offers", offerId, "status"]);
      expect(query).toBe("api-version=2017-10-31");
    }),
    runs,
  );
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(runs.numRuns);
});

it("a query value is exactly what was given, or an invalid argument", async () => {
  const { client, requests } = await connect(answer(200, {}, []));
  await fc.assert(
    fc.asyncProperty(text, async (status) => {
      requests.length = 0;
      // @ts-expect-error The document has five words; what else a caller gives must arrive unharmed all the same.
      const call = client.listOperations({ ...offer, status });
      if (isBroken(status)) {
        await expect(call).rejects.toBeInstanceOf(InvalidArgumentError);
        return;
      }
      await call;
      const target = requests[0]?.target ?? "";
      const pairs = target
        .slice(target.indexOf("?") + 1)
        .split("&")
        .map((pair) => pair.split("=").map(decode));
      expect(pairs).toEqual([
        ["api-version", "2017-10-31"],
        ["status", status],
      ]);
      // As an HTML form is read, where a plus sign is a blank.
      expect(new URL(target, "http://x").searchParams.get("status")).toBe(status);
    }),
    runs,
  );
});

it("a header of the caller arrives as it was given, or is an invalid argument", async () => {
  const { client, requests } = await connect(answer(200, {}, []));
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      requests.length = 0;
      try {
        await client.listOperations(offer, { headers: { "X-Value": value } });
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(requests).toHaveLength(0);
        return;
      }
      // HTTP strips blanks and line ends at both ends. Node reads the bytes as Latin-1.
      expect(requests[0]?.headers["x-value"]).toBe(value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, ""));
      expect(Object.keys(requests[0]?.headers ?? {})).not.toContain("x-evil");
    }),
    runs,
  );
});
