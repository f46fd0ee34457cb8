import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PrimitiveType, RouteParameter, ValueShape } from "../src/core/index.ts";
import { type PathValues, parseQuery, type RequestSource, readParameters } from "../src/core/read-parameters.ts";
import { type ParameterValue, serialize, type Value } from "./serialize-parameter.ts";

type Location = RouteParameter["in"];

const styles: Record<Location, readonly (string | undefined)[]> = {
  path: [undefined, "simple", "label", "matrix"],
  header: [undefined, "simple"],
  query: [undefined, "form", "spaceDelimited", "pipeDelimited", "deepObject"],
  cookie: [undefined, "form"],
};

const members = { word: "string", count: "integer", on: "boolean", share: "number" } as const;
const shapes: Record<string, ValueShape> = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  "list of strings": { items: "string" },
  "list of integers": { items: "integer" },
  object: { properties: members },
};

/** What the style table of OpenAPI has a line for. */
function isDefined({ in: location, style, explode, shape }: RouteParameter): boolean {
  const single = typeof shape === "string";
  const object = typeof shape === "object" && "properties" in shape;
  if (style === "deepObject") return object && explode !== false;
  if (style === "spaceDelimited" || style === "pipeDelimited") return !single && explode !== true;
  // Exploded, a cookie would need `&` between its parts, which no client sends.
  if (location === "cookie") return single || explode === false;
  return true;
}

/** Every location with every style (or none, or JSON), explode (or none) and shape. */
const cases = (Object.keys(styles) as Location[]).flatMap((location) => {
  const writings: Partial<RouteParameter>[] = styles[location].map((style) => (style === undefined ? {} : { style }));
  return [...writings, { contentType: "application/json" }].flatMap((writing) =>
    [{}, { explode: true }, { explode: false }].flatMap((explode) =>
      Object.entries(shapes).map(([title, shape]) => {
        const parameter = { name: "the name", in: location, required: true, shape, ...writing, ...explode };
        return { title: `${JSON.stringify({ in: location, ...writing, ...explode })} ${title}`, parameter };
      }),
    ),
  );
});

function arbitraryValue(shape: ValueShape, encodes: boolean): fc.Arbitrary<ParameterValue> {
  if (typeof shape === "string") return single(shape, encodes);
  if ("items" in shape) return fc.array(single(shape.items, encodes), { minLength: 1, maxLength: 4 });
  return fc
    .subarray(Object.entries(shape.properties), { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map(([name, type]) => fc.tuple(fc.constant(name), single(type, encodes)))))
    .map((pairs): Record<string, Value> => Object.fromEntries(pairs));
}

