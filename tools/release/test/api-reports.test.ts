import { expect, test } from "vitest";
import { run } from "../src/api/run.ts";
import { checkReports, checkTypeBreaks } from "../src/checks/breaks.ts";
import { type TemporaryRepository, temporaryRepository } from "./temporary-repository.ts";

const folder = "packages/types";

/** A repository with one package that is built: two entries, and a pattern for two more. */
function repository(): TemporaryRepository {
  const made = temporaryRepository();
  const exports = {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./20*": { types: "./dist/generated/20*.d.ts", default: "./dist/generated/20*.js" },
    "./package.json": "./package.json",
  };
  const manifest = { name: "@cloud-partner/types", version: "1.2.0", type: "module", exports };
  made.write(`${folder}/package.json`, JSON.stringify(manifest));
  made.write(
    `${folder}/dist/index.d.ts`,
    'export type { Shape } from "./shape.js";\nexport declare function draw(shape: Shape): void;\nimport type { Shape } from "./shape.js";\n',
  );
  made.write(
    `${folder}/dist/shape.d.ts`,
    "/** What is drawn. */\nexport interface Shape extends Base {\n  /** In pixels. */\n  width: number;\n}\ninterface Base {\n  name: string;\n}\n",
  );
  made.write(`${folder}/dist/generated/2017-10-31.d.ts`, "export declare const version: '2017-10-31';\n");
  made.write(
    `${folder}/dist/generated/2018-08-01.d.ts`,
    "/** @deprecated Use a newer one. */\nexport declare const version: '2018-08-01';\n",
  );
  return made;
}

function api(root: string, ...parameters: string[]): { code: number; said: string } {
  const said: string[] = [];
  return { code: run(parameters, root, (text) => said.push(text)), said: said.join("\n") };
}

test("each entry has a report, also those that a pattern stands for", () => {
  using made = repository();
  expect(api(made.root, "--update")).toEqual({
    code: 0,
    said: ["2017-10-31", "2018-08-01", "index"]
      .map((name) => `missing: tools/release/api/types/${name}.api.md`)
      .join("\n"),
  });
  expect(api(made.root)).toEqual({ code: 0, said: "" });
  const text = made.read("tools/release/api/types/index.api.md");
  expect(text).toContain("## API report of `@cloud-partner/types`");
  expect(text).toContain("export interface Shape extends Base {\n    width: number;\n}");
  // What has no name outside is a part of it too, and no machine's path is.
  expect(text).toContain("\ninterface Base {");
  expect(text).not.toContain(made.root);
  expect(made.read("tools/release/api/types/2018-08-01.api.md")).toContain("// @deprecated\nexport const version");
  expect(api(made.root, "--forgotten")).toEqual({ code: 0, said: "@cloud-partner/types: Base" });
});

test("a build that exports something else is told, with the command that writes the reports", () => {
  using made = repository();
  api(made.root, "--update");
  made.replace(`${folder}/dist/shape.d.ts`, "width", "height");
  made.replace(`${folder}/package.json`, '"./20*"', '"./versions/20*"');
  const { code, said } = api(made.root);
  expect(code).toBe(1);
  expect(said).toContain("changed: tools/release/api/types/index.api.md");
  expect(said).toContain("missing: tools/release/api/types/versions-2017-10-31.api.md");
  expect(said).toContain("left over: tools/release/api/types/2017-10-31.api.md");
  expect(said).toContain("run `pnpm api:update`");
  expect(checkReports(made.root)).toContainEqual({
    message: "tools/release/api/types/index.api.md is changed: run `pnpm api:update`",
  });
  api(made.root, "--update");
  expect(api(made.root).code).toBe(0);
});

test("a break since the last release asks for a changeset that announces it, and an addition for a minor", () => {
  using made = repository();
  api(made.root, "--update");
  made.commit("@cloud-partner/types@1.2.0");
  expect(api(made.root, "--check-changesets")).toEqual({ code: 0, said: "" });

  made.replace(`${folder}/dist/generated/2018-08-01.d.ts`, "version: ", "more: 1;\nexport declare const version: ");
  api(made.root, "--update");
  made.commit();
  expect(api(made.root, "--check-changesets")).toMatchObject({
    code: 1,
    said: expect.stringContaining("@cloud-partner/types needs a minor changeset and has none"),
  });
  made.write(".changeset/one.md", '---\n"@cloud-partner/types": minor\n---\n\nMore.\n');
  expect(api(made.root, "--check-changesets").code).toBe(0);

  made.replace(`${folder}/dist/shape.d.ts`, "width", "height");
  api(made.root, "--update");
  made.commit();
  const { code, said } = api(made.root, "--check-changesets");
  expect(code).toBe(1);
  expect(said).toContain("@cloud-partner/types since @cloud-partner/types@1.2.0");
  expect(said).toContain("major  Shape.width was removed");
  expect(said).toContain("@cloud-partner/types needs a major changeset and has minor");
  expect(checkTypeBreaks(made.root)).toEqual([
    { message: "@cloud-partner/types needs a major changeset and has minor" },
  ]);
  made.write(".changeset/two.md", '---\n"@cloud-partner/types": major\n---\n\nHeight.\n');
  expect(api(made.root, "--check-changesets").code).toBe(0);
});

test("before 1.0.0 a break asks for a minor, and a version that was raised announces it too", () => {
  using made = repository();
  made.replace(`${folder}/package.json`, "1.2.0", "0.3.0");
  api(made.root, "--update");
  made.commit("@cloud-partner/types@0.3.0");
  made.replace(`${folder}/dist/index.d.ts`, "function draw", "function paint");
  api(made.root, "--update");
  expect(api(made.root, "--check-changesets").said).toContain("needs a minor changeset and has none");
  made.replace(`${folder}/package.json`, "0.3.0", "0.4.0");
  expect(api(made.root, "--check-changesets").code).toBe(0);
});

test("a declaration that cannot be read is no empty report", () => {
  using made = repository();
  made.replace(`${folder}/dist/index.d.ts`, "./shape.js", "./gone.js");
  expect(() => api(made.root)).toThrow("@cloud-partner/types");
});

test("a package that is not built is told, and so is a wrong command line", () => {
  using made = repository();
  made.replace(`${folder}/package.json`, "./dist/index.d.ts", "./dist/other.d.ts");
  expect(() => api(made.root)).toThrow("build the package first");
  expect(api(made.root, "--wrong")).toMatchObject({ code: 2, said: expect.stringContaining("Usage:") });
});
