import { isObject, type Json, type JsonObject, own, pointerTo, valueAt } from "./json.ts";
import { decoded } from "./normal-document.ts";

/** A value of a document with its place. */
export interface Found {
  readonly value: Json;
  /** JSON pointer into the document. */
  readonly pointer: string;
}

/** The references inside one document. Those to other files are not followed. */
export class References {
  readonly #root: JsonObject;

  constructor(root: JsonObject) {
    this.#root = root;
  }

  /**
   * What stands at a place once all references are followed. `undefined` where a reference leads nowhere, in a circle, or
   * out of the document.
   */
  resolve(value: Json | undefined, pointer: string): Found | undefined {
    const seen = new Set<string>();
    let found: Found | undefined = value === undefined ? undefined : { value, pointer };
    while (found !== undefined && isObject(found.value)) {
      const reference = own(found.value, "$ref");
      if (typeof reference !== "string") return found;
      if (!reference.startsWith("#/") || seen.has(reference)) return undefined;
      seen.add(reference);
      const target = decoded(reference.slice(1));
      const next = valueAt(this.#root, target);
      found = next === undefined ? undefined : { value: next, pointer: target };
    }
    return found;
  }

  /** The object at a place, references followed. One that cannot be followed stays as it is, so that it is compared. */
  object(value: Json | undefined, pointer: string): { value: JsonObject; pointer: string } {
    const found = this.resolve(value, pointer);
    if (found !== undefined && isObject(found.value)) return { value: found.value, pointer: found.pointer };
    return { value: isObject(value) ? value : {}, pointer };
  }

  /** The entries of a map of objects, references of the map's values followed. */
  entries(value: Json | undefined, pointer: string): [key: string, value: JsonObject, pointer: string][] {
    if (!isObject(value)) return [];
    return Object.keys(value)
      .filter((key) => !key.startsWith("x-") || isHolder(value, key))
      .map((key) => {
        const entry = this.object(own(value, key), pointerTo(pointer, key));
        return [key, entry.value, entry.pointer];
      });
  }
}

/** Headers and schemas may be named `x-…` too; an extension is seldom an object with these keys. */
function isHolder(map: JsonObject, key: string): boolean {
  const value = own(map, key);
  return (
    isObject(value) &&
    ["$ref", "schema", "content", "type", "description", "required"].some((name) => Object.hasOwn(value, name))
  );
}