function single(type: PrimitiveType, encodes: boolean): fc.Arbitrary<Value> {
  if (type === "integer") return fc.integer();
  if (type === "boolean") return fc.boolean();
  if (type === "number")
    return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0));
  return encodes
    ? fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 })
    : fc.stringMatching(/^[\w!#$%&'*+.^`~-]{1,10}$/);
}

/** A header has no encoding, and blanks and pipes delimit even when they are encoded: what delimits cannot be inside. */
function encodesDelimiters({ in: location, style = "" }: RouteParameter): boolean {
  return location !== "header" && !["spaceDelimited", "pipeDelimited"].includes(style);
}

/** What `readParameters` takes beside the parameters. */
function source(path: Record<string, string>, query: string, headers = new Headers()): [PathValues, RequestSource] {
  return [
    { names: Object.keys(path), values: Object.values(path) },
    { query: parseQuery(query), header: (name) => headers.get(name) ?? undefined },
  ];
}

function sourceOf({ in: location, name }: RouteParameter, text: string): [PathValues, RequestSource] {
  const headers = new Headers(
    location === "header" ? { thename: text } : location === "cookie" ? { cookie: `a=b; ${text}` } : {},
  );
  const path = location === "path" ? { [name]: text } : {};
  return source(path, location === "query" ? `a=b&${text}&__proto__=1` : "", headers);
}

describe("what was written is read", () => {
  test.each(cases.filter(({ parameter }) => isDefined(parameter)))("$title", ({ parameter: { name, ...rest } }) => {
    const parameter = { ...rest, name: rest.in === "header" ? "TheName" : name };
    const key = parameter.name.toLowerCase();
    fc.assert(
      fc.property(arbitraryValue(parameter.shape, encodesDelimiters(parameter)), (value) => {
        const read = readParameters([parameter], ...sourceOf(parameter, serialize(parameter, value)));
        expect(read[parameter.in][key]).toEqual(value);
      }),
      { seed: 1, numRuns: 40 },
    );
  });
});

const query = (shape: ValueShape, part: Partial<RouteParameter> = {}): RouteParameter => ({
  name: "p",
  in: "query",
  required: false,
  shape,
  ...part,
});
const path = (shape: ValueShape, part: Partial<RouteParameter>): RouteParameter => ({
  ...query(shape, part),
  in: "path",
});

describe("what is not written as the document says stays for the validator to name", () => {
  test.each<[string, RouteParameter, string, unknown]>([
    ["no value", query("string"), "", undefined],
    ["an empty value", query("string"), "p=", ""],
    ["a name alone", query("string"), "p", ""],
    ["a plus sign in a query", query("string"), "p=a+b%2Bc", "a b+c"],
    ["two values for one", query("string"), "p=1&p=2", ["1", "2"]],
    ["an encoded name", query("string"), "%70=1", "1"],
    ["broken encoding", query("string"), "p=%zz", "%zz"],
    ["a word for a number", query("integer"), "p=one", "one"],
    ["an empty number", query("integer"), "p=", ""],
    ["a number in hexadecimal", query("integer"), "p=0x10", "0x10"],
    ["a number with a blank", query("integer"), "p=+1", " 1"],
    ["a number with a zero before it", query("integer"), "p=01", "01"],
    ["infinity", query("number"), "p=Infinity", "Infinity"],
    ["a boolean in capitals", query("boolean"), "p=TRUE", "TRUE"],
    ["an empty list", query({ items: "string" }, { explode: false }), "p=", []],
    ["a list of one empty text", query({ items: "string" }), "p=", [""]],
    ["broken JSON", query("string", { contentType: "application/json" }), "p={", "{"],
    ["a key without its value", query({ properties: members }, { explode: false }), "p=word", { word: "" }],
    [
      "an unknown key",
      query({ properties: members, additional: "integer" }, { style: "deepObject" }),
      "p[x]=1",
      { x: 1 },
    ],
    ["a label without its dot", path("string", { style: "label" }), "a", "a"],
    ["a matrix without its name", path("string", { style: "matrix" }), "a", "a"],
    ["a matrix with an empty value", path("string", { style: "matrix" }), ";p", ""],
    ["an encoded comma in a list", path({ items: "string" }, {}), "a%2Cb,c", ["a,b", "c"]],
    ["an encoded slash", path("string", {}), "a%2Fb", "a/b"],
    ["an encoded percent sign, decoded once", path("string", {}), "a%252Fb", "a%2Fb"],
    ["a plus sign in a path", path("string", {}), "a+b", "a+b"],
  ])("%s", (_, parameter, text, value) => {
    expect(readParameters([parameter], ...source({ p: text }, text))[parameter.in]["p"]).toEqual(value);
  });

  test("a plus sign in a cookie is one", () => {
    const cookie: RouteParameter = { ...query("string"), in: "cookie", name: "p+q" };
    const sent = source({}, "", new Headers({ cookie: "a=1; p+q=a+b" }));
    expect(readParameters([cookie], ...sent).cookie["p+q"]).toBe("a+b");
  });
});

test("names of members that every object has are names like others", () => {
  const shape: ValueShape = { properties: {}, additional: "string" };
  const parameters: RouteParameter[] = [
    { name: "__proto__", in: "query", required: false, shape: "string" },
    { name: "constructor", in: "query", required: false, shape: "string" },
    { name: "deep", in: "query", required: false, shape, style: "deepObject" },
  ];
  const query = "__proto__=1&deep[__proto__]=2&deep[polluted]=3&deep[toString]=4";
  const values = readParameters(parameters, ...source({}, query));
  expect(Object.entries(values.query)).toEqual([
    ["__proto__", "1"],
    ["deep", expect.objectContaining({ polluted: "3", toString: "4" })],
  ]);
  expect(Object.keys(values.query["deep"] ?? {})).toEqual(["__proto__", "polluted", "toString"]);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});
