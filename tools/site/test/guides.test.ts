import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles, readText, root } from "../src/repository.ts";
import { createShell } from "./support/shell.ts";

/** What the commands of a guide write, in this order. */
const guides: Readonly<Record<string, readonly RegExp[]>> = {
  "docs/getting-started.md": [/operation/, /running/, /^cancelled$/m, /202 Accepted[\s\S]*operation-location/i],
  "docs/cancel-and-wait.md": [/: cancelled/, /"outcome":"succeeded"/, /2 offers: 2 succeeded/],
  "docs/serve-the-contract.md": [/"target":"\/metadata"/, /cancelOperation\/202/],
  "docs/test-with-the-emulator.md": [/neverPublished/],
};

/** The commands of this one work on the repository, and only those that change nothing are run. */
const changeGuide = "docs/change-the-api.md";

interface Block {
  readonly language: string;
  readonly text: string;
  /** It starts a server, which runs while the commands after it do. */
  readonly isServer: boolean;
  /** The file that the text before says to save it as. */
  readonly file: string | undefined;
}

function blocksOf(markdown: string): Block[] {
  const fence = /^```([\w-]*)\n([\s\S]*?)^```$/gm;
  let end = 0;
  return [...markdown.matchAll(fence)].map((match) => {
    const before = markdown.slice(end, match.index);
    end = match.index + match[0].length;
    const file = /save this as `([^`]+)`/.exec(before)?.[1];
    return { language: match[1] ?? "", text: match[2] ?? "", isServer: before.includes("<!-- server -->"), file };
  });
}

test("every guide is tried, and has no code that nothing compiles or runs", () => {
  const files = findFiles("docs/*.md");
  expect(files).toEqual(["docs/README.md", ...Object.keys(guides), changeGuide].toSorted());
  for (const file of files) {
    const languages = blocksOf(readText(file)).map(({ language }) => language);
    // tools/release compiles `ts`.
    expect(languages.filter((language) => language !== "sh" && language !== "ts")).toEqual([]);
  }
});

test.each(Object.entries(guides))("the commands of %s work", async (guide, expected) => {
  using shell = createShell();
  let address = "http://127.0.0.1:4010";
  let exports = "";
  const outputs: string[] = [];
  for (const { language, text, isServer, file } of blocksOf(readText(guide))) {
    if (file !== undefined) shell.save(file, text);
    if (language !== "sh") continue;
    const script = text.replaceAll("http://127.0.0.1:4010", address);
    if (isServer) {
      address = await shell.serve(script);
      shell.environment["CLOUD_PARTNER_BASE_URL"] = address;
    } else {
      const output = await shell.run(`${exports}${script}`);
      if (output !== "") outputs.push(output);
      // A terminal keeps them.
      exports += (script.match(/^export .*$/gm) ?? []).map((line) => `${line}\n`).join("");
    }
  }
  expect(outputs).toHaveLength(expected.length);
  for (const [index, output] of outputs.entries()) expect(output).toMatch(expected[index] ?? /never/);
});

test("the commands of the guide to change the API are scripts of the repository", async () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(readText("package.json"));
  const commands = blocksOf(readText(changeGuide)).flatMap(({ text }) => text.trim().split("\n"));
  expect(commands.length).toBeGreaterThan(4);
  for (const command of commands) expect(Object.keys(scripts)).toContain(/^pnpm (\S+)/.exec(command)?.[1]);
  expect(commands).toContain("pnpm generate --check");
  using shell = createShell();
  await shell.run(`cd '${root}' && ${scripts["generate"]} --check`);
});

test("guides name no package that is not published", () => {
  const published = globSync("packages/*/package.json", { cwd: root }).map(
    (file): string => JSON.parse(readFileSync(join(root, file), "utf8")).name,
  );
  const text = findFiles("docs/*.md").map(readText).join("\n");
  const named = new Set(text.match(/@cloud-partner\/[a-z-]+/g));
  expect([...named].filter((name) => !published.includes(name))).toEqual([]);
});
