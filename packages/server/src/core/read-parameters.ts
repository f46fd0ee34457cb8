import type { ParameterLocation } from "@cloud-partner/types";
import { readPrimitive } from "./read-primitive.ts";
import type { RouteParameter, ValueShape } from "./route.ts";

/** The parameters of a request by location, read but not validated. */
export type ParameterValues = Record<ParameterLocation, Record<string, unknown>>;

/** Where a request's parameters and credentials are read from. */
export interface RequestSource {
  /** The URL's query. */
  readonly query: Pairs;
  /** The value of a header by its name in lower case. */
  header(name: string): string | undefined;
}

/** What a request's path has for the parameters of the document's path. */
export interface PathValues {
  /** The names of the parameters. */
  readonly names: readonly string[];
  /** Their values in the same order, still percent-encoded. */
  readonly values: readonly string[];
}

/** Names (decoded) with their values (as they were sent, because a delimiter inside a value is sent encoded). */
export type Pairs = readonly (readonly [name: string, value: string])[];

/** The names and values of a query, without its question mark. */
export function parseQuery(query: string): Pairs {
  return query === "" ? noPairs : parsePairs(query, "&", decodeForm);
}

/** The names and values of the header `Cookie`. */
export function parseCookies(header: string | undefined): Pairs {
  return header === undefined ? noPairs : parsePairs(header, ";", decodeText);
}

/** What has no names. */
export const noPairs: Pairs = [];
const noTexts: readonly string[] = [];

/**
 * Objects without a prototype, because names come from the document and from callers, and one may be "constructor". Unlike
 * those of `Object.create(null)`, they are as fast as others.
 */
class Values {
  [name: string]: unknown;
}
Object.setPrototypeOf(Values.prototype, null);
Reflect.deleteProperty(Values.prototype, "constructor");

/** For locations that have no parameters. */
const noValues: Record<string, unknown> = Object.freeze(new Values());

/**
 * Reads an operation's parameters from a request, each as its style and its structure in the document say. What cannot be
 * read as the documented type stays a text, for the validator to name.
 */
export function readParameters(
  parameters: readonly RouteParameter[],
  { names, values }: PathValues,
  source: RequestSource,
): ParameterValues {
  let path = noValues;
  let query = noValues;
  let header = noValues;
  let cookie = noValues;
  let cookies: Pairs | undefined;
  for (const parameter of parameters) {
    const { name } = parameter;
    switch (parameter.in) {
      case "path":
        path = put(path, name, readPath(parameter, values[names.indexOf(name)]));
        break;
      case "query":
        query = put(query, name, readForm(parameter, source.query, decodeForm));
        break;
      case "header": {
        const lowerCase = name.toLowerCase();
        header = put(header, lowerCase, readHeader(parameter, source.header(lowerCase)));
        break;
      }
      case "cookie":
        cookies ??= parseCookies(source.header("cookie"));
        cookie = put(cookie, name, readForm(parameter, cookies, decodeText));
        break;
    }
  }
  return { path, query, header, cookie };
}

/** The values of a location with one more, where there is one; handlers may add to what they are given. */
function put(values: Record<string, unknown>, name: string, value: unknown): Record<string, unknown> {
  const own = values === noValues ? new Values() : values;
  if (value !== undefined) own[name] = value;
  return own;
}

function parsePairs(text: string, separator: "&" | ";", decode: (text: string) => string): Pairs {
  const pairs: (readonly [string, string])[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(separator, start);
    const end = found < 0 ? text.length : found;
    const pair = text.slice(start, end).trim();
    start = end + 1;
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    pairs.push(equals < 0 ? [decode(pair), ""] : [decode(pair.slice(0, equals)), pair.slice(equals + 1)]);
  }
  return pairs;
}

function readHeader({ shape, explode = false, contentType }: RouteParameter, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  return contentType ? readJson(text) : readDelimited(text, shape, explode, ",", (part) => part);
}

function readPath(parameter: RouteParameter, text: string | undefined): unknown {
  if (text === undefined) return undefined;
  const { style, explode = false, shape, contentType } = parameter;
  if (contentType) return readJson(decodeText(text));
  if (style === "matrix") return readMatrix(parameter, text);
  if (style !== "label") return readDelimited(text, shape, explode, ",", decodeText);
  return readDelimited(text.replace(/^\./, ""), shape, explode, explode ? "." : ",", decodeText);
}

