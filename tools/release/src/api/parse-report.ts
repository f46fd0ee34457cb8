import ts from "typescript-5.9";

/** What an API report declares. */
export interface ReportedApi {
  /** The declarations by the name that the report has for them; several where a function is overloaded. */
  readonly declarations: ReadonlyMap<string, readonly ts.Node[]>;
  /** The names that the entry exports, and what each is called in the report. */
  readonly exports: ReadonlyMap<string, string>;
}

const printer = ts.createPrinter({ removeComments: true });

/** Reads the text of an API report. What is no report declares nothing. */
export function parseReport(text: string): ReportedApi {
  const [, code = ""] = /^```ts\r?\n([\s\S]*?)^```/m.exec(text) ?? [];
  const source = ts.createSourceFile("report.d.ts", code, ts.ScriptTarget.Latest, /* parents */ true);
  const declarations = new Map<string, ts.Node[]>();
  const exports = new Map<string, string>();
  const declare = (name: string, node: ts.Node) => declarations.set(name, [...(declarations.get(name) ?? []), node]);
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      for (const name of importedNames(statement)) declare(name.text, statement);
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause } = statement;
      if (exportClause === undefined) exports.set(textOf(statement), textOf(statement));
      else if (ts.isNamedExports(exportClause)) {
        for (const { name, propertyName = name } of exportClause.elements) exports.set(name.text, propertyName.text);
      } else exports.set(exportClause.name.text, exportClause.name.text);
    } else {
      const named: readonly ts.Node[] = ts.isVariableStatement(statement)
        ? statement.declarationList.declarations
        : [statement];
      const isExported =
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      for (const node of named) {
        const name = nameOf(node);
        if (name === undefined) continue;
        declare(name, node);
        if (isExported) exports.set(name, name);
      }
    }
  }
  return { declarations, exports };
}

/** What a node says, without comments and layout. */
export function textOf(node: ts.Node): string {
  const printed = printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());
  return printed.replaceAll(/\s+/g, " ").replace(/^export (?!\{)/, "");
}

/** The name of a declaration or of a member, as it is written. */
export function nameOf(node: ts.Node): string | undefined {
  return (node as Partial<ts.NamedDeclaration>).name?.getText();
}

function importedNames({ importClause }: ts.ImportDeclaration): ts.Identifier[] {
  const bindings = importClause?.namedBindings;
  const named = bindings === undefined ? [] : ts.isNamespaceImport(bindings) ? [bindings] : bindings.elements;
  return [...(importClause?.name ? [importClause.name] : []), ...named.map(({ name }) => name)];
}
