import { describe, expect, it } from "vitest";
import type { OperationParameter } from "../src/core/index.ts";
import { writeParameters } from "../src/core/write-parameters.ts";
import { writePlainParameters } from "../src/core/write-plain-parameters.ts";
import { InvalidArgumentError } from "../src/index.ts";

type Value = "empty" | "string" | "array" | "object";
const values: Record<Value, unknown> = {
  empty: "",
  string: "blue",
  array: ["blue", "black", "brown"],
  object: { R: 100, G: 200, B: 150 },
};

/** The table of OpenAPI 3.1.1, "Style Examples", copied by hand; a value that it calls n/a is left out. */
const table: [
  location: OperationParameter["in"],
  style: string,
  explode: boolean,
  expected: Partial<Record<Value, string>>,
][] = [
  [
    "path",
    "matrix",
    false,
    { empty: ";color", string: ";color=blue", array: ";color=blue,black,brown", object: ";color=R,100,G,200,B,150" },
  ],
  [
    "path",
    "matrix",
    true,
    {
      empty: ";color",
      string: ";color=blue",
      array: ";color=blue;color=black;color=brown",
      object: ";R=100;G=200;B=150",
    },
  ],
  ["path", "label", false, { string: ".blue", array: ".blue,black,brown", object: ".R,100,G,200,B,150" }],
  ["path", "label", true, { string: ".blue", array: ".blue.black.brown", object: ".R=100.G=200.B=150" }],
  ["path", "simple", false, { string: "blue", array: "blue,black,brown", object: "R,100,G,200,B,150" }],
  ["path", "simple", true, { string: "blue", array: "blue,black,brown", object: "R=100,G=200,B=150" }],
  ["header", "simple", false, { empty: "", string: "blue", array: "blue,black,brown", object: "R,100,G,200,B,150" }],
  ["header", "simple", true, { empty: "", string: "blue", array: "blue,black,brown", object: "R=100,G=200,B=150" }],
  [
    "query",
    "form",
    false,
    { empty: "color=", string: "color=blue", array: "color=blue,black,brown", object: "color=R,100,G,200,B,150" },
  ],
  [
    "query",
    "form",
    true,
    { empty: "color=", string: "color=blue", array: "color=blue&color=black&color=brown", object: "R=100&G=200&B=150" },
  ],
  [
    "query",
    "spaceDelimited",
    false,
    { array: "color=blue%20black%20brown", object: "color=R%20100%20G%20200%20B%20150" },
  ],
  [
    "query",
    "pipeDelimited",
    false,
    { array: "color=blue%7Cblack%7Cbrown", object: "color=R%7C100%7CG%7C200%7CB%7C150" },
  ],
  ["query", "deepObject", true, { object: "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" }],
  [
    "cookie",
    "form",
    false,
    { empty: "color=", string: "color=blue", array: "color=blue,black,brown", object: "color=R,100,G,200,B,150" },
  ],
  // Not of the table, whose "&" no cookie has: RFC 6265 separates cookies by a semicolon and a blank.
  [
    "cookie",
    "form",
    true,
    { string: "color=blue", array: "color=blue; color=black; color=brown", object: "R=100; G=200; B=150" },
  ],
];

const rows = table.flatMap(([location, style, explode, expected]) =>
  Object.entries(expected).map(([value, text]) => ({ location, style, explode, value: value as Value, text })),
);

/** What is written of one parameter called color. */
function write(parameter: Omit<OperationParameter, "name">, value: unknown, name = "color"): string | undefined {
  const path = parameter.in === "path" ? `/{${name}}` : "/";
  const entry = { method: "GET", path, parameters: [{ ...parameter, name }], contentTypes: [], responses: {} };
  const written = writeParameters(entry, Object.fromEntries([[name, value]]));
  if (parameter.in === "path") return written.path.slice(1);
  if (parameter.in === "query") return written.query;
  return written.headers?.[parameter.in === "cookie" ? "Cookie" : name];
}