/** `;name=a,b` or (exploded) `;name=a;name=b` as an array, `;name=a,1,b,2` or (exploded) `;a=1;b=2` as an object. */
function readMatrix({ name, explode = false, shape }: RouteParameter, text: string): unknown {
  const pairs = parsePairs(text, ";", decodeText);
  if (typeof shape === "object" && "properties" in shape && explode) {
    return objectOf(
      pairs.map(([key, value]) => [key, decodeText(value)]),
      shape,
    );
  }
  const values = valuesOf(name, pairs);
  const [first] = values;
  if (first === undefined) return decodeText(text);
  if (explode && typeof shape === "object" && "items" in shape) {
    return values.map((value) => readPrimitive(decodeText(value), shape.items));
  }
  return readDelimited(first, shape, false, ",", decodeText);
}

/** `a,b` as an array, `a,1,b,2` or (exploded) `a=1,b=2` as an object. The parts are decoded one by one. */
function readDelimited(
  text: string,
  shape: ValueShape,
  explode: boolean,
  delimiter: string,
  decode: (part: string) => string,
): unknown {
  if (typeof shape === "string") return readPrimitive(decode(text), shape);
  const parts = text === "" ? [] : text.split(delimiter).map((part) => part.trim());
  if ("items" in shape) return parts.map((part) => readPrimitive(decode(part), shape.items));
  const pairs = explode
    ? parts.map((part) => part.split(/=(.*)/s))
    : parts.filter((_, index) => index % 2 === 0).map((key, index) => [key, parts[index * 2 + 1]]);
  return objectOf(
    pairs.map(([key = "", value = ""]) => [decode(key), decode(value)]),
    shape,
  );
}

/** Reads what a query or a cookie has for a parameter, whose parts are still percent-encoded. */
function readForm(parameter: RouteParameter, pairs: Pairs, decode: (part: string) => string): unknown {
  const { name, style = "form", explode = style === "form", shape, contentType } = parameter;
  if (style === "deepObject") return readDeepObject(name, shape, pairs);
  if (typeof shape === "object" && "properties" in shape && explode && !contentType)
    return readExploded(shape, pairs, decode);
  const values = valuesOf(name, pairs);
  const first = values[0];
  if (first === undefined) return undefined;
  if (contentType) return readJson(decode(first));
  // One that is sent twice is given as a list, so that the validator refuses it where a single value is documented.
  if (typeof shape === "string") {
    return values.length > 1 ? values.map(decode) : readPrimitive(decode(first), shape);
  }
  const parts = explode ? values : values.flatMap((value) => splitEncoded(value, style));
  const decoded = parts.map(decode);
  if ("items" in shape) return decoded.map((part) => readPrimitive(part, shape.items));
  const keys = decoded.filter((_, index) => index % 2 === 0);
  return objectOf(
    keys.map((key, index) => [key, decoded[index * 2 + 1] ?? ""]),
    shape,
  );
}

/** The values that a name has, as they were sent. */
export function valuesOf(name: string, pairs: Pairs): readonly string[] {
  // Most often there is one, and a list that grows takes room for seventeen.
  let values: string[] | undefined;
  for (const [key, value] of pairs) {
    if (key !== name) continue;
    if (values === undefined) values = [value];
    else values.push(value);
  }
  return values ?? noTexts;
}

function splitEncoded(value: string, style: string): string[] {
  if (value === "") return [];
  if (style === "spaceDelimited") return value.split(/%20|\+| /);
  if (style === "pipeDelimited") return value.split(/%7C|\|/i);
  return value.split(",");
}

type ObjectShape = Extract<ValueShape, { readonly properties: unknown }>;

function readExploded(shape: ObjectShape, pairs: Pairs, decode: (part: string) => string): unknown {
  const own = pairs.filter(([key]) => Object.hasOwn(shape.properties, key));
  if (own.length === 0) return undefined;
  return objectOf(
    own.map(([key, value]) => [key, decode(value)]),
    shape,
  );
}

function readDeepObject(name: string, shape: ValueShape, pairs: Pairs): unknown {
  const own = pairs.filter(([key]) => key.startsWith(`${name}[`) && key.endsWith("]"));
  if (own.length === 0 || typeof shape === "string" || "items" in shape) return undefined;
  return objectOf(
    own.map(([key, value]) => [key.slice(name.length + 1, -1), decodeForm(value)]),
    shape,
  );
}

function objectOf(pairs: readonly (readonly [string, string])[], shape: ObjectShape): Record<string, unknown> {
  const value = new Values();
  for (const [key, text] of pairs) {
    const type = Object.hasOwn(shape.properties, key) ? shape.properties[key] : shape.additional;
    value[key] = readPrimitive(text, type ?? "string");
  }
  return value;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** As HTML forms write a query: a plus sign is a blank. What has broken encoding stays as it is. */
export function decodeForm(text: string): string {
  return decodeText(text.includes("+") ? text.replaceAll("+", " ") : text);
}

function decodeText(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
