import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { isObject, type Json, type JsonObject } from "../../src/json.ts";

const file = new URL("../../../../spec/2017-10-31/openapi.yaml", import.meta.url);
const original: { [key: string]: Mutable } = parse(readFileSync(file, "utf8"));

/** A document that a mutation may write to. */
export type Mutable = null | boolean | number | string | Mutable[] | { [key: string]: Mutable };

/** A fresh copy of the repository's document. */
export function readDocument(): { [key: string]: Mutable } {
  return structuredClone(original);
}

/** A copy of the repository's document with one change. */
export function changed(change: (edit: Edit) => void): JsonObject {
  const document = readDocument();
  change(new Edit(document));
  return document;
}

/** Small changes of a document, at JSON pointers. A place that is not there is an error of the test. */
export class Edit {
  readonly root: { [key: string]: Mutable };

  constructor(root: { [key: string]: Mutable }) {
    this.root = root;
  }

  /** The value at a pointer. */
  at(pointer: string): Mutable {
    let value: Mutable = this.root;
    for (const key of keysOf(pointer)) {
      const next: Mutable | undefined = Array.isArray(value)
        ? value[Number(key)]
        : isMap(value)
          ? value[key]
          : undefined;
      if (next === undefined) throw new Error(`nothing at ${pointer}`);
      value = next;
    }
    return value;
  }

  /** Writes a value at a pointer whose parent is there. */
  set(pointer: string, value: Json): void {
    const { parent, key } = this.#parent(pointer);
    const copy: Mutable = structuredClone(value) as Mutable; // A clone is nobody else's, so that it may be written to.
    if (Array.isArray(parent)) parent[Number(key)] = copy;
    else parent[key] = copy;
  }

  /** Removes what is at a pointer. */
  remove(pointer: string): void {
    this.at(pointer);
    const { parent, key } = this.#parent(pointer);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }

  /** Moves what is at a pointer to another, and keeps its turn when the object is the same. */
  rename(pointer: string, name: string): void {
    const { parent, key } = this.#parent(pointer);
    if (Array.isArray(parent)) throw new Error(`${pointer} is in a list`);
    const entries = Object.entries(parent).map(([one, value]): [string, Mutable] => [one === key ? name : one, value]);
    for (const one of Object.keys(parent)) delete parent[one];
    Object.assign(parent, Object.fromEntries(entries));
  }

  /** Adds a value to a list. */
  push(pointer: string, value: Json): void {
    const list = this.at(pointer);
    if (!Array.isArray(list)) throw new Error(`no list at ${pointer}`);
    this.set(`${pointer}/${list.length}`, value);
  }

  /** Turns a list, or the keys of an object, round. */
  reverse(pointer: string): void {
    const value = this.at(pointer);
    if (Array.isArray(value)) value.reverse();
    else if (isMap(value)) this.set(pointer, Object.fromEntries(Object.entries(value).reverse()) as JsonObject);
  }

  #parent(pointer: string): { parent: Mutable[] | { [key: string]: Mutable }; key: string } {
    const keys = keysOf(pointer);
    const key = keys.pop() ?? "";
    const parent = this.at(pointer.slice(0, pointer.lastIndexOf("/")));
    if (typeof parent !== "object" || parent === null) throw new Error(`nothing to change at ${pointer}`);
    return { parent, key };
  }
}

function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function isMap(value: Mutable): value is { [key: string]: Mutable } {
  return isObject(value);
}

/** The pointer to an operation of the document, by the end of its path. */
export function operation(end: string, method: string): string {
  return `/paths/~1api~1publishers~1{publisherId}~1offers~1{offerId}~1${end.replaceAll("/", "~1")}/${method}`;
}
