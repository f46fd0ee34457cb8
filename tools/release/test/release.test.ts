import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { executables } from "@cloud-partner/runtimes/executables";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DryRun } from "../src/dry-run.ts";
import { formatDryRun } from "../src/format-dry-run.ts";
import { installOnRuntimes, runProgram } from "../src/install.ts";
import type { PackedPackage } from "../src/packed-package.ts";
import { publishedPackages, repository } from "../src/published-packages.ts";
import { run } from "../src/run.ts";

async function release(...parameters: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  return { code: await run(parameters, repository, (text) => said.push(text)), said: said.join("\n") };
}

describe("a dry run of this repository", () => {
  let code: number;
  let found: DryRun;
  beforeAll(async () => {
    const { said, ...rest } = await release("--dry-run", "--json");
    code = rest.code;
    found = JSON.parse(said);
  }, 180_000);

  /** What rests on the history of the repository is told by `diff:released`, and is asked of those who release. */
  const ofHistory = ["version", "breaks of the documents", "breaks of the types"];

  test("passes all its checks", () => {
    const failed = found.checks
      .filter(({ check }) => !ofHistory.includes(check))
      .flatMap(({ check, subject, complaints }) =>
        complaints.filter(({ open }) => !open).map(({ message }) => `${check}, ${subject}: ${message}`),
      );
    expect(failed).toEqual([]);
    expect(code).toBe(found.ok ? 0 : 1);
  });

  test("has every package, and every runtime", () => {
    expect(found.packages.map((each) => each.package)).toEqual(publishedPackages().map(({ name }) => name));
    expect(found.packages.map((each) => each.package).toSorted()).toEqual([
      "@cloud-partner/cli",
      "@cloud-partner/client",
      "@cloud-partner/conformance",
      "@cloud-partner/emulator",
      "@cloud-partner/server",
      "@cloud-partner/types",
    ]);
    const subjects = (check: string) =>
      found.checks.filter((each) => each.check === check).map(({ subject }) => subject);
    expect(subjects("installed")).toEqual(Object.values(executables).map(({ name }) => name));
    for (const check of ["contents", "package.json", "provenance", "publint", "source maps", "types"]) {
      expect(subjects(check), check).toEqual(publishedPackages().map(({ name }) => name));
    }
  });

  test("measures what it packs, and knows what is installed with it", () => {
    for (const { files, bytes, unpackedBytes } of found.packages) {
      expect(files).toBeGreaterThan(5);
      expect(unpackedBytes).toBeGreaterThan(bytes);
    }
    expect(found.dependencies).toContainEqual(expect.objectContaining({ name: "openapi-fetch", licence: "MIT" }));
    // The one runtime dependency of the client's has one of its own.
    expect(found.dependencies).toContainEqual(expect.objectContaining({ name: "openapi-typescript-helpers" }));
  });
});

test("without --dry-run nothing is done, and the commands that publish are told", async () => {
  const { code, said } = await release();
  expect(code).toBe(2);
  expect(said).toContain("This command publishes nothing");
  expect(said).toContain("pnpm changeset publish");
  expect(await release("--publish")).toMatchObject({ code: 2, said: expect.stringContaining("Usage:") });
});

describe("what a dry run prints", () => {
  const planted: DryRun = {
    packages: [
      {
        package: "a",
        from: "1.0.0",
        to: "2.0.0",
        changelog: "## 2.0.0\n\n- Broken.",
        files: 3,
        bytes: 10,
        unpackedBytes: 20,
      },
    ],
    checks: [
      { check: "contents", subject: "a", complaints: [{ message: "b is missing" }] },
      { check: "provenance", subject: "a", complaints: [{ message: "c is missing", open: true }] },
      { check: "publint", subject: "a", complaints: [] },
    ],
    dependencies: [{ name: "d", version: "1.0.0", licence: "MIT" }],
    documentChanges: { "docs/changes/since-1.0.0.md": "# What changed" },
    ok: false,
  };

  test("names what would be published, each check, what has failed and what is open", () => {
    const text = formatDryRun(planted);
    expect(text).toMatch(/^ +a +1\.0\.0 → 2\.0\.0 +3 +10 B +20 B$/m);
    expect(text).toMatch(/^ +contents +a +1 failed$/m);
    expect(text).toMatch(/^ +provenance +a +passed, 1 to settle$/m);
    expect(text).toMatch(/^ +publint +a +passed$/m);
    expect(text).toMatch(/^ +MIT +1 +permissive/m);
    expect(text).toContain("Failed\n\n  contents, a: b is missing\n");
    expect(text).toContain("To settle before publishing\n\n  provenance, a: c is missing\n");
    expect(text).toContain("    - Broken.");
    expect(text).toContain("docs/changes/since-1.0.0.md");
    expect(text.endsWith("Checks have failed. Nothing was published.")).toBe(true);
  });

  test("says so where all is well", () => {
    expect(formatDryRun({ ...planted, ok: true })).toContain("All checks passed. Nothing was published.");
  });
});

test("a tarball that cannot be installed is told on every runtime, and ends nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "no-install-"));
  try {
    const tarball = join(folder, "planted.tgz");
    writeFileSync(tarball, "no tarball");
    const planted: PackedPackage = {
      name: "planted",
      tarball,
      folder,
      manifest: { name: "planted", version: "1.0.0" },
      files: new Map(),
      bytes: 10,
    };
    for (const project of await installOnRuntimes([planted], folder)) {
      const message = expect.stringContaining("nothing could be installed");
      expect(await runProgram(project), project.runtime.name).toEqual([{ message }]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe("a project whose packages do not work", () => {
  const project = mkdtempSync(join(tmpdir(), "broken-"));
  afterAll(() => rmSync(project, { recursive: true, force: true }));
  const install = (name: string, code: string) => {
    const folder = join(project, "node_modules/@cloud-partner", name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module", exports: "./index.js" }));
    writeFileSync(join(folder, "index.js"), code);
  };

  test.each(Object.values(executables))("is told on $name", async (runtime) => {
    copyFileSync(join(repository, "package.json"), join(project, "package.json"));
    install("server", "export const createHandler = () => {}, fixedTokens = () => {}, HttpError = Error;");
    install("client", 'export const createClient = () => { throw new Error("planted"); };');
    expect(await runProgram({ runtime, project })).toEqual([{ message: expect.stringContaining("planted") }]);
    install(
      "client",
      "export const createClient = () => ({ beginCancelOperation: async () => ({ pollUntilDone: async () => ({}) }) });",
    );
    expect(await runProgram({ runtime, project })).toEqual([
      { message: expect.stringContaining("undefined after 0 looks") },
    ]);
  });
});
