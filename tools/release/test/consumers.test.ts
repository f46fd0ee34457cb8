import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkConsumers, consumerPrograms } from "../src/consumers.ts";
import { entriesOf, folderName, publishedPackages } from "../src/published-packages.ts";
import { type TemporaryRepository, temporaryRepository } from "./temporary-repository.ts";

/** A copy of the built packages, with programs of consumers. */
function repositoryWith(programs: Readonly<Record<string, string>>): TemporaryRepository {
  const made = temporaryRepository();
  for (const published of publishedPackages()) {
    const folder = `packages/${folderName(published)}`;
    mkdirSync(join(made.root, folder), { recursive: true });
    for (const path of ["package.json", "dist"]) {
      cpSync(join(published.folder, path), join(made.root, folder, path), { recursive: true });
    }
    symlinkSync(join(published.folder, "node_modules"), join(made.root, folder, "node_modules"), "junction");
  }
  made.write(".gitignore", "packages\n");
  for (const [name, text] of Object.entries(programs)) made.write(`tools/release/consumers/${name}`, text);
  return made;
}

const program = 'import { createClient } from "@cloud-partner/client";\ncreateClient({ credential: "secret" });\n';

test("the programs import every entry of every package that is named, and not only matched by a pattern", () => {
  const { programs } = consumerPrograms();
  const text = [...programs.values()].join("\n");
  const entries = publishedPackages().flatMap((published) =>
    entriesOf(published)
      .filter(({ subpath }) => subpath in (published.manifest.exports ?? {}))
      .map(({ specifier }) => specifier),
  );
  // The core of the server is for servers of other documents, which has tests of its own there.
  const seen = entries.filter((specifier) => text.includes(`from "${specifier}"`));
  expect(entries.filter((specifier) => !seen.includes(specifier))).toEqual(["@cloud-partner/server/core"]);
});

test("they compile against the build", async () => {
  const { from, complaints } = await checkConsumers();
  console.log(`the consumers' programs are those of ${from}`);
  expect(complaints).toEqual([]);
}, 60_000);

test("before there is a release, a broken program of the working tree is told", async () => {
  using made = repositoryWith({ "a.ts": program.replace("credential", "credentials") });
  expect(await checkConsumers(made.root)).toEqual({
    from: "the working tree",
    complaints: [{ message: expect.stringMatching(/^a\.ts\(2,16\): error TS\d+: .*credentials/) }],
  });
}, 60_000);

test("a break is told by the programs of the last release, whatever those of the working tree say", async () => {
  using made = repositoryWith({ "a.ts": program });
  made.commit("@cloud-partner/client@0.1.0");
  expect(await checkConsumers(made.root)).toEqual({ from: "@cloud-partner/client@0.1.0", complaints: [] });
  made.replace("packages/client/dist/index.d.ts", "createClient", "createClient as makeClient");
  made.write("tools/release/consumers/a.ts", program.replaceAll("createClient", "makeClient"));
  expect(await checkConsumers(made.root)).toEqual({
    from: "@cloud-partner/client@0.1.0",
    complaints: [{ message: expect.stringMatching(/^a\.ts\(1,10\): error TS\d+: .*createClient/) }],
  });
}, 60_000);
