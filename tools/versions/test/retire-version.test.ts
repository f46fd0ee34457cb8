import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Copy, createCopy, first } from "./support/copy.ts";

const document = `spec/${first}/openapi.yaml`;
const today = "2026-11-22";
const second = "2018-08-01";

function twoVersions(): Copy {
  const copy = createCopy();
  copy.run(today, "new", second);
  return copy;
}

/** What a document says of its end. */
function announced(copy: Copy): [unknown, unknown] {
  const { info } = parse(copy.read(document));
  return [info["x-deprecation"], info["x-sunset"]];
}

test("the announcement is two lines of the document, and nothing else of it changes", () => {
  const copy = twoVersions();
  const before = copy.read(document);
  const { code, out } = copy.run(today, "retire", first, "--sunset", "2027-06-30");
  expect(code).toBe(0);
  expect(copy.read(document)).toBe(
    before.replace(
      `  version: "${first}"\n`,
      `  version: "${first}"\n  x-deprecation: "2026-11-22"\n  x-sunset: "2027-06-30"\n`,
    ),
  );
  for (const text of ["@deprecated", "Deprecation and Sunset", "pnpm generate", `pnpm version:retire ${first}`])
    expect(out).toContain(text);
});

test("an announced day moves to a later one; to an earlier one with --force alone", () => {
  const copy = twoVersions();
  copy.run(today, "retire", first, "--sunset", "2027-06-30");
  copy.edit(document, `x-sunset: "2027-06-30"`, "x-sunset: 2027-06-30 # as promised");
  expect(copy.run("2027-01-01", "retire", first, "--sunset", "2027-12-31").code).toBe(0);
  // Deprecated since the first announcement.
  expect(announced(copy)).toEqual(["2026-11-22", "2027-12-31"]);
  expect(copy.read(document)).toContain('x-sunset: "2027-12-31" # as promised\n');
  expect(copy.run("2027-01-01", "retire", first, "--sunset", "2027-12-30")).toMatchObject({
    code: 1,
    errors: `The end of ${first} was announced for 2027-12-31, and callers rely on that. Name a later day, or add --force.`,
  });
  expect(announced(copy)).toEqual(["2026-11-22", "2027-12-31"]);
  expect(copy.run("2027-01-01", "retire", first, "--sunset", "2027-12-30", "--force").code).toBe(0);
  expect(announced(copy)).toEqual(["2026-11-22", "2027-12-30"]);
});

test("the end of a variant can be announced, since it is no default", () => {
  const copy = createCopy();
  copy.write(`spec/${first}-2020/openapi.yaml`, copy.read(document));
  expect(copy.run(today, "retire", `${first}-2020`, "--sunset", "2027-06-30").code).toBe(0);
});

describe("no end is announced", () => {
  test.each([
    ["for the newest version", [second, "--sunset", "2027-06-30"], "the default of all packages"],
    ["for a version that is not there", ["2016-01-01", "--sunset", "2027-06-30"], `are: ${first}, ${second}.`],
    ["for today", [first, "--sunset", today], "has come already"],
    ["for a day in the past", [first, "--sunset", "2026-11-21"], "has come already"],
    ["for a day in the past, with force", [first, "--sunset", "2026-11-21", "--force"], "has come already"],
    ["for no day", [first, "--sunset", "2027-02-29"], "no day of the calendar"],
  ])("%s", (_, parameters, message) => {
    const copy = twoVersions();
    const before = copy.snapshot();
    expect(copy.run(today, "retire", ...parameters)).toMatchObject({
      code: 1,
      out: "",
      errors: expect.stringContaining(message),
    });
    expect(copy.snapshot()).toEqual(before);
  });

  test("in a document with half an announcement", () => {
    const copy = twoVersions();
    copy.edit(document, "  summary: Publish", "  x-sunset: 2027-06-30\n  summary: Publish");
    expect(copy.run(today, "retire", first, "--sunset", "2027-06-30")).toMatchObject({
      code: 1,
      errors: expect.stringContaining("mend it by hand"),
    });
  });

  test("with words that do not go together", () => {
    const copy = twoVersions();
    for (const parameters of [[first, "--force"], [first, "--now", "--sunset", "2027-06-30"], [], [first, second]])
      expect(copy.run(today, "retire", ...parameters)).toMatchObject({ code: 2 });
  });
});

