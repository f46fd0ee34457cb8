import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { createCopy, first } from "./support/copy.ts";

const document = `spec/${first}/openapi.yaml`;
const today = "2026-11-22";
const second = "2018-08-01";

/** The lines of two texts that are different, where both have as many. */
function changedLines(before: string, after: string): [string, string][] {
  const [old, now] = [before, after].map((text) => text.split("\n"));
  expect(now).toHaveLength(old?.length ?? -1);
  return (old ?? []).flatMap((line, index): [string, string][] =>
    line === now?.[index] ? [] : [[line.trim(), now?.[index]?.trim() ?? ""]],
  );
}

test("a new version is the newest one under another date, with its decisions begun and its samples", () => {
  const copy = createCopy();
  const before = copy.snapshot();
  const { code, out, errors } = copy.run(today, "new", second);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });

  expect(changedLines(copy.read(document), copy.read(`spec/${second}/openapi.yaml`))).toEqual([
    [`version: "${first}"`, `version: "${second}"`],
    [`enum: ["${first}"]`, `enum: ["${second}"]`],
    [`example: "${first}"`, `example: "${second}"`],
    [
      `message: Invalid api version. Allowed values are [${first}]`,
      `message: Invalid api version. Allowed values are [${second}]`,
    ],
  ]);
  expect(copy.read(`spec/${second}/decisions.md`)).toContain(`](../${first}/decisions.md)`);
  for (const part of ["**Pages", "**Document", "**Why", "**Tolerate"])
    expect(copy.read(`spec/${second}/decisions.md`)).toContain(part);

  const samples = Object.keys(before).filter((path) => path.startsWith("docs/samples"));
  expect(samples.length).toBeGreaterThan(10);
  for (const path of samples) {
    const made = copy.read(path.replace(first, second));
    expect(made).not.toContain(first);
    if (path.endsWith("curl.sh")) expect(made).toContain(`api-version=${second}`);
    if (!path.endsWith("client.ts")) expect(copy.read(path)).toBe(before[path]);
  }
  for (const text of ["4 places", "pnpm lint:spec", "pnpm generate", `pnpm diff ${first} ${second}`, "pnpm test"])
    expect(out).toContain(text);
  expect(Object.keys(copy.snapshot()).filter((path) => path.startsWith("."))).toEqual([]);
});

test("the samples of the newest version import the default, those of the others their own version", () => {
  const copy = createCopy();
  const client = (version: string) => copy.read(`docs/samples/${version}/getOperation/client.ts`);
  copy.run(today, "new", second);
  expect(client(second)).toContain('from "@cloud-partner/client"');
  expect(client(first)).toContain(`from "@cloud-partner/client/${first}"`);
  copy.run(today, "new", "2019-01-01");
  expect(client("2019-01-01")).toContain('from "@cloud-partner/client"');
  expect(client(second)).toContain(`from "@cloud-partner/client/${second}"`);
  expect(client(first)).toContain(`from "@cloud-partner/client/${first}"`);
  copy.run(today, "new", "2020-01-01", "--from", first);
  expect(client("2020-01-01")).toContain('from "@cloud-partner/client"');
});

test("--from starts from another version, and from a variant", () => {
  const copy = createCopy();
  copy.run(today, "new", second);
  copy.edit(document, "title: Cloud Partner", "title: Older Cloud Partner");
  expect(copy.run(today, "new", "2019-01-01", "--from", first).code).toBe(0);
  expect(copy.read("spec/2019-01-01/openapi.yaml")).toContain("title: Older Cloud Partner");
  expect(copy.read("spec/2019-01-01/decisions.md")).toContain(`](../${first}/decisions.md)`);

  copy.write(`spec/${first}-2020/openapi.yaml`, copy.read(document));
  copy.write(
    `docs/samples/${first}-2020/a/client.ts`,
    `import { createClient } from "@cloud-partner/client/${first}-2020";\n`,
  );
  expect(copy.run(today, "new", "2020-01-01", "--from", `${first}-2020`).code).toBe(0);
  expect(parse(copy.read("spec/2020-01-01/openapi.yaml")).info.version).toBe("2020-01-01");
  expect(copy.read("docs/samples/2020-01-01/a/client.ts")).toBe(
    'import { createClient } from "@cloud-partner/client";\n',
  );
});

