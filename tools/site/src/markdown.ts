import GithubSlugger from "github-slugger";
import MarkdownIt, { type Token } from "markdown-it";
import { bundledLanguages, createHighlighter } from "shiki";
import type { Heading } from "./layout.ts";

/** Markdown as HTML, with the headings that it has. */
export interface Rendered {
  /** The HTML. */
  readonly html: string;
  /** The headings of the second and third level, in order. */
  readonly headings: readonly Heading[];
}

/** Writes Markdown as HTML. `address` gives the address of each link in place of the written one. */
export type RenderMarkdown = (markdown: string, address: (written: string) => string) => Rendered;

/** Both have the contrast that WCAG asks for. */
const themes = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" };

/** What a fence calls its language where Shiki calls it otherwise. */
const aliases: Readonly<Record<string, string>> = { console: "sh", "": "text" };

/**
 * Makes the function that writes Markdown as HTML. `languages` are those of the code in it; code in a language that Shiki
 * does not know has no colours. A heading has the
 * identifier that GitHub gives it, so that links work in both places, or that of an anchor right before it.
 */
export async function createMarkdownRenderer(languages: Iterable<string>): Promise<RenderMarkdown> {
  const known = [...new Set(languages)].filter((language) => language in bundledLanguages);
  const highlighter = await createHighlighter({ themes: Object.values(themes), langs: known });
  const markdownIt = new MarkdownIt({
    html: true,
    highlight(code, written) {
      const lang = aliases[written] ?? written;
      const options = { lang: known.includes(lang) ? lang : "text", themes, defaultColor: false } as const;
      return highlighter.codeToHtml(code, options);
    },
  });
  // All code is in fences; what is indented is a description that openapi-typescript has indented.
  markdownIt.disable("code");
  const { rules } = markdownIt.renderer;
  rules["table_open"] = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
  rules["table_close"] = () => "</table></div>\n";

  return (markdown, address) => {
    const slugger = new GithubSlugger();
    const headings: Heading[] = [];
    const tokens = markdownIt.parse(markdown, {});
    const named = takeAnchors(tokens);
    // Those are taken already.
    for (const id of named.values()) slugger.slug(id);
    for (const [index, token] of tokens.entries()) {
      const content = tokens[index + 1];
      if (token.type === "heading_open" && content !== undefined) {
        const text = plainText(content.children ?? []);
        const id = named.get(token) ?? slugger.slug(text);
        token.attrSet("id", id);
        const level = Number(token.tag.slice(1));
        if (level === 2 || level === 3) headings.push({ level, id, text });
      }
      for (const child of token.children ?? []) {
        const written = child.type === "link_open" ? child.attrGet("href") : null;
        if (written !== null) child.attrSet("href", address(String(written)));
      }
    }
    return { html: markdownIt.renderer.render(tokens, markdownIt.options, {}), headings };
  };
}

/**
 * Takes the anchors out that a tool has written before headings, `<a id="name"></a>` in a paragraph of its own. Returns the
 * name of each such heading.
 */
function takeAnchors(tokens: Token[]): Map<Token, string> {
  const names = new Map<Token, string>();
  // From the end, so that taking some out moves none that is still to be looked at.
  for (let index = tokens.length - 1; index >= 3; index -= 1) {
    const heading = tokens[index];
    const name = /^<a id="([^"]+)"><\/a>$/.exec(tokens[index - 2]?.content ?? "")?.[1];
    if (heading?.type !== "heading_open" || name === undefined) continue;
    names.set(heading, name);
    tokens.splice(index - 3, 3);
    index -= 3;
  }
  return names;
}

/** The languages that the fences of a Markdown text name. */
export function languagesOf(markdown: string): string[] {
  return [...markdown.matchAll(/^ *```([\w-]*)/gm)].map(([, name = ""]) => aliases[name] ?? name);
}

/** A file of the repository as the Markdown of a page that shows it. */
export function sourceAsMarkdown(path: string, text: string): string {
  const language = path.split(".").at(-1) ?? "";
  // A fence is longer than any inside it.
  return `# ${path}\n\n\`\`\`\`\`\`${language}\n${text}\n\`\`\`\`\`\`\n`;
}

function plainText(tokens: readonly { readonly type: string; readonly content: string }[]): string {
  return tokens
    .filter(({ type }) => type === "text" || type === "code_inline" || type === "text_special")
    .map(({ content }) => content)
    .join("");
}
