import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript-5.9";
import { expect, test } from "vitest";

const packages = join(dirname(fileURLToPath(import.meta.url)), "../../../packages");
const isGenerated = (file: string) => file.includes("/generated/");
const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const source =
    parsed.get(file) ??
    ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, /* parents */ true);
  parsed.set(file, source);
  return source;
}

test("a {@link} names what its file declares or imports, so that an editor can follow it", () => {
  const files = readdirSync(packages).flatMap((name) =>
    readdirSync(join(packages, name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .map((file) => join(packages, name, "src", file)),
  );
  const broken = files
    .filter((file) => !isGenerated(file))
    .flatMap((file) => {
      const source = parse(file);
      const names = namesIn(source);
      return [...source.text.matchAll(/\{@link[\s*]+([\w$]+)/g)]
        .filter(([, name = ""]) => !names.has(name))
        .map(([, name]) => `${relative(packages, file)}: ${name}`);
    });
  expect(broken).toEqual([]);
});

test("everything that a package exports has a doc comment, and so has every public member of it", () => {
  const declarations = new Set(readdirSync(packages).flatMap((name) => entriesOf(name).flatMap((e) => exportsOf(e))));
  expect(declarations.size).toBeGreaterThan(50);
  const bare = [...declarations].flatMap((declaration) =>
    [declaration, ...membersOf(declaration)]
      .filter((node) => !isDocumented(node))
      .map((node) => [placeOf(declaration), ...(node === declaration ? [] : [nameOf(node)])].join(".")),
  );
  expect(bare).toEqual([]);
});

/** The names that a file imports or declares, those of members included. */
function namesIn(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node) => {
    const name = (node as Partial<ts.NamedDeclaration>).name;
    if (name !== undefined && ts.isIdentifier(name)) names.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** The sources of the entries that a package's manifest names. */
function entriesOf(name: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8"));
  return Object.values<{ types?: string }>(exports).flatMap(({ types }) =>
    types === undefined ? [] : [join(packages, name, types.replace("./dist/", "src/").replace(".d.ts", ".ts"))],
  );
}

/** The declarations that a file exports, or those of them that are asked for, wherever they stand; not generated ones. */
function exportsOf(file: string, wanted?: string): ts.Node[] {
  if (isGenerated(file)) return [];
  const found: ts.Node[] = [];
  for (const statement of parse(file).statements) {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) {
        throw new Error(`${file}: an export that this test does not read`);
      }
      const from = join(dirname(file), moduleSpecifier.text);
      if (exportClause === undefined) found.push(...exportsOf(from, wanted));
      else if (ts.isNamedExports(exportClause)) {
        for (const { name, propertyName = name } of exportClause.elements) {
          if (wanted === undefined || wanted === name.text) found.push(...exportsOf(from, propertyName.text));
        }
      }
    } else if (ts.canHaveModifiers(statement) && isExported(statement)) {
      const declared: readonly ts.Node[] = ts.isVariableStatement(statement)
        ? statement.declarationList.declarations
        : [statement];
      found.push(...declared.filter((each) => wanted === undefined || wanted === nameOf(each)));
    }
  }
  return found;
}

function isExported(statement: ts.HasModifiers): boolean {
  return ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** The public members of an interface or a class; an override has the comment of what it overrides. */
function membersOf(declaration: ts.Node): ts.Node[] {
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
  return [...declaration.members].filter((member) => {
    const { name } = member;
    if (name === undefined || ts.isPrivateIdentifier(name) || ts.isComputedPropertyName(name)) return false;
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Override;
    return (ts.getCombinedModifierFlags(member) & hidden) === 0;
  });
}

function isDocumented(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((each) => ts.isJSDoc(each) && each.comment !== undefined);
}

function nameOf(node: ts.Node): string {
  return (node as Partial<ts.NamedDeclaration>).name?.getText() ?? "";
}

function placeOf(declaration: ts.Node): string {
  return `${relative(packages, declaration.getSourceFile().fileName)}: ${nameOf(declaration)}`;
}