test("a variant does not count as the newest version", () => {
  const copy = createCopy();
  copy.write("spec/2019-01-01-preview/openapi.yaml", copy.read(document));
  expect(copy.run(today, "new", second)).toMatchObject({ code: 0, out: expect.stringContaining(`Made from ${first}`) });
});

test("the same date elsewhere stays, and is named for a person to look at", () => {
  const copy = createCopy();
  copy.edit(document, "https://learn.microsoft.com/azure", `https://learn.microsoft.com/${first}/azure`);
  copy.edit(document, 'createdDateTime: "2018-03-26T20:12:44', `createdDateTime: "${first}T20:12:44`);
  copy.edit(document, "    Publishing an offer takes days", `    Since ${first} publishing an offer takes days`);
  copy.edit(
    document,
    "    - Every request carries",
    `    - The address ends with \`?api-version=${first}\`.\n    - Every request carries`,
  );
  const { out } = copy.run(today, "new", second);
  const made = copy.read(`spec/${second}/openapi.yaml`);
  expect(made).toContain(`https://learn.microsoft.com/${first}/azure`);
  expect(made).toContain(`createdDateTime: "${first}T20:12:44`);
  expect(made).toContain(`Since ${first} publishing`);
  expect(made).toContain(`?api-version=${second}\``);
  // The time of an example is no word of its own.
  expect(out.match(/line \d+ still has/g)).toHaveLength(2);
  expect(out).toContain(`line 7 still has ${first}, look at it: Since ${first} publishing an offer takes days`);
});

test("the places are found however the document is written", () => {
  const copy = createCopy();
  const text = `# A comment with 2017-10-31 in it.
openapi: 3.1.0
info: {title: Offers, version: '2017-10-31', x-since: 2017-10-31} # kept
paths:
  /offers:
    get:
      parameters:
        - { $ref: "#/components/parameters/Version" }
        - name: day
          in: query
          schema: {type: string, default: 2017-10-31}
          example: 2017-10-31
      responses:
        "200":
          description: See ?API-Version=2017-10-31-preview and ?api-version=2017-10-31.
          links:
            next: {operationId: listOffers, parameters: {api-version: 2017-10-31}}
components:
  parameters:
    Version:
      name:   api-version
      in: query
      schema: {$ref: '#/components/schemas/Api~1Version'}
      examples: {one: {value: &day "2017-10-31"}, other: {value: *day}, third: {$ref: "#/components/examples/Third"}}
  schemas:
    Api/Version: {description: Not 2017-10-31 alone., anyOf: [{const: 2017-10-31}, {$ref: '#/components/schemas/Api~1Version'}]}
  examples:
    Third: {value: 2017-10-31}
`;
  copy.write(document, text);
  expect(copy.run(today, "new", second).code).toBe(0);
  const lines = changedLines(text, copy.read(`spec/${second}/openapi.yaml`)).map(([, now]) => now);
  expect(lines).toEqual([
    "info: {title: Offers, version: '2018-08-01', x-since: 2017-10-31} # kept",
    "description: See ?API-Version=2017-10-31-preview and ?api-version=2018-08-01.",
    "next: {operationId: listOffers, parameters: {api-version: 2018-08-01}}",
    'examples: {one: {value: &day "2018-08-01"}, other: {value: *day}, third: {$ref: "#/components/examples/Third"}}',
    "Api/Version: {description: Not 2017-10-31 alone., anyOf: [{const: 2018-08-01}, {$ref: '#/components/schemas/Api~1Version'}]}",
    "Third: {value: 2018-08-01}",
  ]);
});

