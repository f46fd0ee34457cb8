import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDocuments } from "../src/compare/documents.ts";
import { diffDocuments } from "../src/diff-documents.ts";
import { isObject, type Json, type JsonObject, valueAt } from "../src/json.ts";
import { normaliseDocument } from "../src/normalise-document.ts";
import { Edit, type Mutable, readDocument } from "./planted/document.ts";

const original = readDocument();
const places = pointersOf(original, "");
const setLists = new Set(["required", "enum", "parameters", "tags", "security"]);

/** The JSON pointers of everything below a value. */
function pointersOf(value: Mutable, pointer: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const place = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    return [place, ...pointersOf(child, place)];
  });
}

/** The value with the keys of all objects, and all lists that are sets, in an order that `random` gives. */
function shuffled(value: Json, random: () => number, key = ""): Json {
  const order = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, turn: random() }))
      .sort((one, other) => one.turn - other.turn)
      .map(({ item }) => item);
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => shuffled(item, random));
    return setLists.has(key) ? order(items) : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(order(Object.entries(value)).map(([name, child]) => [name, shuffled(child, random, name)]));
}

/** Writes out what a reference leads to, or puts it into an `allOf` of one where that is allowed. */
function refactor(edit: Edit, pointer: string, isWrapped: boolean): void {
  const value = valueAt(edit.root, pointer);
  if (!isObject(value) || typeof value["$ref"] !== "string") return;
  if (isWrapped && value["$ref"].startsWith("#/components/schemas/")) edit.set(pointer, { allOf: [value] });
  else if (!isWrapped) edit.set(pointer, edit.at(value["$ref"].slice(1)));
}

const references = places.filter((place) => {
  const value = valueAt(original, place);
  return isObject(value) && typeof value["$ref"] === "string";
});

test("a document that only is in another order, or written with other references, is the same", async () => {
  const rewriting = fc.record({
    seed: fc.integer({ min: 1, max: 2 ** 31 }),
    refactored: fc.array(fc.record({ pointer: fc.constantFrom(...references), isWrapped: fc.boolean() }), {
      maxLength: 20,
    }),
  });
  await fc.assert(
    fc.asyncProperty(rewriting, async ({ seed, refactored }) => {
      const edit = new Edit(readDocument());
      for (const { pointer, isWrapped } of refactored) refactor(edit, pointer, isWrapped);
      let state = seed;
      const random = () => {
        state = (state * 48271) % 2147483647;
        return state;
      };
      expect(await diffDocuments(original, shuffled(edit.root, random) as JsonObject)).toEqual({
        findings: [],
        notes: [],
      });
    }),
    { numRuns: 60 },
  );
});

const odd = fc
  .oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<Json>(
      { $ref: "#/components/schemas/ErrorDetail" },
      { $ref: "#/components/responses/NotFound" },
      { $ref: "#/nowhere" },
      { $ref: "other.yaml#/a" },
      { $ref: "#/components/schemas/%E0%A4%A" },
      { allOf: [{ $ref: "#/components/schemas/ErrorDetail" }, { maximum: 1 }] },
      JSON.parse('{"__proto__": {"type": "string"}, "constructor": 1}'),
      false,
      [],
      {},
    ),
  )
  .map((value) => value as Json); // What fast-check calls a JSON value is one.

test("documents that are changed anywhere, and broken ones, are compared without an error", async () => {
  const damage = fc.array(fc.record({ pointer: fc.constantFrom(...places), value: fc.option(odd) }), {
    minLength: 1,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(damage, damage, async (before, after) => {
      const [a, b] = [before, after].map((changes) => {
        const edit = new Edit(readDocument());
        for (const { pointer, value } of changes) {
          if (valueAt(edit.root, pointer) === undefined) continue;
          if (value === null) edit.remove(pointer);
          else edit.set(pointer, value);
        }
        return edit.root;
      });
      const { findings } = await diffDocuments(a ?? {}, b ?? {});
      for (const { why, change } of findings) expect(change.length * why.length).toBeGreaterThan(0);
      expect((await diffDocuments(a ?? {}, a ?? {})).findings).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("a part of a document that holds itself is compared as the reference that it is", async () => {
  const notFound = "/components/responses/NotFound";
  const cases: readonly (readonly [place: string, value: Json])[] = [
    [`${notFound}/content/application~1json`, { $ref: `#${notFound}` }],
    [`${notFound}/headers/x-ms-request-id`, { content: { "text/plain": { $ref: `#${notFound}` } } }],
    ["/paths/~1again", { post: { callbacks: { again: { "{$url}": { $ref: "#/paths/~1again" } } } } }],
  ];
  for (const [place, value] of cases) {
    const edit = new Edit(readDocument());
    edit.set(place, value);
    expect((await diffDocuments(edit.root, edit.root)).findings, place).toEqual([]);
    expect((await diffDocuments(original, edit.root)).findings, place).not.toEqual([]);
  }
});

const leaves = places.filter((place) => typeof valueAt(original, place) !== "object");

test("every text, number and truth value of the document is compared: another one is a difference", () => {
  const normal = normaliseDocument(original);
  const unseen = leaves.filter((pointer) => {
    const edit = new Edit(readDocument());
    edit.set(pointer, another(edit.at(pointer)));
    return compareDocuments(normal, normaliseDocument(edit.root)).length === 0;
  });
  expect(leaves.length).toBeGreaterThan(500);
  expect(unseen).toEqual([]);
});

function another(value: Mutable): Json {
  if (typeof value === "boolean") return !value;
  return typeof value === "number" ? value * 2 + 1 : `${String(value)}x`;
}