describe("the styles of OpenAPI", () => {
  it.each(rows)("$location $style explode=$explode $value: $text", ({ location, style, explode, value, text }) => {
    expect(write({ in: location, style, explode }, values[value])).toBe(text);
  });

  it.each(["path", "query", "header", "cookie"] as const)("%s has the default style and explode", (location) => {
    const isForm = location === "query" || location === "cookie";
    const named = { in: location, style: isForm ? "form" : "simple", explode: isForm };
    for (const value of [values.string, values.array, values.object]) {
      expect(write({ in: location }, value)).toBe(write(named, value));
    }
  });

  it.each([false, true])("an array without items is not sent, explode=%s", (explode) => {
    expect(write({ in: "query", explode }, [])).toBe("");
    expect(write({ in: "cookie", explode }, [])).toBeUndefined();
  });

  it.each([undefined, null])("%s is not sent", (value) => {
    expect(write({ in: "query" }, value)).toBe("");
    expect(write({ in: "header" }, value)).toBeUndefined();
    expect(write({ in: "query" }, [1, value, 2])).toBe("color=1&color=2");
    expect(write({ in: "query" }, { a: value, b: 2 })).toBe("b=2");
  });

  it("numbers and booleans are written as JSON writes them", () => {
    expect(write({ in: "query" }, 0)).toBe("color=0");
    expect(write({ in: "query" }, false)).toBe("color=false");
  });

  it("several parameters of one place stand side by side", () => {
    const parameters = [
      { name: "a", in: "query" },
      { name: "b", in: "query" },
      { name: "c", in: "cookie" },
      { name: "d", in: "cookie" },
    ] as const;
    const entry = { method: "GET", path: "/", parameters, contentTypes: [], responses: {} };
    const written = writeParameters(entry, { a: 1, b: 2, c: 3, d: 4 });
    expect(written).toEqual({ path: "/", query: "a=1&b=2", headers: { Cookie: "c=3; d=4" } });
  });
});

describe("delimiters inside values", () => {
  it.each<[parameter: Omit<OperationParameter, "name">, value: unknown, text: string]>([
    [{ in: "path" }, ["a,b", "c/d"], "a%2Cb,c%2Fd"],
    [{ in: "path", style: "label", explode: true }, ["a/b"], ".a%2Fb"],
    [{ in: "path", style: "matrix", explode: true }, { "k;=": "v;=" }, ";k%3B%3D=v%3B%3D"],
    [{ in: "query", explode: false }, ["a,b", "c&d"], "color=a%2Cb,c%26d"],
    [{ in: "query", style: "pipeDelimited", explode: false }, ["a|b"], "color=a%7Cb"],
    [{ in: "query" }, "a+b c", "color=a%2Bb%20c"],
    [{ in: "query", style: "deepObject", explode: true }, { "a]&": "b" }, "color%5Ba%5D%26%5D=b"],
    [{ in: "cookie" }, "a;b=c", "color=a%3Bb%3Dc"],
    [{ in: "header" }, "a,b c", "a,b c"],
  ])("%o %o", (parameter, value, text) => {
    expect(write(parameter, value)).toBe(text);
  });

  it("allowReserved leaves what has no meaning in a query", () => {
    const reserved = "a:/?#[]@!$&'()*+,;=%b c";
    expect(write({ in: "query", allowReserved: true }, reserved)).toBe("color=a:/?%23[]@!$%26'()*%2B,;=%25b%20c");
  });

  it("allowReserved is of the query only: a path would lead elsewhere", () => {
    expect(write({ in: "path", allowReserved: true }, "a/b?c#d")).toBe("a%2Fb%3Fc%23d");
  });
});

describe("JSON parameters", () => {
  it("are encoded in a query, and plain in a header", () => {
    expect(write({ in: "query", contentType: "application/json" }, { a: "b&c" })).toBe(
      "color=%7B%22a%22%3A%22b%26c%22%7D",
    );
    expect(write({ in: "header", contentType: "application/json" }, { a: "b&c" })).toBe('{"a":"b&c"}');
    expect(write({ in: "path", contentType: "application/json" }, ["/"])).toBe("%5B%22%2F%22%5D");
  });
});

