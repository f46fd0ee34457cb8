import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { type Finding, lint, lintForPrograms, room } from "./lint.ts";

interface Config {
  rules: Record<string, unknown>;
  overrides: { files: string[]; rules: Record<string, unknown> }[];
}

// Each run of Spectral is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const version = "2017-10-31";
const spec = join(room, "../../spec");
const configText = readFileSync(join(spec, ".spectral.yaml"), "utf8");
const config: Config = parse(configText);
const documentText = readFileSync(join(spec, version, "openapi.yaml"), "utf8");
/** The documents that are linted, by their folders. */
const documents = Object.fromEntries(
  readdirSync(spec, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, readFileSync(join(spec, name, "openapi.yaml"), "utf8")]),
);
/** What the glob of an exception names: every version has to need it, or it would be one version's alone. */
const versions = Object.keys(documents).filter((folder) => folder !== "emulator-control");

const temporary = mkdtempSync(join(tmpdir(), "spectral-rules-"));
afterAll(() => rmSync(temporary, { recursive: true }));

/** Lints documents and a configuration that stand to each other and to this package as the real ones do. */
function lintCopy(
  name: string,
  texts: Record<string, string>,
  configuration = configText,
  run = lint,
): Promise<Finding[]> {
  const folder = join(temporary, name, "spec");
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(temporary, name, "tools"));
  symlinkSync(room, join(temporary, name, "tools/spectral-rules"), "dir");
  writeFileSync(join(folder, ".spectral.yaml"), configuration);
  const paths = Object.entries(texts).map(([own, text]) => {
    mkdirSync(join(folder, own), { recursive: true });
    const path = join(folder, own, "openapi.yaml");
    writeFileSync(path, text);
    return path;
  });
  return run(join(folder, ".spectral.yaml"), ...paths);
}

const cancel = "/api/publishers/{publisherId}/offers/{offerId}/cancel";
const status = "/api/publishers/{publisherId}/offers/{offerId}/status";

/** A change of the real document, and where which rule finds it. */
const breaks: [what: string, from: RegExp, to: string, rule: string, path: string][] = [
  [
    "a 202 without Retry-After",
    / +Retry-After: .*\n( +x-ms-request-id: .*\n +links:)/,
    "$1",
    "accepted-names-its-operation",
    `paths ${cancel} post responses 202`,
  ],
  [
    "a call without default",
    /("404": .*\n) +default: .*\n/,
    "$1",
    "operation-documents-failures",
    `paths ${cancel} post responses`,
  ],
  [
    "a version of its own",
    /version: "2017-10-31"/,
    'version: "2017-11-01"',
    "api-version-is-info-version",
    "components parameters ApiVersion",
  ],
  // The exception for one path is none for another.
  ["another trailing slash", /\/status:/, "/status/:", "path-keys-no-trailing-slash", `paths ${status}/`],
  // Nor is the exception for texts one for other properties.
  [
    "a text without bounds",
    /type: string\n +format: uuid\n +maxLength: 36/,
    "type: string",
    "owasp:api4:2023-string-restricted",
    "components schemas OperationId",
  ],
  [
    "an example that is wrong",
    /progressPercentage: 40/,
    "progressPercentage: 400",
    "examples-fit-their-schema",
    "components examples RunningOperation value steps 2 progressPercentage",
  ],
  ["a tag out of order", /- name: Offers/, "- name: Zebras", "docs-tags-alphabetical", "tags"],
];

it("finds nothing in the documents as they are", async () => {
  expect(await lintCopy("unchanged", documents)).toEqual([]);
});

it("finds nothing in a version that is copied from the newest, and in a variant of it, without a line of its own", async () => {
  const text = documentText.replaceAll(version, "2031-02-28");
  expect(await lintCopy("next", { "2031-02-28": text, "2031-02-28-next": text })).toEqual([]);
});

