import { expect, test } from "vitest";
import { withoutAnnotations } from "../src/without-annotations.ts";

test("what a schema says to people is left out, at any depth", () => {
  const schema = {
    title: "A",
    description: "A.",
    allOf: [{ type: "string", example: "a", examples: ["a"], deprecated: true }],
    items: { $comment: "B", externalDocs: { url: "https://example.com" }, minLength: 1, readOnly: true },
  };
  expect(withoutAnnotations(schema)).toEqual({ allOf: [{ type: "string" }], items: { minLength: 1 } });
});

test("what has such a name and is none stays", () => {
  const schema = {
    properties: { description: { type: "string", description: "A." }, title: true },
    patternProperties: { example: { title: "A" } },
    dependentSchemas: { summary: { required: ["title"] } },
    required: ["description"],
    enum: [{ description: "A." }],
    const: { title: "A" },
    default: { examples: [] },
  };
  expect(withoutAnnotations(schema)).toEqual({
    ...schema,
    properties: { description: { type: "string" }, title: true },
    patternProperties: { example: {} },
  });
});

test("components keep all that may be referred to", () => {
  const components = {
    schemas: { description: { title: "A", type: "string" } },
    parameters: { title: { name: "title", in: "query", description: "A.", schema: { type: "string" } } },
    responses: { summary: { description: "A.", content: { example: { schema: {}, example: 1 } } } },
    headers: { examples: { schema: {} } },
    examples: { a: { value: 1 } },
  };
  expect(withoutAnnotations(components)).toEqual({
    schemas: { description: { type: "string" } },
    parameters: { title: { name: "title", in: "query", schema: { type: "string" } } },
    responses: { summary: { content: { example: { schema: {} } } } },
    headers: { examples: { schema: {} } },
  });
});
