import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hasJava } from "../../codegen/src/java.ts";
import { run } from "../src/run.ts";
import { changeDocument, changes } from "./proof/changes.ts";
import { Checkout } from "./proof/checkout.ts";
import { type CompileError, compileAll, packages } from "./proof/compile.ts";
import { repository } from "./support/copy.ts";

const older = "2017-10-31";
const newer = "2018-08-01";
const document = `spec/${newer}/openapi.yaml`;
const mends = new URL("./proof/mends/", import.meta.url).pathname;

const java = await hasJava();
if (!java) console.log("A version change is not tried: what is generated from a document needs Java 11 or newer.");

/** What the commands of the guide do, all in one copy of the checkout, one after the other. */
describe.skipIf(!java)("a version change", () => {
  let checkout: Checkout;
  let original: string;
  const named = new Map<string, CompileError[]>();
  const commands = readCommands();
  const done = new Set<string>();

  beforeAll(() => {
    checkout = new Checkout();
  }, 120_000);
  afterAll(() => checkout[Symbol.dispose](), 120_000);

  /** Does what a command of CONTRIBUTING.md does, and gives what it writes. */
  function pnpm(command: string, day = "2026-11-22"): string {
    expect(commands, "CONTRIBUTING.md").toContain(`pnpm ${command}`);
    done.add(`pnpm ${command}`);
    const [script = "", ...parameters] = command.split(" ");
    if (script === "version:new" || script === "version:retire") {
      const out: string[] = [];
      const write = (text: string) => void out.push(text);
      const clock = () => Date.parse(`${day}T12:00:00Z`);
      const code = run([script.slice("version:".length), ...parameters], {
        root: checkout.root,
        clock,
        write,
        writeError: write,
      });
      expect({ code, out }).toMatchObject({ code: 0 });
      return out.join("\n");
    }
    // turbo would do the same, for all packages, and keep what it did.
    if (script === "lint:spec") return checkout.run("node", ["--run", script], { folder: "tools/spectral-rules" });
    const scripts: Record<string, string> = JSON.parse(checkout.read("package.json")).scripts;
    const [program = "", ...words] = (scripts[script] ?? "").split(" ");
    expect(program).toBe("node");
    return checkout.run(process.execPath, [...words, ...parameters], { mayFail: script === "diff" });
  }

  /** What `pnpm turbo run typecheck` does, for the sources alone. */
  function typecheck(): CompileError[] {
    done.add("pnpm turbo run typecheck");
    return compileAll(checkout);
  }

  test("begins with a copy that compiles everywhere as it is", () => {
    pnpm(`version:new ${newer}`);
    original = checkout.read(document);
    pnpm("lint:spec");
    pnpm("generate");
    expect(typecheck()).toEqual([]);
    expect(checkout.read("packages/client/src/generated/default/index.ts")).toContain(newer);
  });

  test.each(changes)("$title is named by the compiler", (change) => {
    checkout.write(document, changeDocument(original, [change]));
    pnpm("generate");
    const errors = typecheck();
    named.set(change.name, errors);
    expect(errors).not.toEqual([]);
    // What is generated compiles in any case.
    expect(errors.filter(({ file }) => file.includes("/generated/"))).toEqual([]);
  });

  test("the places are those that are written down", async () => {
    const sections = changes.map(({ name, title, description }) => {
      const places = (named.get(name) ?? []).map(({ file, symbol, code, message }) => {
        return `- \`${file}\`${symbol === "" ? "" : `, \`${symbol}\``}: ${code} ${message}`;
      });
      return `## ${title}\n\n${description}\n\n${places.join("\n")}\n`;
    });
    await expect(`${introduction}\n${sections.join("\n")}`).toMatchFileSnapshot("./proof/golden/compile-errors.md");
  });

  test("is done when the places are mended: all compiles, and all is served as documented", () => {
    checkout.write(document, changeDocument(original, changes));
    for (const { name } of changes) checkout.run("git", ["apply", "-C1", join(mends, `${name}.patch`)]);
    pnpm("generate");
    for (const { name, folder } of programs)
      checkout.write(
        `${folder}/version-change-${name}.ts`,
        readFileSync(new URL(`./proof/programs/${name}.ts`, import.meta.url), "utf8"),
      );
    expect(typecheck()).toEqual([]);
    // The emulator shows the page of the newest version.
    for (const folder of ["tools/docs", ...packages.map((name) => `packages/${name}`)])
      checkout.run("node", ["--run", "build"], { folder });
    expect(program("cancel")).toBe(
      ["6 steps, 6 listed, the last at GMT", "0 paused", "cancelled: succeeded", "the publication: canceled", ""].join(
        "\n",
      ),
    );
    expect(program("versions")).toBe(
      [
        "in the new version: 1 step",
        "in the old version: running",
        "cancelled: 200",
        `Invalid api version. Allowed values are [${older}, ${newer}]`,
        "",
      ].join("\n"),
    );
    const conformance = program("conformance", newer);
    expect(conformance).toContain(`${newer}: conforms\n`);
    expect(conformance).toContain(" listSteps ");
  });

  test("is named by the diff", () => {
    const differences = pnpm(`diff ${older} ${newer}`);
    for (const rule of [
      "operation-added",
      "success-status-added",
      "response-property-added-required",
      "response-enum-value-added",
      "response-header-added-required",
    ])
      expect(differences).toContain(`[${rule}, `);
    expect(pnpm("diff")).toContain(`the default of the packages is ${newer} and was ${older}`);
  });

  test("ends with the old version, announced and then removed", () => {
    pnpm(`version:retire ${older} --sunset 2027-06-30`);
    pnpm("generate");
    expect(checkout.read(`packages/client/src/generated/${older}/index.ts`)).toContain("@deprecated");
    pnpm(`version:retire ${older}`, "2027-06-30");
    pnpm("generate");
    expect(globSync(`packages/*/src/generated/${older}{,.ts}`, { cwd: checkout.root })).toEqual([]);
    // Who still imports it is named.
    expect(new Set(typecheck().map(({ file }) => file))).toEqual(
      new Set(["examples/handlers/src/version-change-versions.ts"]),
    );
    expect(pnpm("diff")).toContain(`the version ${older} was removed`);
  });

  test("needs no other command than those, but for two that ask or run everything", () => {
    expect(new Set(commands)).toEqual(new Set([...done, "pnpm changeset", "pnpm test"]));
  });

  /** What a program of programs/ writes that is run in the copy. */
  function program(name: string, ...parameters: string[]): string {
    const folder = programs.find((each) => each.name === name)?.folder ?? "";
    return checkout.run("node", [checkout.at(`${folder}/version-change-${name}.ts`), ...parameters], { folder });
  }
});

/** Programs for the new version, and the folders of the copy where they find what they import. */
const programs = [
  { name: "cancel", folder: "examples/test-with-emulator/src" },
  { name: "versions", folder: "examples/handlers/src" },
  { name: "conformance", folder: "packages/conformance/test" },
];

const introduction = `# What the compiler names

One change of each kind that a version may bring, made in a copy of the repository as CONTRIBUTING.md says, and each place of
the hand-written sources, code samples and examples that then does not compile. \`mends/\` has what was done there.
`;

/** The commands of the chapter in CONTRIBUTING.md. */
function readCommands(): string[] {
  const text = readFileSync(join(repository, "CONTRIBUTING.md"), "utf8");
  const chapter = text.split(/^## /m).find((part) => part.startsWith("Change the API version\n")) ?? "";
  return [...chapter.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) => block.trim().split("\n"));
}
