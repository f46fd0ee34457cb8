import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Application, OptionDefaults, type ProjectReflection } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";
import { headingOf, type Page } from "./page.ts";
import { findFiles, readText, root } from "./repository.ts";

/** What the doc comments of the published packages say. */
export interface Reference {
  /** A page for each entry of each package. */
  readonly pages: readonly Page[];
  /** The packages as TypeDoc sees them; each child is an entry, under the name by which it is imported. */
  readonly project: ProjectReflection;
}

/** The name by which an entry is imported, and its source in the repository. */
interface Entry {
  readonly name: string;
  readonly source: string;
}

/** Without what the site has around a page. */
const markdownOptions: Partial<PluginOptions> = {
  hidePageHeader: true,
  hideBreadcrumbs: true,
  // Without them some links name a heading otherwise than GitHub would.
  useHTMLAnchors: true,
  parametersFormat: "table",
  enumMembersFormat: "table",
};

/** Reads the sources of the published packages. Takes some seconds. Throws an `Error` where TypeDoc cannot read them. */
export async function readReference(): Promise<Reference> {
  const entries = publishedEntries();
  const app = await Application.bootstrapWithPlugins({
    plugin: ["typedoc-plugin-markdown"],
    entryPoints: entries.map(({ source }) => join(root, source)),
    tsconfig: join(root, "tools/site/tsconfig.reference.json"),
    // The packages' own compiler has checked them; the one that TypeDoc needs is an older one.
    skipErrorChecking: true,
    disableSources: true,
    readme: "none",
    // openapi-typescript writes this tag.
    blockTags: [...OptionDefaults.blockTags, "@description"],
    excludePrivate: true,
    excludeInternal: true,
    logLevel: "Error",
    validation: false,
    router: "module",
    ...markdownOptions,
  });
  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the packages");
  nameModules(project, entries);
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  try {
    await app.outputs.writeOutput({ name: "markdown", path: folder }, project);
    if (app.logger.hasErrors()) throw new Error("TypeDoc could not write the reference");
    return { pages: readPages(folder), project };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The entries that the packages' manifests export, but those of one api-version alone, which are in the others too. */
function publishedEntries(): Entry[] {
  return findFiles("packages/*/package.json").flatMap((manifest) => {
    const { name, exports }: { name: string; exports: Record<string, { types?: string }> } = JSON.parse(
      readText(manifest),
    );
    return Object.entries(exports).flatMap(([subpath, { types }]) => {
      if (types === undefined || types.includes("/generated/")) return [];
      const source = types.replace("./dist/", "src/").replace(".d.ts", ".ts");
      return [{ name: `${name}${subpath.slice(1)}`, source: manifest.replace("package.json", source) }];
    });
  });
}

/** TypeDoc names an entry by its file; a reader knows it by what is imported. */
function nameModules(project: ProjectReflection, entries: readonly Entry[]): void {
  for (const module of project.children ?? []) {
    const entry = entries.find(({ source }) => isSourceOf(module.name, source));
    if (entry === undefined) throw new Error(`TypeDoc's module ${module.name} is no entry of a package`);
    module.name = entry.name;
  }
  const found = new Set(project.children?.map(({ name }) => name));
  const missing = entries.filter(({ name }) => !found.has(name)).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`TypeDoc has nothing about ${missing.join(", ")}`);
}

/** Whether TypeDoc's name of a module, such as `client/src/core`, is made from a source. */
function isSourceOf(module: string, source: string): boolean {
  return source === `packages/${module}.ts` || source === `packages/${module}/index.ts`;
}

function readPages(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md") && path !== "README.md")
    .sort()
    .map((path) => {
      const markdown = readFileSync(join(folder, path), "utf8");
      const source = `reference/${path}`;
      const name = headingOf({ source, markdown });
      // The page of the package's README has the bare name as its title.
      const titled = markdown.replace(/^# .*$/m, `# Reference of ${name}`);
      const output = source.replace(/\.md$/, ".html");
      return { source, output, section: "Reference", label: name.slice(name.indexOf("/") + 1), markdown: titled };
    });
}
