import { headingOf, type Page } from "./page.ts";
import { findFiles, readText } from "./repository.ts";

/** The guides in the order in which a reader needs them; the menu has them so. */
const guides = [
  "getting-started",
  "cancel-and-wait",
  "serve-the-contract",
  "test-with-the-emulator",
  "change-the-api",
] as const;

/** The first page of the site. It is in no section of the menu. */
const homeSource = "docs/README.md";

/** The pages that people have written: guides, README files, decisions, and how to contribute. */
export function writtenPages(): Page[] {
  return [
    page(homeSource, "index.html", ""),
    ...guides.map((name) => page(`docs/${name}.md`, `guides/${name}.html`, "Guides")),
    ...findFiles("packages/*/README.md").map((source) => page(source, `packages/${folderOf(source)}.html`, "Packages")),
    ...findFiles("spec/*/decisions.md").map((source) =>
      page(source, `decisions/${folderOf(source)}.html`, "HTTP API", `Decisions ${folderOf(source)}`),
    ),
    ...findFiles("docs/changes/*.md").map((source) =>
      page(source, `changes/${source.split("/").at(-1)?.replace(/\.md$/, "")}.html`, "HTTP API"),
    ),
    page("examples/README.md", "examples/index.html", "Examples", "All examples"),
    ...findFiles("examples/*/README.md").map((source) => page(source, `examples/${folderOf(source)}.html`, "Examples")),
    page("CONTRIBUTING.md", "project/contributing.html", "Project"),
    page("ARCHITECTURE.md", "project/architecture.html", "Project"),
    page("SECURITY.md", "project/security.html", "Project"),
  ];
}

function page(source: string, output: string, section: string, label?: string): Page {
  const markdown = readText(source);
  return { source, output, section, label: label ?? headingOf({ source, markdown }), markdown };
}

function folderOf(source: string): string {
  return source.split("/").at(-2) ?? "";
}
