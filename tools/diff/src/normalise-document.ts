import {
  arrayOf,
  canonical,
  isObject,
  type Json,
  type JsonObject,
  objectFrom,
  objectOf,
  own,
  pointerTo,
} from "./json.ts";
import { NormalDocument, Origins } from "./normal-document.ts";
import { SchemaNormaliser } from "./normalise-schema.ts";
import { References } from "./references.ts";

/** The methods that a path item can have. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"] as const;

/** What an operation has when neither it nor what is above it says so. */
const defaultServers: Json = [{ url: "/" }];

/**
 * Writes a document in one form, so that documents of the same meaning become equal: all components but schemas stand
 * where they are used, parameters of a path are those of its operations, so are servers and security, sets are sorted,
 * defaults are written out or left out, and schemas are as {@link SchemaNormaliser} writes them. It never throws: what is
 * no OpenAPI is kept where it can be compared, and left out where it cannot.
 */
export function normaliseDocument(root: JsonObject): NormalDocument {
  const origins = new Origins();
  const result = new DocumentNormaliser(root, origins).normalise();
  return new NormalDocument(result, origins);
}

class DocumentNormaliser {
  readonly #root: JsonObject;
  readonly #origins: Origins;
  readonly #references: References;
  readonly #schemas: SchemaNormaliser;
  /** The places that are being written out: a reference to one of them leads in a circle. */
  readonly #open = new Set<string>();

  constructor(root: JsonObject, origins: Origins) {
    this.#root = root;
    this.#origins = origins;
    this.#references = new References(root);
    this.#schemas = new SchemaNormaliser(this.#references, origins);
  }

