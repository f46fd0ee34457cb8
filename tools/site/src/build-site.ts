import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { readClassicScript } from "@cloud-partner/docs";
import { describeDifference } from "./describe-difference.ts";
import { errorCodesPage } from "./error-codes-page.ts";
import { type MenuLink, renderLayout } from "./layout.ts";
import { createMarkdownRenderer, languagesOf, sourceAsMarkdown } from "./markdown.ts";
import { headingOf } from "./page.ts";
import { readReference } from "./reference.ts";
import { apiVersions, endOf, readText, root } from "./repository.ts";
import { versionsPage } from "./versions-page.ts";
import { writeApiPage } from "./write-api-page.ts";
import { writtenPages } from "./written-pages.ts";

/** The order of the menu. A page without a section is above all of them. */
const sections = ["", "Guides", "HTTP API", "Packages", "Reference", "Examples", "Project"];

/** Languages of the files that a page may show. */
const sourceLanguages = ["ts", "js", "json", "yaml", "html", "sh"];

/**
 * Builds the site into a folder; what was in it is removed. Returns where each page is in the folder. Throws an `Error` that
 * names the page and the link where a link leads to nothing in the repository.
 */
export async function buildSite(folder: string): Promise<string[]> {
  const versions = apiVersions();
  const { pages: reference, project } = await readReference();
  const pages = [
    await versionsPage(versions, describeDifference, endOf),
    ...writtenPages(),
    errorCodesPage(project),
    ...reference,
  ];
  const apiPages = versions.map((version) => ({ version, output: `api/${version}/index.html` }));
  const menu = menuOf([
    ...apiPages.map(({ version, output }) => ({ section: "HTTP API", label: `Operations ${version}`, output })),
    ...pages.map((page) => ({ section: page.section, label: page.label ?? headingOf(page), output: page.output })),
  ]);

  rmSync(folder, { recursive: true, force: true });
  const script = await readClassicScript();
  for (const { version, output } of apiPages) writeApiPage(version, join(folder, dirname(output)), script);

  const outputs = new Map<string, string>([
    ["README.md", "index.html"],
    ["docs", "index.html"],
    ...pages.map(({ source, output }): [string, string] => [source, output]),
    ...apiPages.map(({ version, output }): [string, string] => [`spec/${version}/openapi.yaml`, output]),
  ]);
  const render = await createMarkdownRenderer([
    ...sourceLanguages,
    ...pages.flatMap(({ markdown }) => languagesOf(markdown)),
  ]);
  // A link to a file that has no page gives it one, so that there may be more to write than there was at first.
  const left = [...pages];
  for (let page = left.shift(); page !== undefined; page = left.shift()) {
    const { source, output, markdown } = page;
    const address = (written: string) => {
      if (/^([a-z]+:|#)/.test(written)) return written;
      const [path = "", fragment] = decodeURI(written).split("#");
      const target = posix.join(posix.dirname(source), path).replace(/\/$/, "");
      const targetOutput = outputs.get(target) ?? outputs.get(`${target}/README.md`) ?? addSourcePage(target);
      if (targetOutput === undefined) throw new Error(`${source}: the link ${written} leads to nothing`);
      const relative = posix.relative(posix.dirname(output), targetOutput);
      return fragment === undefined ? relative : `${relative}#${fragment}`;
    };
    const addSourcePage = (path: string) => {
      const file = join(root, path);
      if (path.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) return undefined;
      const shown = `source/${path}.html`;
      outputs.set(path, shown);
      left.push({ source: path, output: shown, section: "", markdown: sourceAsMarkdown(path, readText(path)) });
      return shown;
    };
    const { html, headings } = render(markdown, address);
    const title = headingOf(page);
    const text = renderLayout({ output, title, html, headings, menu });
    mkdirSync(join(folder, dirname(output)), { recursive: true });
    writeFileSync(join(folder, output), text);
  }
  writeFileSync(join(folder, "style.css"), readText("tools/site/src/style.css"));
  return [...new Set(outputs.values())];
}

/** The links in the order of the menu; that to the first page is the name of the site. */
function menuOf(links: readonly MenuLink[]): MenuLink[] {
  return sections.flatMap((section) =>
    links.filter((link) => link.section === section && link.output !== "index.html"),
  );
}
