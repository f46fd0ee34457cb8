import type { Bump } from "@cloud-partner/diff/finding";
import ts from "typescript-5.9";
import { type Direction, directionsOf } from "./directions.ts";
import { nameOf, parseReport, textOf } from "./parse-report.ts";

/** One thing that is different between the API reports of an entry. */
export interface ApiChange {
  /** The export or the member, such as `ClientOptions.credential`. */
  readonly place: string;
  /** What changed, in one line. */
  readonly change: string;
  /** The part of the version number that it asks for: `major` where a program that compiled need not compile any more. */
  readonly bump: Extract<Bump, "major" | "minor">;
}

type Judged = Pick<ApiChange, "change" | "bump"> & { readonly member?: string };

/**
 * Names what is different between two API reports of one entry. What is only added asks for a minor; so does what is asked of
 * nobody any more. All else, and each difference that no rule explains, is a break.
 */
export function compareReports(before: string, after: string): ApiChange[] {
  const [old, now] = [parseReport(before), parseReport(after)];
  const directions = directionsOf(now);
  const changes: ApiChange[] = [];
  for (const [place, name] of old.exports) {
    if (!now.exports.has(place)) changes.push({ place, change: "is not exported any more", bump: "major" });
    else if (now.exports.get(place) !== name && !now.declarations.has(name)) {
      const [from, to] = [old.declarations.get(name), now.declarations.get(now.exports.get(place) ?? "")];
      if (from && to) changes.push(...judge(place, from, to, new Set(["taken", "given"])));
    }
  }
  for (const place of now.exports.keys()) {
    if (!old.exports.has(place)) changes.push({ place, change: "is new", bump: "minor" });
  }
  // What has no name outside counts too, as long as both reports have it: exported types are made of it.
  for (const [name, from] of old.declarations) {
    const to = now.declarations.get(name);
    if (to !== undefined) changes.push(...judge(name, from, to, directions.get(name) ?? new Set()));
  }
  return changes;
}

function judge(
  place: string,
  from: readonly ts.Node[],
  to: readonly ts.Node[],
  directions: ReadonlySet<Direction>,
): ApiChange[] {
  const [texts, others] = [from.map(textOf), to.map(textOf)];
  const removed = from.filter((node) => !others.includes(textOf(node)));
  const added = to.filter((node) => !texts.includes(textOf(node)));
  if (removed.length === 0 && added.length === 0) return [];
  const [one] = removed;
  const [other] = added;
  const judged: Judged[] =
    removed.length === 0
      ? [{ change: "has a further form", bump: "minor" }]
      : one && other && removed.length === 1 && added.length === 1
        ? compareNodes(one, other, directions)
        : [changed()];
  return judged.map(({ member, ...rest }) => ({ place: member === undefined ? place : `${place}.${member}`, ...rest }));
}

/** What is different between two nodes that are one and the same thing. */
function compareNodes(from: ts.Node, to: ts.Node, directions: ReadonlySet<Direction>): Judged[] {
  if (textOf(from) === textOf(to)) return [];
  const [members, others] = [membersOf(from), membersOf(to)];
  if (members && others && headOf(from) === headOf(to)) {
    return compareMembers(members, others, directions, ts.isClassDeclaration(to));
  }
  if (ts.isTypeAliasDeclaration(from) && ts.isTypeAliasDeclaration(to)) {
    if (!sameList(from.typeParameters, to.typeParameters)) return [changed()];
    return compareNodes(from.type, to.type, directions);
  }
  if (ts.isVariableDeclaration(from) && ts.isVariableDeclaration(to) && from.type && to.type) {
    return compareNodes(from.type, to.type, new Set(["given"]));
  }
  if (ts.isParenthesizedTypeNode(from) && ts.isParenthesizedTypeNode(to)) {
    return compareNodes(from.type, to.type, directions);
  }
  if (isSignature(from) && isSignature(to)) return compareSignatures(from, to);
  return compareUnions(from, to, directions);
}

function compareMembers(
  from: ReadonlyMap<string, readonly ts.Node[]>,
  to: ReadonlyMap<string, readonly ts.Node[]>,
  directions: ReadonlySet<Direction>,
  isClass: boolean,
): Judged[] {
  const changes: Judged[] = [];
  for (const [member, nodes] of from) {
    const others = to.get(member);
    if (others === undefined) changes.push({ member, change: "was removed", bump: "major" });
    else changes.push(...compareMember(nodes, others, directions).map((each) => under(member, each)));
  }
  for (const [member, nodes] of to) {
    if (from.has(member)) continue;
    // Nobody but the package makes values of its classes, and of what it only gives.
    const isAsked = !isClass && directions.has("taken") && !nodes.every(isOptional);
    changes.push({ member, ...(isAsked ? breaking("is new and has to be given") : adding("is new")) });
  }
  return changes;
}