  normalise(): JsonObject {
    const components = objectOf(own(this.#root, "components"));
    const schemas = objectOf(own(components, "schemas"));
    const schemaPlace = "/components/schemas";
    const known = new Set(["paths", "webhooks", "components", "servers", "security", "tags"]);
    return objectFrom([
      ...Object.entries(this.#root).filter(([key]) => !known.has(key)),
      ["tags", sorted(own(this.#root, "tags"))],
      ["paths", this.#paths(own(this.#root, "paths"), "/paths")],
      ["webhooks", own(this.#root, "webhooks") && this.#paths(own(this.#root, "webhooks"), "/webhooks")],
      [
        "components",
        this.#origins.note(
          objectFrom([
            [
              "schemas",
              this.#origins.note(
                objectFrom(
                  Object.keys(schemas).map((name) => [
                    name,
                    this.#schemas.normalise(own(schemas, name), pointerTo(schemaPlace, name)),
                  ]),
                ),
                schemaPlace,
              ),
            ],
            [
              "securitySchemes",
              this.#map(own(components, "securitySchemes"), "/components/securitySchemes", (value, pointer) =>
                this.#origins.note({ ...value }, pointer),
              ),
            ],
          ]),
          "/components",
        ),
      ],
    ]);
  }

  #paths(paths: Json | undefined, pointer: string): JsonObject {
    return this.#map(paths, pointer, (item, place) => this.#pathItem(item, place));
  }

  #pathItem(item: JsonObject, pointer: string): JsonObject {
    const operations = methods
      .filter((method) => isObject(own(item, method)))
      .map((method): [string, JsonObject] => [
        method,
        this.#operation(objectOf(own(item, method)), pointerTo(pointer, method), item, pointer),
      ]);
    const moved = new Set<string>([...methods, "parameters", "servers"]);
    const others = Object.entries(item).filter(([key]) => !moved.has(key));
    return this.#origins.note(objectFrom([...others, ...operations]), pointer);
  }

  #operation(operation: JsonObject, pointer: string, item: JsonObject, itemPointer: string): JsonObject {
    const pointers = new Map<string, string>();
    const inherited = (key: string, otherwise: Json): Json => {
      const holders: [JsonObject, string][] = [[operation, pointer]];
      if (key === "servers") holders.push([item, itemPointer]);
      for (const [holder, place] of [...holders, [this.#root, ""] as const]) {
        const value = own(holder, key);
        if (!Array.isArray(value) || (key === "servers" && value.length === 0)) continue;
        pointers.set(key, pointerTo(place, key));
        return value;
      }
      return otherwise;
    };
    const servers = inherited("servers", defaultServers);
    const security = inherited("security", []);
    const requestBody = own(operation, "requestBody");
    const callbacks = own(operation, "callbacks");
    const rewritten = new Set(["tags", "parameters", "requestBody", "responses", "callbacks", "servers", "security"]);
    const entries: [string, Json | undefined][] = [
      ...Object.entries(operation).filter(([key, value]) => !rewritten.has(key) && !(key === "deprecated" && !value)),
      ["tags", sorted(own(operation, "tags"))],
      ["parameters", this.#parameters(operation, pointer, item, itemPointer)],
      ["requestBody", requestBody && this.#requestBody(requestBody, pointerTo(pointer, "requestBody"))],
      ["responses", this.#responses(own(operation, "responses"), pointerTo(pointer, "responses"))],
      [
        "callbacks",
        callbacks &&
          this.#map(callbacks, pointerTo(pointer, "callbacks"), (callback, place) => this.#paths(callback, place)),
      ],
      ["servers", this.#list(servers, pointers.get("servers") ?? "/servers")],
      [
        "security",
        arrayOf(security)
          .map((one) => this.#requirement(one))
          .sort(byText),
      ],
    ];
    return this.#origins.note(objectFrom(entries), pointer, pointers);
  }

  /** A way to be let in: the order of its schemes' scopes says nothing. */
  #requirement(requirement: Json): Json {
    return objectFrom(
      Object.entries(objectOf(requirement)).map(([name, scopes]) => [name, [...arrayOf(scopes)].sort(byText)]),
    );
  }

  #list(list: Json, pointer: string): Json {
    const values = arrayOf(list).map((value, index) =>
      isObject(value) ? this.#origins.note({ ...value }, pointerTo(pointer, index)) : value,
    );
    return this.#origins.note(values, pointer);
  }

  #parameters(operation: JsonObject, pointer: string, item: JsonObject, itemPointer: string): Json {
    const found = new Map<string, JsonObject>();
    for (const [holder, place] of [
      [item, itemPointer],
      [operation, pointer],
    ] as const) {
      arrayOf(own(holder, "parameters")).forEach((value, index) => {
        const { value: parameter, pointer: at } = this.#references.object(value, pointerTo(place, "parameters", index));
        const normal = this.#parameter(parameter, at);
        found.set(`${String(own(normal, "in"))} ${String(own(normal, "name"))}`, normal);
      });
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, parameter]) => parameter);
  }

  #parameter(parameter: JsonObject, pointer: string): JsonObject {
    const location = own(parameter, "in");
    const name = own(parameter, "name");
    const style = own(parameter, "style") ?? (location === "query" || location === "cookie" ? "form" : "simple");
    return this.#withSchema(parameter, pointer, [
      // Header names have no case.
      ["name", location === "header" && typeof name === "string" ? name.toLowerCase() : name],
      ["required", own(parameter, "required") === true],
      ["style", own(parameter, "content") === undefined ? style : undefined],
      [
        "explode",
        own(parameter, "content") === undefined ? (own(parameter, "explode") ?? style === "form") : undefined,
      ],
    ]);
  }

  #header(header: JsonObject, pointer: string): JsonObject {
    return this.#withSchema(header, pointer, [
      ["required", own(header, "required") === true],
      ["style", undefined],
      ["explode", own(header, "explode") === true ? true : undefined],
    ]);
  }

  #withSchema(value: JsonObject, pointer: string, written: readonly [string, Json | undefined][]): JsonObject {
    const schema = own(value, "schema");
    const content = own(value, "content");
    const idle = new Set(["deprecated", "allowReserved", "allowEmptyValue"]);
    const examples = own(value, "examples");
    const keys = new Set(["schema", "content", "examples", ...written.map(([key]) => key)]);
    return this.#origins.note(
      objectFrom([
        ...Object.entries(value).filter(([key, one]) => !keys.has(key) && !(idle.has(key) && one === false)),
        ...written,
        [
          "examples",
          isObject(examples)
            ? this.#map(examples, pointerTo(pointer, "examples"), (example, at) =>
                this.#origins.note({ ...example }, at),
              )
            : examples,
        ],
        ["schema", schema === undefined ? undefined : this.#schemas.normalise(schema, pointerTo(pointer, "schema"))],
        ["content", content === undefined ? undefined : this.#content(content, pointerTo(pointer, "content"))],
      ]),
      pointer,
    );
  }

  #requestBody(value: Json, pointer: string): JsonObject {
    const { value: body, pointer: at } = this.#references.object(value, pointer);
    return this.#origins.note(
      objectFrom([
        ...Object.entries(body).filter(([key]) => key !== "content" && key !== "required"),
        ["required", own(body, "required") === true],
        ["content", this.#content(own(body, "content"), pointerTo(at, "content"))],
      ]),
      at,
    );
  }

  #responses(responses: Json | undefined, pointer: string): JsonObject {
    return this.#map(responses, pointer, (response, place) => {
      const headers = own(response, "headers");
      const links = own(response, "links");
      const content = own(response, "content");
      const rewritten = new Set(["headers", "links", "content"]);
      return this.#origins.note(
        objectFrom([
          ...Object.entries(response).filter(([key]) => !rewritten.has(key)),
          ["headers", headers && this.#headers(headers, pointerTo(place, "headers"))],
          ["content", content && this.#content(content, pointerTo(place, "content"))],
          [
            "links",
            links && this.#map(links, pointerTo(place, "links"), (link, at) => this.#origins.note({ ...link }, at)),
          ],
        ]),
        place,
      );
    });
  }

  #headers(headers: Json, pointer: string): JsonObject {
    const pointers = new Map<string, string>();
    const entries = this.#references
      .entries(headers, pointer)
      .map(([written, header, place]): [string, JsonObject] => {
        // RFC 9110 gives header names no case.
        const name = written.toLowerCase();
        pointers.set(name, pointerTo(pointer, written));
        return [name, this.#once(place, () => this.#header(header, place))];
      })
      // OpenAPI leaves this one to the media types.
      .filter(([name]) => name !== "content-type");
    return this.#origins.note(objectFrom(entries), pointer, pointers);
  }

  #content(content: Json | undefined, pointer: string): JsonObject {
    const pointers = new Map<string, string>();
    const entries = this.#references.entries(content, pointer).map(([written, media, place]): [string, JsonObject] => {
      const name = written.toLowerCase().replace(/\s*;\s*/g, ";");
      pointers.set(name, pointerTo(pointer, written));
      return [name, this.#once(place, () => this.#withSchema(media, place, []))];
    });
    return this.#origins.note(objectFrom(entries), pointer, pointers);
  }

  #map(value: Json | undefined, pointer: string, each: (value: JsonObject, pointer: string) => JsonObject): JsonObject {
    const entries = this.#references
      .entries(value, pointer)
      .map(([key, entry, place]): [string, JsonObject] => [key, this.#once(place, () => each(entry, place))]);
    return this.#origins.note(objectFrom(entries), pointer);
  }

  /** Writes out what stands at a place, but for inside of itself, where it stays a reference. */
  #once(place: string, write: () => JsonObject): JsonObject {
    if (this.#open.has(place)) return this.#origins.note({ $ref: `#${place}` }, place);
    this.#open.add(place);
    try {
      return write();
    } finally {
      this.#open.delete(place);
    }
  }
}

/** A list whose order says nothing, sorted; other values stay as they are. */
function sorted(list: Json | undefined): Json | undefined {
  return Array.isArray(list) ? [...list].sort(byText) : list;
}

function byText(a: Json, b: Json): number {
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
