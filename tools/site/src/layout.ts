import { posix } from "node:path";
import { escapeHtml } from "./escape-html.ts";

/** A heading of a page. */
export interface Heading {
  /** 2 or 3. */
  readonly level: number;
  /** The identifier that a link leads to. */
  readonly id: string;
  /** The text, without markup. */
  readonly text: string;
}

/** A link of the menu. */
export interface MenuLink {
  /** The heading that it stands under; empty for a link above all headings. */
  readonly section: string;
  /** What it says. */
  readonly label: string;
  /** Where it leads in the site. */
  readonly output: string;
}

/** What a page is made from. */
export interface PageContent {
  /** Where the page is in the site. */
  readonly output: string;
  /** The title, as text. */
  readonly title: string;
  /** What stands in `main`, as HTML. */
  readonly html: string;
  /** The headings that are listed at its top, where there are more than three. */
  readonly headings: readonly Heading[];
  /** The menu, which is the same on every page. */
  readonly menu: readonly MenuLink[];
}

/** The name of the site. */
export const siteName = "Cloud Partner";

/** The pages have no script and ask no other host: this holds even where a page is made wrongly. */
const contentSecurityPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

// The identifiers of the layout begin with `_`, as no heading's does.

/** A page of the site as HTML. All its addresses are relative, so it works under any path and from the file system. */
export function renderLayout({ output, title, html, headings, menu }: PageContent): string {
  const to = (target: string) => escapeHtml(posix.relative(posix.dirname(output), target));
  const fullTitle = title === siteName ? siteName : `${title} · ${siteName}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(fullTitle)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${to("style.css")}">
</head>
<body>
<header>
<a class="skip" href="#_content">Skip to the content</a>
<a class="name" href="${to("index.html")}">${siteName}</a>
<a class="to-menu" href="#_menu">Menu</a>
</header>
<main id="_content" tabindex="-1">
${renderContents(headings)}${html}</main>
<nav id="_menu" aria-label="Site" tabindex="-1">
${renderMenu(menu, output, to)}</nav>
</body>
</html>
`;
}

function renderContents(headings: readonly Heading[]): string {
  if (headings.length < 4) return "";
  const items = headings.map(
    ({ id, text, level }) => `<li class="level-${level}"><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="contents" aria-label="On this page"><details><summary>On this page</summary><ul>
${items.join("\n")}
</ul></details></nav>
`;
}

function renderMenu(menu: readonly MenuLink[], output: string, to: (target: string) => string): string {
  const sections = [...new Set(menu.map(({ section }) => section))];
  return sections
    .map((section) => {
      const links = menu.filter((link) => link.section === section);
      const items = links.map((link) => {
        const current = link.output === output ? ' aria-current="page"' : "";
        return `<li><a href="${to(link.output)}"${current}>${escapeHtml(link.label)}</a></li>`;
      });
      const list = `<ul>\n${items.join("\n")}\n</ul>\n`;
      return section === "" ? list : `<h2>${escapeHtml(section)}</h2>\n${list}`;
    })
    .join("");
}
