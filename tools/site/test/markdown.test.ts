import { beforeAll, expect, test } from "vitest";
import { createMarkdownRenderer, languagesOf, type RenderMarkdown, sourceAsMarkdown } from "../src/markdown.ts";

let render: RenderMarkdown;
beforeAll(async () => {
  render = await createMarkdownRenderer(["ts", "no-such-language"]);
});
const same = (written: string) => written;

test("headings have the identifiers that GitHub gives them", () => {
  const { html, headings } = render("# A `b` c\n\n## Options\n\n## Options\n\n### For scripts: `--json`", same);
  expect(html).toContain('<h1 id="a-b-c">');
  expect(headings).toEqual([
    { level: 2, id: "options", text: "Options" },
    { level: 2, id: "options-1", text: "Options" },
    { level: 3, id: "for-scripts---json", text: "For scripts: --json" },
  ]);
});

test("an anchor before a heading names it, and is no longer there", () => {
  const { html } = render('## x\n\n<a id="x-1"></a>\n\n## x\n\n## x\n\n## y', same);
  expect([...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual(["x", "x-1", "x-2", "y"]);
  expect(html).not.toContain("<a id");
});

test("links are written as they are told", () => {
  const { html } = render("[a](b.md#c) and `[d](e.md)`", (written) => `to-${written}`);
  expect(html).toContain('<a href="to-b.md#c">a</a>');
  expect(html).toContain("[d](e.md)");
});

test("code has colours for both schemes, can be reached by the keyboard, and is text", () => {
  const { html } = render('```ts\nconst a = "<b>";\n```\n\n```no-such-language\n<c>\n```', same);
  expect(html).toMatch(/--shiki-light:#[0-9A-F]+;--shiki-dark:#[0-9A-F]+/i);
  expect(html.match(/<pre [^>]*tabindex="0"/g)).toHaveLength(2);
  expect(html).not.toMatch(/<[bc]>/);
});

test("a wide table can be scrolled by the keyboard", () => {
  expect(render("| a |\n| - |\n| b |", same).html).toMatch(
    /^<div class="table" role="group" aria-label="Table" tabindex="0">/,
  );
});

test("a file is shown whole, whatever fences it has in it", () => {
  const { html } = render(sourceAsMarkdown("a/b.ts", "````\n# c\n````"), same);
  expect(html).toContain("a/b.ts</h1>");
  expect(html).not.toContain("c</h1>");
});

test("the languages of fences are found, in lists too", () => {
  expect(languagesOf("```ts\n```\n\n- a\n\n  ```sh\n  ```\n\n```\n```")).toEqual([
    "ts",
    "text",
    "sh",
    "text",
    "text",
    "text",
  ]);
});
