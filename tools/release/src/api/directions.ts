import ts from "typescript-5.9";
import type { ReportedApi } from "./parse-report.ts";

/** Whether a program hands a value to the package (`taken`), or gets it from there (`given`). */
export type Direction = "taken" | "given";

/**
 * In which directions the values of each declared type go: what parameters of the exported functions and classes lead to is
 * taken, what they return is given, and a callback turns it round. A type that none of them leads to has no direction here.
 */
export function directionsOf({ declarations, exports }: ReportedApi): ReadonlyMap<string, ReadonlySet<Direction>> {
  const found = new Map<string, Set<Direction>>();

  function visitName(name: string, direction: Direction): void {
    const nodes = declarations.get(name);
    const known = found.get(name) ?? new Set();
    if (nodes === undefined || known.has(direction)) return;
    found.set(name, known.add(direction));
    for (const node of nodes) visit(node, direction);
  }

  function visit(node: ts.Node, direction: Direction): void {
    if (ts.isTypeReferenceNode(node)) visitName(node.typeName.getText(), direction);
    else if (ts.isTypeQueryNode(node)) visitName(node.exprName.getText(), direction);
    else if (ts.isExpressionWithTypeArguments(node)) visitName(node.expression.getText(), direction);
    if (ts.isImportDeclaration(node)) return;
    if (ts.isFunctionLike(node)) {
      for (const { type } of node.parameters) if (type) visit(type, turned(direction));
      for (const { constraint } of node.typeParameters ?? []) if (constraint) visit(constraint, turned(direction));
      if (node.type) visit(node.type, direction);
      return;
    }
    ts.forEachChild(node, (child) => visit(child, direction));
  }

  for (const name of exports.values()) {
    for (const node of declarations.get(name) ?? []) {
      if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node)) {
        visitName(name, "given");
      }
    }
  }
  return found;
}

function turned(direction: Direction): Direction {
  return direction === "taken" ? "given" : "taken";
}