describe("what cannot be written is an invalid argument", () => {
  it.each<[name: string, location: OperationParameter["in"], value: unknown]>([
    ["half a surrogate pair in a path", "path", "\ud800"],
    ["half a surrogate pair in a query", "query", "a\udc00b"],
    ["half a surrogate pair in a list", "query", ["\ud800"]],
    ["half a surrogate pair in a member's name", "query", { "\ud800": 1 }],
    ["half a surrogate pair in a cookie", "cookie", "\ud800"],
    ["an object without a prototype in a list", "query", [Object.create(null)]],
    ["an empty path value", "path", ""],
    ["a missing path value", "path", undefined],
    ["an empty list in a path", "path", []],
    ["a dot", "path", "."],
    ["two dots", "path", ".."],
  ])("%s", (_, location, value) => {
    expect(() => write({ in: location }, value)).toThrow(InvalidArgumentError);
    expect(() => write({ in: location }, value)).toThrow(/^color/);
  });

  it("half a surrogate pair where reserved characters are allowed", () => {
    expect(() => write({ in: "query", allowReserved: true }, "\ud800")).toThrow(InvalidArgumentError);
  });

  it("a bigint as JSON", () => {
    expect(() => write({ in: "query", contentType: "application/json" }, 1n)).toThrow(InvalidArgumentError);
  });

  it("two dots of two parameters side by side", () => {
    const parameters = [
      { name: "a", in: "path" },
      { name: "b", in: "path" },
    ] as const;
    const entry = { method: "GET", path: "/x/{a}{b}/y", parameters, contentTypes: [], responses: {} };
    expect(() => writeParameters(entry, { a: ".", b: "." })).toThrow('a, b must not be "." or ".."');
    expect(writeParameters(entry, { a: ".", b: "z" }).path).toBe("/x/.z/y");
  });
});

describe("names that objects inherit", () => {
  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("%s is a name like any other", (name) => {
    const entry = { method: "GET", path: "/", contentTypes: [], responses: {} };
    const query = { ...entry, parameters: [{ name, in: "query" }] } as const;
    expect(writeParameters(query, {}).query).toBe("");
    expect(write({ in: "query" }, "v", name)).toBe(`${name}=v`);
    const header = { ...entry, parameters: [{ name, in: "header" }] } as const;
    expect(Object.entries(writeParameters(header, Object.fromEntries([[name, "v"]])).headers ?? {})).toEqual([
      [name, "v"],
    ]);
  });

  it("an own value stands before the constant, the constant before nothing", () => {
    const parameters = [{ name: "api-version", in: "query", constant: "2017-10-31" }] as const;
    const entry = { method: "GET", path: "/", parameters, contentTypes: [], responses: {} };
    expect(writeParameters(entry, {}).query).toBe("api-version=2017-10-31");
    expect(writeParameters(entry, { "api-version": undefined }).query).toBe("api-version=2017-10-31");
    expect(writeParameters(entry, { "api-version": "2020" }).query).toBe("api-version=2020");
  });
});

describe("the plain writer", () => {
  const entry = {
    method: "GET",
    path: "/a/{id}",
    parameters: [
      { name: "id", in: "path" },
      { name: "q", in: "query" },
      { name: "v", in: "query", constant: "1" },
    ],
    contentTypes: [],
    responses: {},
  } as const;

  it.each<[values: Record<string, unknown>, path: string, query: string]>([
    [{ id: "x" }, "/a/x", "v=1"],
    [{ id: 7, q: 0, v: true }, "/a/7", "q=0&v=true"],
    [{ id: "a/b?c", q: "&=+ " }, "/a/a%2Fb%3Fc", "q=%26%3D%2B%20&v=1"],
    [{ id: "x", q: null, v: undefined }, "/a/x", "v=1"],
  ])("writes %j as the other does", (values, path, query) => {
    expect(writePlainParameters(entry, values)).toEqual({ path, query });
    expect(writeParameters(entry, values)).toMatchObject({ path, query });
  });

  it.each<[values: Record<string, unknown>, message: string]>([
    [{}, "id is missing or empty"],
    [{ id: "" }, "id is missing or empty"],
    [{ id: ".." }, 'id must not be "." or ".."'],
    [{ id: ["x"] }, "id cannot be written as text"],
    [{ id: { x: 1 } }, "id cannot be written as text"],
    [{ id: "x", q: ["a"] }, "q cannot be written as text"],
    [{ id: "\ud800" }, "id cannot be written as text"],
  ])("refuses %j", (values, message) => {
    expect(() => writePlainParameters(entry, values)).toThrow(InvalidArgumentError);
    expect(() => writePlainParameters(entry, values)).toThrow(message);
  });
});
