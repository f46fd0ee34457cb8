import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { contentsCheck } from "../src/checks/contents.ts";
import { checkLicences, installedPackages, reasonFor } from "../src/checks/licences.ts";
import { manifestCheck } from "../src/checks/manifest.ts";
import { packageChecks } from "../src/checks/package-checks.ts";
import { provenanceCheck } from "../src/checks/provenance.ts";
import { publintCheck } from "../src/checks/publint.ts";
import { sourceMapsCheck } from "../src/checks/source-maps.ts";
import { typesWrongCheck } from "../src/checks/types-wrong.ts";
import { unpack, unpackedBytes } from "../src/packed-package.ts";

const temporary = mkdtempSync(join(tmpdir(), "checks-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** What the files of a package are, by their paths; `undefined` for one that is not there. */
type Files = Record<string, string | undefined>;

const manifest = {
  name: "planted",
  version: "1.0.0",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=22.13" },
  publishConfig: { access: "public", provenance: true },
  repository: { type: "git", url: "git+https://git.example/planted.git" },
  files: ["dist", "src"],
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./20*": { types: "./dist/20*.d.ts", default: "./dist/20*.js" },
    "./package.json": "./package.json",
  },
};
const map = (source: string) => JSON.stringify({ version: 3, sources: [source], names: [], mappings: "AAAA" });
const sound: Files = {
  "package.json": JSON.stringify(manifest),
  "README.md": "# planted\n",
  LICENSE: "MIT\n",
  "src/index.ts": "export const one = 1;\n",
  "dist/index.js": "export const one = 1;\n//# sourceMappingURL=index.js.map\n",
  "dist/index.js.map": map("../src/index.ts"),
  "dist/index.d.ts": "export declare const one = 1;\n",
  "dist/2017.js": "export const version = 2017;\n",
  "dist/2017.d.ts": "export declare const version = 2017;\n",
};

let count = 0;

/** Packs files as npm would, and unpacks them. */
async function packed(files: Files) {
  const folder = join(temporary, String(count++));
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, "package", path)), { recursive: true });
    writeFileSync(join(folder, "package", path), text);
  }
  const tarball = join(folder, "planted-1.0.0.tgz");
  execFileSync("tar", ["-czf", tarball, "-C", folder, "package"]);
  return unpack(tarball, folder);
}

function withManifest(change: object): Files {
  return { "package.json": JSON.stringify({ ...manifest, ...change }) };
}

/** A fault, the check that has to find it, and what it says. */
const faults: [what: string, check: (typeof packageChecks)[number], files: Files, message: RegExp][] = [
  ["a file that has to be there is missing", contentsCheck, { LICENSE: undefined }, /^LICENSE is missing/],
  ["a test strayed in", contentsCheck, { "src/index.test.ts": "" }, /^src\/index\.test\.ts has no place/],
  ["a folder of tests strayed in", contentsCheck, { "dist/test/a.js": "" }, /^dist\/test\/a\.js has no place/],
  ["a setting of the compiler strayed in", contentsCheck, { "tsconfig.json": "{}" }, /^tsconfig\.json has no place/],
  [
    "what a build remembers strayed in",
    contentsCheck,
    { "dist/a.tsbuildinfo": "" },
    /^dist\/a\.tsbuildinfo has no place/,
  ],
  ["a secret strayed in", contentsCheck, { "src/.env.ts": "" }, /^src\/\.env\.ts has no place/],
  ["a data file strayed in", contentsCheck, { "dist/data.json": "{}" }, /^dist\/data\.json has no place/],
  ["another licence", manifestCheck, withManifest({ license: "ISC" }), /^license is "ISC"/],
  ["CommonJS", manifestCheck, withManifest({ type: undefined }), /^type is undefined, not "module"/],
  ["side effects", manifestCheck, withManifest({ sideEffects: true }), /^sideEffects is true/],
  ["another Node", manifestCheck, withManifest({ engines: { node: ">=20" } }), /^engines\.node is >=20/],
  ["a workspace reference", manifestCheck, withManifest({ dependencies: { a: "workspace:^" } }), /^workspace: is left/],
  [
    "restricted access",
    provenanceCheck,
    withManifest({ publishConfig: { provenance: true } }),
    /^publishConfig\.access/,
  ],
  [
    "no provenance",
    provenanceCheck,
    withManifest({ publishConfig: { access: "public" } }),
    /^publishConfig\.provenance/,
  ],
  ["no address of the repository", provenanceCheck, withManifest({ repository: undefined }), /^repository is missing/],
  ["an export without a file", publintCheck, withManifest({ exports: { ".": "./dist/gone.js" } }), /dist\/gone\.js/],
  [
    "a map that is not there",
    sourceMapsCheck,
    { "dist/index.js.map": undefined },
    /^dist\/index\.js names the map index\.js\.map/,
  ],
  [
    "a source that is not there",
    sourceMapsCheck,
    { "src/index.ts": undefined },
    /^dist\/index\.js\.map leads to \.\.\/src\/index\.ts/,
  ],
  ["a map that is none", sourceMapsCheck, { "dist/index.js.map": "//" }, /^dist\/index\.js\.map is not JSON/],
  [
    "types that no resolution finds",
    typesWrongCheck,
    { "dist/index.d.ts": undefined },
    /^\. from (node16-esm|bundler): /,
  ],
  [
    "types of a pattern that are missing",
    typesWrongCheck,
    { "dist/2017.d.ts": undefined },
    /^\.\/2017 has no \.\/dist\/2017\.d\.ts/,
  ],
  [
    "types of a pattern that lead nowhere",
    typesWrongCheck,
    { "dist/2017.d.ts": 'export { version } from "./gone";\n' },
    /2017\.d\.ts/,
  ],
  [
    "code of a pattern that is missing",
    typesWrongCheck,
    { "dist/2017.js": undefined },
    /^\.\/2017 has no \.\/dist\/2017\.js/,
  ],
];