describe("a version is removed", () => {
  const removed = (copy: Copy) => !copy.has(`spec/${first}`) && !copy.has(`docs/samples/${first}`);

  test("from the announced day on, and not before", () => {
    const copy = twoVersions();
    copy.run(today, "retire", first, "--sunset", "2027-06-30");
    const before = copy.snapshot();
    expect(copy.run("2027-06-29", "retire", first)).toMatchObject({
      code: 1,
      errors: `${first} is promised to stay until 2027-06-30, and today is 2027-06-29. Remove it all the same with --now.`,
    });
    expect(copy.snapshot()).toEqual(before);
    const { code, out } = copy.run("2027-06-30", "retire", first);
    expect(code).toBe(0);
    expect(removed(copy)).toBe(true);
    expect(copy.has(`spec/${second}/openapi.yaml`)).toBe(true);
    for (const text of ["pnpm generate", "pnpm diff", "pnpm changeset", "a major one"]) expect(out).toContain(text);
  });

  test("without an announcement with --now alone", () => {
    const copy = twoVersions();
    expect(copy.run(today, "retire", first)).toMatchObject({
      code: 1,
      errors: expect.stringContaining("--sunset <date>"),
    });
    expect(removed(copy)).toBe(false);
    expect(copy.run(today, "retire", first, "--now").code).toBe(0);
    expect(removed(copy)).toBe(true);
  });

  test("but not the newest, with --now neither", () => {
    const copy = twoVersions();
    expect(copy.run(today, "retire", second, "--now").code).toBe(1);
    expect(copy.has(`spec/${second}`)).toBe(true);
  });

  test("and the decisions that others build on stay, through several such ends", () => {
    const copy = twoVersions();
    const decisions = copy.read(`spec/${first}/decisions.md`);
    copy.edit(`spec/${second}/decisions.md`, "## 1.", `[The first](../${first}/decisions.md#1-which) holds.\n\n## 1.`);
    copy.run(today, "new", "2019-01-01");
    copy.write(`spec/${second}-preview/openapi.yaml`, copy.read(document));
    // A variant of the same day as the first comes before the second, and yet is not the heir.
    copy.write(`spec/${first}-2020/openapi.yaml`, copy.read(document));
    copy.write(`spec/${first}-2020/decisions.md`, `See [there](../${first}/decisions.md).\n`);
    copy.write(`spec/${second}-preview/decisions.md`, `See [there](../${first}/decisions.md).\n`);
    copy.run(today, "retire", first, "--now");
    expect(copy.read(`spec/${second}/decisions-of-${first}.md`)).toBe(decisions);
    expect(copy.read(`spec/${second}/decisions.md`)).toContain(`](decisions-of-${first}.md#1-which)`);
    expect(copy.read(`spec/${second}-preview/decisions.md`)).toBe(
      `See [there](../${second}/decisions-of-${first}.md).\n`,
    );

    const { out } = copy.run(today, "retire", second, "--now");
    expect(out).toContain(`are now spec/2019-01-01/decisions-of-${second}.md`);
    expect(copy.read(`spec/2019-01-01/decisions-of-${first}.md`)).toBe(decisions);
    expect(copy.read("spec/2019-01-01/decisions.md")).toContain(`](decisions-of-${second}.md)`);
    for (const variant of [`${first}-2020`, `${second}-preview`])
      expect(copy.read(`spec/${variant}/decisions.md`)).toBe(`See [there](../2019-01-01/decisions-of-${first}.md).\n`);
    expect(Object.values(copy.snapshot()).join("\n")).not.toContain(`../${second}/`);
  });

  test("and the links that then lead nowhere are named", () => {
    const copy = twoVersions();
    expect(copy.run(today, "retire", first, "--now").out).toContain(
      `docs/README.md links to ../spec/${first}/decisions.md, which is gone`,
    );
  });
});

test("an announcement changes nothing else, whatever the info looks like", () => {
  const copy = twoVersions();
  const member = fc.constantFrom(
    "title: Offers # a comment",
    "summary: 'It''s: one'",
    "contact: { name: A, url: https://a.example/#b }",
    "description: |-\n  Two\n\n  lines, version: 1",
    'x-days: ["2027-06-30", 2026-11-22]',
    "# A comment of its own.",
    "",
  );
  const version = fc.constantFrom(`version: ${first}`, `version: '${first}' # kept`, `"version":   "${first}"`);
  const list = fc.array(member, { maxLength: 4 }).map((members) => [...new Set(members)]);
  const block = fc
    .record({ before: list, version, after: list, indentation: fc.constantFrom("  ", "    ") })
    .map(({ before, version: own, after, indentation }) => {
      const keys = before.filter((text) => text !== "" && !text.startsWith("#")).map((text) => text.split(":")[0]);
      const others = after.filter((text) => !keys.includes(text.split(":")[0]));
      const lines = [...before, own, ...others].flatMap((text) => text.split("\n"));
      return `info:\n${lines.map((line) => (line === "" ? "" : indentation + line)).join("\n")}\n`;
    });
  const flow = fc.constantFrom(
    `info: { title: Offers, version: "${first}" }\n`,
    `info: { version: "${first}", title: Offers } # kept\n`,
    `info: {\n  version: ${first}, # kept\n  title: Offers\n}\n`,
    `info: { version: ${first} }`,
    `info:\n  version: ${first}`,
  );
  fc.assert(
    fc.property(fc.oneof(block, flow), fc.boolean(), (info, isWindows) => {
      const text = `# First\nopenapi: 3.1.0\n${info}`.replaceAll("\n", isWindows ? "\r\n" : "\n");
      copy.write(document, text);
      expect(copy.run(today, "retire", first, "--sunset", "2027-06-30")).toMatchObject({ code: 0, errors: "" });
      const announcedText = copy.read(document);
      expect(parse(announcedText)).toEqual({
        ...parse(text),
        info: { ...parse(text).info, "x-deprecation": today, "x-sunset": "2027-06-30" },
      });
      for (const comment of text.match(/#.*/g) ?? []) expect(announcedText).toContain(comment);
      if (isWindows) expect(announcedText).not.toMatch(/[^\r]\n/);
      // The copy for a new version has no announcement, and is otherwise as it was.
      expect(copy.run(today, "new", "2019-01-01", "--from", first)).toMatchObject({ code: 0, errors: "" });
      const made = copy.read("spec/2019-01-01/openapi.yaml");
      for (const path of ["spec/2019-01-01", "docs/samples/2019-01-01"]) copy.remove(path);
      expect(made.replace("2019-01-01", first)).toBe(text);
    }),
    { numRuns: 60 },
  );
});