function compareMember(from: readonly ts.Node[], to: readonly ts.Node[], directions: ReadonlySet<Direction>): Judged[] {
  const [one] = from;
  const [other] = to;
  if (from.length !== 1 || to.length !== 1 || one === undefined || other === undefined) {
    const others = to.map(textOf);
    if (from.every((node) => others.includes(textOf(node)))) {
      return from.length === to.length ? [] : [adding("has a further form")];
    }
    return [changed()];
  }
  if (textOf(one) === textOf(other)) return [];
  const judged: Judged[] = [];
  const [before, after] = [isOptional(one), isOptional(other)];
  if (before && !after) {
    judged.push(directions.has("taken") ? breaking("has to be given") : adding("is always there"));
  } else if (!before && after) {
    judged.push(onlyTaken(directions) ? adding("can be left out") : breaking("can be missing"));
  }
  const [type, otherType] = [typeOf(one), typeOf(other)];
  if (isSignature(one) && isSignature(other)) judged.push(...compareSignatures(one, other));
  else if (type && otherType) judged.push(...compareNodes(type, otherType, directions));
  // `readonly`, `static` and the like, or a form that is read nowhere above.
  return judged.length > 0 ? judged : [changed()];
}

type Signature = ts.SignatureDeclaration;

function isSignature(node: ts.Node): node is Signature {
  return ts.isFunctionLike(node);
}

function compareSignatures(from: Signature, to: Signature): Judged[] {
  if (textOfOptional(from.type) !== textOfOptional(to.type)) return [changed()];
  if (!sameList(from.typeParameters, to.typeParameters)) return [changed()];
  const kept = to.parameters.slice(0, from.parameters.length);
  if (!sameList(from.parameters, kept)) return [changed()];
  const further = to.parameters.slice(from.parameters.length);
  if (further.length === 0) return [];
  const left = further.every(({ questionToken, dotDotDotToken }) => questionToken || dotDotDotToken);
  const names = further.map(({ name }) => name.getText()).join(", ");
  return [left ? adding(`takes ${names} too, which can be left out`) : breaking(`has to be given ${names}`)];
}

function compareUnions(from: ts.Node, to: ts.Node, directions: ReadonlySet<Direction>): Judged[] {
  const [old, now] = [partsOf(from), partsOf(to)];
  const removed = old.filter((part) => !now.includes(part));
  const added = now.filter((part) => !old.includes(part));
  if (removed.length === 0 && added.length === 0) return [];
  if (removed.length === old.length) return [changed()];
  const judged: Judged[] = [];
  if (added.length > 0) {
    const change = `can be ${added.join(" or ")} too`;
    judged.push(onlyTaken(directions) ? adding(change) : breaking(change));
  }
  if (removed.length > 0) {
    const change = `cannot be ${removed.join(" or ")} any more`;
    judged.push(onlyGiven(directions) ? adding(change) : breaking(change));
  }
  return judged;
}

function partsOf(node: ts.Node): string[] {
  return ts.isUnionTypeNode(node) ? node.types.map(textOf) : [textOf(node)];
}

function onlyTaken(directions: ReadonlySet<Direction>): boolean {
  return directions.has("taken") && !directions.has("given");
}

function onlyGiven(directions: ReadonlySet<Direction>): boolean {
  return directions.has("given") && !directions.has("taken");
}

/** The members by name, those of one name together; `undefined` for what has none. */
function membersOf(node: ts.Node): ReadonlyMap<string, readonly ts.Node[]> | undefined {
  if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node) && !ts.isTypeLiteralNode(node)) return undefined;
  const found = new Map<string, ts.Node[]>();
  for (const member of node.members) {
    const name = nameOf(member) ?? (ts.isConstructorDeclaration(member) ? "constructor" : textOf(member));
    const isStatic =
      ts.canHaveModifiers(member) && ts.getModifiers(member)?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
    const key = isStatic ? `static ${name}` : name;
    found.set(key, [...(found.get(key) ?? []), member]);
  }
  return found;
}

/** What a declaration says before its members: its kind, its parameters, and what it extends. */
function headOf(node: ts.Node): string {
  if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return String(node.kind);
  const modifiers = (ts.getModifiers(node) ?? []).map(textOf).filter((word) => word !== "export" && word !== "declare");
  const parts = [...modifiers, ...(node.typeParameters ?? []).map(textOf), ...(node.heritageClauses ?? []).map(textOf)];
  return [node.kind, ...parts].join(" ");
}

function typeOf(node: ts.Node): ts.TypeNode | undefined {
  return ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) ? node.type : undefined;
}

function isOptional(node: ts.Node): boolean {
  return "questionToken" in node && node.questionToken !== undefined;
}

function sameList(one: readonly ts.Node[] | undefined, other: readonly ts.Node[] | undefined): boolean {
  return (one ?? []).map(textOf).join() === (other ?? []).map(textOf).join();
}

function textOfOptional(node: ts.Node | undefined): string {
  return node === undefined ? "" : textOf(node);
}

function under(member: string, judged: Judged): Judged {
  return { ...judged, member: judged.member === undefined ? member : `${member}.${judged.member}` };
}

function changed(): Judged {
  return breaking("changed");
}

function breaking(change: string): Judged {
  return { change, bump: "major" };
}

function adding(change: string): Judged {
  return { change, bump: "minor" };
}