test("a sound package has nothing to complain of", async () => {
  const whole = await packed(sound);
  for (const { name, run } of packageChecks) expect(await run(whole), name).toEqual([]);
  const texts = Object.values(sound).map((text) => text?.length ?? 0);
  expect(unpackedBytes(whole)).toBe(texts.reduce((sum, bytes) => sum + bytes));
});

test.each(faults)("%s", async (_what, check, files, message) => {
  const complaints = await check.run(await packed({ ...sound, ...files }));
  expect(complaints.map((complaint) => complaint.message)).toContainEqual(expect.stringMatching(message));
});

test("every check has a planted fault", () => {
  const planted = new Set(faults.map(([, check]) => check));
  expect(packageChecks.filter((check) => !planted.has(check))).toEqual([]);
});

test("a map may hold its sources itself", async () => {
  const text = JSON.stringify({ version: 3, sources: ["webpack:a"], sourcesContent: ["1"], names: [], mappings: "" });
  expect(await sourceMapsCheck.run(await packed({ ...sound, "dist/index.js.map": text }))).toEqual([]);
});

test("only what a dry run cannot settle is left open", async () => {
  const [complaint] = await provenanceCheck.run(await packed({ ...sound, ...withManifest({ repository: undefined }) }));
  expect(complaint?.open).toBe(true);
  const [other] = await provenanceCheck.run(await packed({ ...sound, ...withManifest({ publishConfig: {} }) }));
  expect(other?.open).toBeUndefined();
});

describe("licences", () => {
  test("every installed package is looked at, at any depth, and in every form that was ever used", () => {
    const project = join(temporary, "licences");
    const install = (path: string, text: object) => {
      mkdirSync(join(project, "node_modules", path), { recursive: true });
      writeFileSync(join(project, "node_modules", path, "package.json"), JSON.stringify({ version: "1.0.0", ...text }));
    };
    install("good", { license: "MIT" });
    install("@scope/copyleft", { license: "GPL-3.0-only" });
    install("good/node_modules/deep", { license: "SSPL-1.0" });
    install("old", { licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] });
    install("silent", {});
    expect(checkLicences(installedPackages(project)).map(({ message }) => message)).toEqual([
      "@scope/copyleft@1.0.0 has the licence GPL-3.0-only, which is not on the list",
      "deep@1.0.0 has the licence SSPL-1.0, which is not on the list",
      "silent@1.0.0 names no licence",
    ]);
  });

  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-only)", true],
    ["(MIT AND GPL-3.0-only)", false],
    ["(MIT OR GPL-3.0-only) AND ISC", true],
    ["(MIT AND Zlib) OR (ISC AND 0BSD)", true],
    ["SEE LICENSE IN LICENSE", false],
    ["UNLICENSED", false],
    ["constructor", false],
    ["", false],
  ])("%s", (licence, allowed) => {
    expect(reasonFor(licence) !== undefined).toBe(allowed);
  });
});

test("a package is measured by its tarball and by its files", async () => {
  const small = await packed(sound);
  const large = await packed({ ...sound, "dist/large.js": "// 0123456789\n".repeat(1000) });
  expect(unpackedBytes(large) - unpackedBytes(small)).toBe(14_000);
  expect(large.files.size - small.files.size).toBe(1);
  expect(large.bytes).toBeGreaterThan(small.bytes);
});
