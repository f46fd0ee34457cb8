import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { transformSync } from "esbuild";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { repositoryFolder } from "../src/folders.ts";
import { isObject, type Json, type Place, valueAt } from "../src/json.ts";
import { plan, runNodeSteps } from "../src/pipeline.ts";
import { Refusal } from "../src/refusal.ts";
import { repositoryTargets, type Target } from "../src/target.ts";

const [target] = repositoryTargets();
if (target === undefined) throw new Error("the repository has no document");
const original: Json = parse(readFileSync(join(repositoryFolder, target.document), "utf8"));

const root = mkdtempSync(join(tmpdir(), "codegen-mutations-"));
afterAll(() => rmSync(root, { recursive: true }));

function placesIn(value: Json | undefined, place: Place = []): Place[] {
  const members = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : [];
  return [place, ...members.flatMap(([key, member]) => placesIn(member, [...place, key]))];
}

const places = placesIn(original).slice(1);
const references = ["schemas", "parameters", "responses", "headers", "requestBodies"].flatMap((kind) =>
  Object.keys(valueAt(original, ["components", kind]) ?? {}).map((name) => `#/components/${kind}/${name}`),
);

const anyPlace = fc.constantFrom(...places);
const value: fc.Arbitrary<Json | undefined> = fc.oneof(
  // Gone; anything at all; a part of the document that belongs elsewhere; a reference to one.
  fc.constant(undefined),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>("", "a/b", "{x}", "__proto__", "*/*", "4XX", "*/ {{y}} `", -1, [], {}, [null]),
  anyPlace.map((place) => structuredClone(valueAt(original, place))),
  fc.constantFrom(...references, "#", "#/", "#/components", "x.yaml", "#/%").map(($ref) => ({ $ref })),
);

function mutate(mutations: readonly (readonly [Place, Json | undefined, string | undefined])[]): Json {
  const document = structuredClone(original);
  for (const [place, replacement, key] of mutations) {
    const holder = valueAt(document, place.slice(0, -1));
    const last = place.at(-1) ?? "";
    if (Array.isArray(holder)) holder.splice(Number(last), 1, ...(replacement === undefined ? [] : [replacement]));
    else if (isObject(holder)) {
      // A new name, an old name with another value, or neither.
      if (key !== undefined && key !== "__proto__") holder[key] = replacement ?? holder[last];
      else holder[last] = replacement;
    }
  }
  return document;
}

test("any mutation of the document is generated from or refused, and never an accident", async () => {
  const names = fc.option(fc.oneof(fc.string(), fc.constantFrom("default", "$ref", "type", "nullable", "2XX", "/")), {
    nil: undefined,
    freq: 3,
  });
  const mutation = fc.tuple(anyPlace, value, names);
  let generated = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      writeFileSync(join(root, "openapi.yaml"), JSON.stringify(mutate(mutations)));
      const changed: Target = { ...(target as Target), root, document: "openapi.yaml" };
      try {
        const texts = await runNodeSteps([plan(changed)], () => {});
        // What was generated is TypeScript, whatever the document said.
        for (const text of texts.values()) transformSync(text, { loader: "ts" });
        generated += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        for (const { line, reason } of error.findings) {
          expect(line).toBeGreaterThan(0);
          expect(reason).not.toBe("");
        }
      }
    }),
    { numRuns: Number(process.env["MUTATIONS"] ?? 60) },
  );
  // Both happen: a mutation that is always refused would test nothing behind the refusal.
  expect(generated).toBeGreaterThan(5);
}, 600_000);
