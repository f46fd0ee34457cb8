import { isObject, type Json, type JsonObject } from "./json.ts";

/** Replaces a local `$ref` by what it points to; `undefined` where it points to nothing. */
export function follow(document: JsonObject, node: Json | undefined): Json | undefined {
  let current = node;
  // Bounded, because a reference may lead back to itself.
  for (let hops = 0; hops < 16; hops++) {
    if (!isObject(current) || typeof current["$ref"] !== "string") return current;
    const reference = current["$ref"];
    if (!reference.startsWith("#/")) return undefined;
    current = reference
      .slice(2)
      .split("/")
      .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<Json | undefined>((parent, token) => child(parent, token), document);
  }
  return undefined;
}

/** Walks down from a node by names, and through every reference on the way. */
export function at(document: JsonObject, node: Json | undefined, ...names: string[]): Json | undefined {
  return names.reduce<Json | undefined>(
    (parent, name) => follow(document, child(parent, name)),
    follow(document, node),
  );
}

function child(parent: Json | undefined, name: string): Json | undefined {
  if (Array.isArray(parent)) return parent[Number(name)];
  if (isObject(parent) && Object.hasOwn(parent, name)) return parent[name];
  return undefined;
}
