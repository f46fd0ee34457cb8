import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** A page as far as links go: where it leads, and the identifiers that can be led to. */
interface LinkedPage {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/**
 * The links and the addresses of scripts and styles in the HTML files of a folder that lead to nothing, each as
 * `page: link`: to no file, out of the folder, to an absolute path, or to no identifier in a file. Links with a scheme lead
 * elsewhere and are not followed.
 */
export function findBrokenLinks(folder: string, files: readonly string[]): string[] {
  const pages = new Map<string, LinkedPage>();
  const pageAt = (file: string): LinkedPage => {
    const known = pages.get(file) ?? readPage(readFileSync(file, "utf8"));
    pages.set(file, known);
    return known;
  };
  return files.flatMap((name) => {
    const file = join(folder, name);
    const leadsSomewhere = (link: string) => {
      const [path = "", fragment] = link.split("#").map(decodeURIComponent);
      if (path.startsWith("/")) return false;
      const target = path === "" ? file : join(dirname(file), path);
      if (relative(folder, target).startsWith("..") || !existsSync(target) || !statSync(target).isFile()) return false;
      return fragment === undefined || pageAt(target).ids.has(fragment);
    };
    const { links } = pageAt(file);
    const within = links.filter((link) => !/^[a-z]+:/i.test(link));
    return within.filter((link) => !leadsSomewhere(link)).map((link) => `${name}: ${link}`);
  });
}

function readPage(html: string): LinkedPage {
  const values = (name: RegExp) => [...html.matchAll(name)].map(([, value = ""]) => unescapeHtml(value));
  return { links: values(/\s(?:href|src)="([^"]*)"/g), ids: new Set(values(/\sid="([^"]*)"/g)) };
}

function unescapeHtml(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
