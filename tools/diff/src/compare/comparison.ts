import type { TouchedOperation } from "../finding.ts";
import { canonical, equal, type Json, type JsonObject, own } from "../json.ts";
import type { NormalDocument, Place } from "../normal-document.ts";
import type { RuleName } from "../rules.ts";

/** A node of a normal form, or a key of it. */
export interface Spot {
  readonly node: object;
  readonly key?: string;
}

/** A difference that a rule names, before oasdiff was asked. */
export interface Change {
  readonly rule: RuleName;
  /** What changed, in one line. */
  readonly text: string;
  readonly fromPlace?: Place;
  readonly toPlace?: Place;
  readonly from?: Json;
  readonly to?: Json;
  /** The operations that it touches. */
  readonly operations: TouchedOperation[];
}

/** What is reported of a difference. */
export interface Report {
  readonly text: string;
  /** Where it is in the old document. */
  readonly a?: Spot;
  /** Where it is in the new document. */
  readonly b?: Spot;
  readonly from?: Json | undefined;
  readonly to?: Json | undefined;
}

/** The comparison of two documents: both sides, and what was found so far. */
export class Comparison {
  readonly a: NormalDocument;
  readonly b: NormalDocument;
  readonly #changes = new Map<string, Change>();
  #operation: TouchedOperation | undefined;
  #seen = new Set<string>();
  readonly #numbers = new WeakMap<object, number>();
  #count = 0;

  constructor(a: NormalDocument, b: NormalDocument) {
    this.a = a;
    this.b = b;
  }

  /** All that was found. */
  get changes(): readonly Change[] {
    return [...this.#changes.values()];
  }

  /** Compares within an operation: it is named by what is found there. */
  within(operation: TouchedOperation | undefined, compare: () => void): void {
    const above = this.#operation;
    this.#operation = operation;
    this.#seen = new Set();
    compare();
    this.#operation = above;
  }

  /** Whether two nodes are compared for the first time in this operation and in this role, so that circles end. */
  isFirst(a: object, b: object, role: string): boolean {
    const key = `${this.#number(a)} ${this.#number(b)} ${role}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  /** Notes a difference. The same difference of several operations is one. */
  report(rule: RuleName, { text, a, b, from, to }: Report): void {
    const fromPlace = a && this.a.placeOf(a.node, a.key);
    const toPlace = b && this.b.placeOf(b.node, b.key);
    const key = canonical([rule, fromPlace?.pointer ?? null, toPlace?.pointer ?? null, from ?? null, to ?? null]);
    const known = this.#changes.get(key);
    const change: Change = known ?? {
      rule,
      text,
      operations: [],
      ...(fromPlace && { fromPlace }),
      ...(toPlace && { toPlace }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    this.#changes.set(key, change);
    const operation = this.#operation;
    if (operation === undefined) return;
    const isKnown = change.operations.some(
      ({ method, path }) => method === operation.method && path === operation.path,
    );
    if (!isKnown) change.operations.push(operation);
  }

  /** Compares the keys of two objects that no other comparison has looked at. */
  others(a: JsonObject, b: JsonObject, done: ReadonlySet<string>, what: string): void {
    for (const key of keysOf(a, b)) {
      if (done.has(key)) continue;
      const [from, to] = [own(a, key), own(b, key)];
      if (equal(from, to)) continue;
      const rule = documentation.has(key)
        ? "documentation-changed"
        : key.startsWith("x-")
          ? "extension-changed"
          : "not-classified";
      this.report(rule, { text: `\`${key}\` of ${what} ${verb(from, to)}`, ...spots(a, b, key, from, to), from, to });
    }
  }

  #number(node: object): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    this.#count += 1;
    this.#numbers.set(node, this.#count);
    return this.#count;
  }
}

/** Keys that people read and programs do not, in every object of OpenAPI and in schemas. */
const documentation = new Set([
  "title",
  "summary",
  "description",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "$comment",
  "openapi",
]);

/** The keys that at least one of two objects has, in the order of the first. */
export function keysOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}

/** Where a key is in both documents, as far as they have it. */
export function spots(a: object, b: object, key: string, from: unknown, to: unknown): Pick<Report, "a" | "b"> {
  return {
    ...(from !== undefined && { a: { node: a, key } }),
    ...(to !== undefined && { b: { node: b, key } }),
    ...(from === undefined && to === undefined && { a: { node: a }, b: { node: b } }),
  };
}

/** What became of a value, in words. Long values are left to the findings' `from` and `to`. */
export function verb(from: Json | undefined, to: Json | undefined): string {
  if (from === undefined) return `was added: ${shown(to)}`;
  if (to === undefined) return `was removed (it was ${shown(from)})`;
  return `changed from ${shown(from)} to ${shown(to)}`;
}

/** A value, short enough for a line. */
export function shown(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
