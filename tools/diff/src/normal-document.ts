import { isObject, type Json, type JsonObject, objectOf, own, pointerTo } from "./json.ts";

/** Where something is: in the document as its author wrote it, and in the normal form of it. */
export interface Place {
  /** JSON pointer into the author's document. */
  readonly pointer: string;
  /** JSON pointer into the normal form, which oasdiff is given. */
  readonly normalPointer: string;
}

/** The places of the author's document that the nodes of a normal form come from. */
export class Origins {
  readonly #nodes = new WeakMap<object, { self: string; keys: ReadonlyMap<string, string> }>();

  /** Notes where a node comes from, and those of its keys that come from elsewhere. Returns the node. */
  note<Node extends object>(node: Node, self: string, keys: ReadonlyMap<string, string> = new Map()): Node {
    this.#nodes.set(node, { self, keys });
    return node;
  }

  /** The pointer of a node, or of a key of it; `undefined` for a node that was not noted. */
  pointerOf(node: object, key?: string): string | undefined {
    const known = this.#nodes.get(node);
    if (known === undefined || key === undefined) return known?.self;
    return known.keys.get(key) ?? pointerTo(known.self, key);
  }
}

/** A document in the one form that all documents of the same meaning share, as far as this program can tell. */
export class NormalDocument {
  /** The document in its normal form. It is an OpenAPI document itself. */
  readonly root: JsonObject;
  readonly #origins: Origins;
  readonly #normalPointers = new WeakMap<object, string>();

  constructor(root: JsonObject, origins: Origins) {
    this.root = root;
    this.#origins = origins;
    this.#noteNormalPointers(root, "");
  }

  /** The schema that a `$ref` of the normal form names, or the schema itself. */
  resolve(schema: JsonObject): JsonObject {
    const reference = own(schema, "$ref");
    if (typeof reference !== "string") return schema;
    const name = nameOfSchema(reference);
    if (name === undefined) return schema;
    const target = own(objectOf(own(objectOf(own(this.root, "components")), "schemas")), name);
    return isObject(target) ? target : schema;
  }

  /** The place of a node of the normal form, or of a key of it. */
  placeOf(node: object, key?: string): Place {
    const normal = this.#normalPointers.get(node) ?? "";
    return {
      pointer: this.#origins.pointerOf(node, key) ?? (key === undefined ? normal : pointerTo(normal, key)),
      normalPointer: key === undefined ? normal : pointerTo(normal, key),
    };
  }

  /** The author's pointer of a pointer into the normal form. */
  originOf(normalPointer: string): string {
    let value: Json | undefined = this.root;
    let pointer = "";
    for (const part of normalPointer.split("/").slice(1)) {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const holder: Json | undefined = value;
      const child: Json | undefined = Array.isArray(holder)
        ? holder[Number(key)]
        : isObject(holder)
          ? own(holder, key)
          : undefined;
      const ofKey = typeof holder === "object" && holder !== null ? this.#origins.pointerOf(holder, key) : undefined;
      const ofChild = typeof child === "object" && child !== null ? this.#origins.pointerOf(child) : undefined;
      pointer = ofChild ?? ofKey ?? pointerTo(pointer, key);
      value = child;
    }
    return pointer;
  }

  #noteNormalPointers(value: Json, pointer: string): void {
    if (typeof value !== "object" || value === null) return;
    this.#normalPointers.set(value, pointer);
    for (const [key, child] of Object.entries(value)) this.#noteNormalPointers(child, pointerTo(pointer, key));
  }
}

/** The name of the component that a reference to a schema names, or `undefined` for any other reference. */
export function nameOfSchema(reference: string): string | undefined {
  const match = /^#\/components\/schemas\/([^/]+)$/.exec(reference);
  if (match?.[1] === undefined) return undefined;
  return decoded(match[1]).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A text with its percent-encoding taken off; one that is malformed stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
