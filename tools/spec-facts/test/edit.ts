import { at } from "../src/document/follow.ts";
import { isObject, type Json, type JsonObject } from "../src/document/json.ts";

/** The names that lead to a place, through references. */
export type Path = readonly [...string[], string];

/** A change of a parsed document. It fails where its place is not there, so that it cannot change nothing. */
export type Edit = (document: JsonObject) => void;

export function remove(...path: Path): Edit {
  return (document) => {
    const { parent, name } = find(document, path);
    delete parent[name];
  };
}

export function set(path: Path, value: Json): Edit {
  return (document) => {
    const { parent, name } = find(document, path);
    parent[name] = value;
  };
}

/** Adds what is not there yet. */
export function add(path: Path, value: Json): Edit {
  return (document) => {
    const { parent, name } = findParent(document, path);
    if (Object.hasOwn(parent, name)) throw new Error(`${path.join(" ")} is there already`);
    parent[name] = value;
  };
}

export function rename(path: Path, to: string): Edit {
  return (document) => {
    const { parent, name } = find(document, path);
    const value = parent[name];
    if (value === undefined) throw new Error(`nothing at ${path.join(" ")}`);
    delete parent[name];
    parent[to] = value;
  };
}

/** Removes the element of a list that a predicate finds. References are looked through. */
export function removeElement(path: Path, isWanted: (element: Json) => boolean): Edit {
  return (document) => {
    const list = at(document, document, ...path);
    if (!Array.isArray(list)) throw new Error(`no list at ${path.join(" ")}`);
    const index = list.findIndex((element) => isWanted(at(document, element) ?? null));
    if (index < 0) throw new Error(`no such element at ${path.join(" ")}`);
    list.splice(index, 1);
  };
}

/** Gives a place a copy of what it refers to, so that a change of it changes no other place. */
export function detach(...path: Path): Edit {
  return (document) => {
    const { parent, name } = find(document, path);
    const target = at(document, parent[name]);
    if (target === undefined) throw new Error(`nothing at ${path.join(" ")}`);
    parent[name] = structuredClone(target);
  };
}

export function all(...edits: readonly Edit[]): Edit {
  return (document) => {
    for (const edit of edits) edit(document);
  };
}

function find(document: JsonObject, path: Path): { parent: JsonObject; name: string } {
  const found = findParent(document, path);
  if (!Object.hasOwn(found.parent, found.name)) throw new Error(`nothing at ${path.join(" ")}`);
  return found;
}

function findParent(document: JsonObject, path: Path): { parent: JsonObject; name: string } {
  const name = path.at(-1);
  const parent = at(document, document, ...path.slice(0, -1));
  if (name === undefined || !isObject(parent)) throw new Error(`no object above ${path.join(" ")}`);
  return { parent, name };
}