test("an announced end is that of the old version alone", () => {
  const copy = createCopy();
  copy.run(today, "new", second);
  copy.run(today, "retire", first, "--sunset", "2027-06-30");
  expect(copy.run(today, "new", "2019-01-01", "--from", first).code).toBe(0);
  expect(copy.read("spec/2019-01-01/openapi.yaml")).toBe(
    copy.read(`spec/${second}/openapi.yaml`).replaceAll(second, "2019-01-01"),
  );
});

describe("a refusal says what to do, and changes nothing", () => {
  test.each([
    ["2018-13-01", "no day of the calendar"],
    ["2018-02-29", "no day of the calendar"],
    ["2018-8-1", "no day of the calendar"],
    ["next", "such as 2018-08-01"],
    ["../2018-08-01", "no day of the calendar"],
    ["2018-08-01-preview", "no day of the calendar"],
    [first, `spec/${first} is there already. Edit it, or name a day later than ${first}.`],
    ["2016-01-01", `Name a day later than ${first}`],
  ])("%s", (version, message) => {
    const copy = createCopy();
    const before = copy.snapshot();
    expect(copy.run(today, "new", version)).toMatchObject({
      code: 1,
      out: "",
      errors: expect.stringContaining(message),
    });
    expect(copy.snapshot()).toEqual(before);
  });

  test("a version to start from that is not there, and one that cannot be read", () => {
    const copy = createCopy();
    expect(copy.run(today, "new", second, "--from", "2017-01-01")).toMatchObject({
      code: 1,
      errors: `There is no version 2017-01-01. Those of spec/ are: ${first}.`,
    });
    for (const [text, message] of [
      ["info: [", "cannot be read"],
      ["openapi: 3.1.0", "has no text in info.version"],
      ["info: { version: 2018-01-01 }", "not that of its folder"],
    ] as const) {
      copy.write(document, text);
      const before = copy.snapshot();
      expect(copy.run(today, "new", second)).toMatchObject({ code: 1, errors: expect.stringContaining(message) });
      expect(copy.snapshot()).toEqual(before);
    }
  });

  test("code samples of the version that somebody left there", () => {
    const copy = createCopy();
    copy.write(`docs/samples/${second}/note.md`, "");
    expect(copy.run(today, "new", second)).toMatchObject({
      code: 1,
      errors: expect.stringContaining(`docs/samples/${second} is there already`),
    });
  });

  test("a command line that means nothing", () => {
    const copy = createCopy();
    for (const parameters of [
      [],
      ["new"],
      ["new", second, "x"],
      ["make", second],
      ["new", second, "--now"],
      ["new", "--x"],
    ])
      expect(copy.run(today, ...parameters), parameters.join(" ")).toMatchObject({
        code: 2,
        errors: expect.stringContaining("Usage:"),
      });
    expect(copy.run(today, "new", "--help")).toMatchObject({ code: 0, out: expect.stringContaining("--from") });
  });
});

test("where the last step fails, the others are taken back", () => {
  const copy = createCopy();
  const before = copy.snapshot();
  // A link that leads nowhere is not seen as a folder that exists, and no folder can take its place.
  symlinkSync("nowhere", join(copy.root, "spec", second));
  expect(() => copy.run(today, "new", second)).toThrow(/ENOTDIR|EEXIST|EPERM/);
  expect(copy.snapshot()).toEqual(before);
  expect(readdirSync(join(copy.root, "docs/samples"))).toEqual([first]);
  expect(readdirSync(copy.root).sort()).toEqual(["docs", "spec"]);
});

test("days later than the newest version are taken, all others refused", () => {
  const copy = createCopy();
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 40_000 }), (offset) => {
      const day = new Date(Date.parse(`${first}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
      const { code } = copy.run(today, "new", day);
      expect(code).toBe(offset > 0 ? 0 : 1);
      // Back to one version.
      if (code === 0) for (const path of [`spec/${day}`, `docs/samples/${day}`]) copy.remove(path);
    }),
    { numRuns: 30 },
  );
});