it("finds a folder that has another version's name", async () => {
  const findings = await lintCopy("misnamed", {
    "2031-02-28": documentText,
    "2017-10-31next": documentText,
    "2017-10-31-Next": documentText,
    "2017-10-31-next": documentText,
  });
  const found = findings.map(({ code, path, source }) => `${code}: ${path.join(" ")} of ${source.split("/").at(-2)}`);
  expect(found.sort()).toEqual([
    "folder-is-info-version: info version of 2017-10-31-Next",
    "folder-is-info-version: info version of 2017-10-31next",
    "folder-is-info-version: info version of 2031-02-28",
  ]);
});

it("finds the same for programs", async () => {
  const broken = breaks.reduce((text, [, from, to]) => text.replace(from, to), documentText);
  // Without its rules, so that much is found, and with overrides, which go by the names of files.
  const configuration = JSON.stringify({ ...parse(configText), rules: {} });
  const texts = { ...documents, [version]: broken };
  const [found, foundForPrograms] = await Promise.all([
    lintCopy("command", texts, configuration),
    lintCopy("programs", texts, configuration, lintForPrograms),
  ]);
  const told = (findings: Finding[]) =>
    findings
      .map(({ code, message, path, range, source }) => ({
        ...{ code, message, path, range },
        file: source.replace(/.*\/spec\//, ""),
      }))
      // The command has the files in another order.
      .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  expect(told(foundForPrograms)).toEqual(told(found));
  expect(found.length).toBeGreaterThan(breaks.length);
});

it.concurrent.each(breaks)("finds %s", async (what, from, to, rule, path) => {
  const broken = documentText.replace(from, to);
  expect(broken).not.toBe(documentText);
  const findings = await lintCopy(what, { [version]: broken });
  expect(findings.map(({ code, path }) => `${code}: ${path.join(" ")}`)).toContainEqual(
    expect.stringContaining(`${rule}: ${path}`),
  );
});

describe("what is switched off", () => {
  const isComment = (line: string | undefined) => line !== undefined && /^\s*# \S/.test(line);
  const lines = configText.split("\n");
  const rulesFrom = lines.indexOf("rules:");
  const overridesFrom = lines.indexOf("overrides:");
  let findings: Finding[] = [];

  beforeAll(async () => {
    const { rules: _rules, overrides: _overrides, ...everything } = parse(configText);
    findings = await lintCopy("everything", documents, JSON.stringify(everything));
  });

  it("has its reason beside it", () => {
    const entries = lines.flatMap((line, index) => {
      const inRules = index > rulesFrom && index < overridesFrom && /^ {2}[^\s#]/.test(line);
      const inOverrides = index > overridesFrom && /^ {2}- /.test(line);
      return inRules || inOverrides ? [{ line, above: lines[index - 1] }] : [];
    });
    expect(entries).toHaveLength(Object.keys(config.rules).length + config.overrides.length);
    expect(entries.filter(({ above }) => !isComment(above))).toEqual([]);
  });

  it.each(Object.keys(config.rules))("would find something: %s", (rule) => {
    expect(findings.map(({ code }) => code)).toContain(rule);
  });

  const exceptions = config.overrides.flatMap(({ files, rules }) =>
    files.flatMap((file) => Object.keys(rules).map((rule) => [rule, file] as const)),
  );
  it.each(exceptions)("would find something: %s in %s", (rule, file) => {
    const [document = "", pointer = ""] = file.split("#/");
    const parts = pointer === "" ? [] : decodeURIComponent(pointer).split("/");
    const path = parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
    const folders = document.startsWith("20*/") ? versions : [document.split("/")[0]];
    for (const folder of folders) {
      const found = findings.filter(({ code, source }) => code === rule && source.endsWith(`/${folder}/openapi.yaml`));
      expect(
        found.map((finding) => finding.path.slice(0, path.length)),
        folder,
      ).toContainEqual(path);
    }
  });
});
