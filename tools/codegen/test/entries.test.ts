import { expect, test } from "vitest";
import { generateEntry } from "../src/generate-entries.ts";
import { plan } from "../src/pipeline.ts";
import { Refusal } from "../src/refusal.ts";
import { repositoryTargets } from "../src/target.ts";
import { isUpToDate } from "../src/up-to-date.ts";
import { readVersions } from "../src/versions.ts";
import { document, temporaryRoot } from "./temporary-root.ts";

function targetWith(change: (text: string) => string) {
  const copy = temporaryRoot();
  copy.edit(document, change);
  const target = copy.targets.find((each) => each.document === document);
  if (target === undefined) throw new Error(`${document} is no target`);
  return target;
}

const announce = (lines: string) => (text: string) => text.replace("\ninfo:\n", `\ninfo:\n${lines}`);
const ending = announce("  x-deprecation: 2026-11-22\n  x-sunset: 2027-06-30\n");

function entry(kind: "client" | "create-operations" | "server" | "check-answers", change = ending): string {
  return generateEntry({ kind, path: "" }, plan(targetWith(change)));
}

test.each(["client", "create-operations", "server", "check-answers"] as const)(
  "what a program takes of a version that ends is deprecated in the entry %s",
  (kind) => {
    const source = entry(kind);
    const exported = source.match(/^export (interface|function|const)/gm)?.length ?? 0;
    expect(exported).toBeGreaterThan(0);
    const tags = source.match(/@deprecated since 2026-11-22; the version ends on 2027-06-30\./g)?.length ?? 0;
    expect(tags).toBeGreaterThanOrEqual(exported);
    expect(entry(kind, (text) => `${text}# A comment\n`)).not.toContain("@deprecated");
  },
);

test("a server's contract has the headers that announce the end", () => {
  expect(entry("server")).toContain('{"deprecation":"@1795305600","sunset":"Wed, 30 Jun 2027 00:00:00 GMT"}');
});

test.each([
  ["one without the other", "  x-sunset: 2027-06-30\n", "x-deprecation"],
  ["no date", "  x-deprecation: 2026-02-30\n  x-sunset: soon\n", "x-sunset"],
  ["the end before its announcement", "  x-deprecation: 2027-06-30\n  x-sunset: 2026-11-22\n", "before"],
])("an end that is announced wrongly is refused: %s", (_, lines, reason) => {
  const target = targetWith(announce(lines));
  expect(() => plan(target)).toThrow(Refusal);
  expect(() => plan(target)).toThrow(reason);
});

test("a call begins an operation where the document promises to say where it is", () => {
  const promised = entry("client");
  expect(promised.match(/readonly "begin\w+"/g)).toEqual([
    'readonly "beginCancelOperation"',
    'readonly "beginPublishOffer"',
    'readonly "beginGoLive"',
  ]);
  const optional = entry("client", (text) =>
    text.replace(/(OperationLocation:\n\s+description: \|-\n(?: {8}.*\n)+ {6}required: )true/, "$1false"),
  );
  expect(optional).not.toContain('readonly "begin');
});

test("a program knows each version's name, and the words of its parameters as the document spells them", () => {
  const target = (name: string, copy = temporaryRoot()) => {
    const found = repositoryTargets(copy.root).find((each) => each.document === `spec/${name}/openapi.yaml`);
    if (found === undefined) throw new Error(`there is no target of ${name}`);
    return found;
  };
  const textOf = (kind: string, of: ReturnType<typeof target>) => {
    const found = of.entries?.find((each) => each.kind === kind);
    if (found === undefined) throw new Error(`there is no entry ${kind}`);
    return generateEntry(found, plan(of));
  };
  expect(textOf("version", target("2017-10-31"))).toContain(
    '{"listOperations":{"status":["notStarted","running","completed","failed","canceled"]}}',
  );
  const variant = textOf("version", target("2017-10-31-2020"));
  expect(variant).toContain('import("@cloud-partner/client/2017-10-31-2020")');
  expect(variant).toContain('["not started","running",');
  // A version more makes the list another, although the default's own document is as it was.
  const copy = temporaryRoot();
  const before = target("2017-10-31", copy);
  expect(isUpToDate(before)).toBe(true);
  copy.write("spec/2017-10-31-preview/openapi.yaml", copy.read(document));
  const after = target("2017-10-31", copy);
  expect(isUpToDate(after)).toBe(false);
  expect(textOf("versions", after)).toContain('"2017-10-31-preview": version2,');
  expect(textOf("versions", after)).toContain('defaultVersion = "2017-10-31"');
});

test("the default is the newest version that is no variant", () => {
  const copy = temporaryRoot();
  const names = () => readVersions(copy.root).map(({ name, isDefault }) => (isDefault ? `${name}!` : name));
  expect(names()).toEqual(["2017-10-31!", "2017-10-31-2020"]);
  for (const name of ["2018-08-01", "2018-08-01-2020", "2019-01-01-preview"]) {
    copy.write(`spec/${name}/openapi.yaml`, copy.read(document));
  }
  copy.write("spec/2020-01-01/decisions.md", "");
  copy.write("spec/not-a-version/openapi.yaml", "");
  expect(names()).toEqual(["2017-10-31", "2017-10-31-2020", "2018-08-01!", "2018-08-01-2020", "2019-01-01-preview"]);
  const defaults = repositoryTargets(copy.root).filter(({ entries = [] }) =>
    entries.some(({ kind }) => kind === "default"),
  );
  expect(defaults.map((target) => target.document)).toEqual(["spec/2018-08-01/openapi.yaml"]);
});
