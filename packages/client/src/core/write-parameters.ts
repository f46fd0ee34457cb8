import { InvalidArgumentError } from "../errors/index.ts";
import type { WrittenParameters } from "./format.ts";
import type { OperationEntry, OperationParameter } from "./operation-table.ts";

/**
 * Writes the parameters of an operation as their styles say (OpenAPI 3.1, Parameter Object). Throws an
 * {@link InvalidArgumentError} for a value that would change which path the URL names.
 */
export function writeParameters(
  { path, parameters }: OperationEntry,
  values: Readonly<Record<string, unknown>>,
): WrittenParameters {
  const query: string[] = [];
  const cookies: string[] = [];
  const headers: [name: string, value: string][] = [];
  const segments = new Map<string, string>();
  for (const parameter of parameters) {
    const { name, constant } = parameter;
    // A parameter may be called "constructor", which every object inherits.
    const value = (Object.hasOwn(values, name) ? values[name] : undefined) ?? constant;
    if (value === undefined || value === null) continue;
    const written = writeValue(parameter, value);
    if (parameter.in === "path") segments.set(name, written);
    else if (parameter.in === "header") headers.push([name, written]);
    else if (written !== "") (parameter.in === "query" ? query : cookies).push(written);
  }
  if (cookies.length > 0) headers.push(["Cookie", cookies.join("; ")]);
  return { path: fill(path, segments), query: query.join("&"), headers: Object.fromEntries(headers) };
}

function fill(template: string, values: ReadonlyMap<string, string>): string {
  const path = template.replaceAll(/\{([^}]*)\}/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined || value === "") throw new InvalidArgumentError(`${name} is missing or empty`);
    return value;
  });
  const segments = path.split("/");
  if (segments.includes(".") || segments.includes("..")) {
    const names = [...values].filter(([, value]) => value === "." || value === "..").map(([name]) => name);
    throw new InvalidArgumentError(`${names.join(", ")} must not be "." or "..": a URL means another path by it`);
  }
  return path;
}

function writeValue(parameter: OperationParameter, value: unknown): string {
  try {
    return write(parameter, value);
  } catch {
    // encodeURIComponent refuses half of a surrogate pair, JSON a cycle or a bigint, String an object without a prototype.
    throw new InvalidArgumentError(`${parameter.name} cannot be written as text`);
  }
}

function write(parameter: OperationParameter, value: unknown): string {
  const { name, in: location, contentType, allowReserved = false } = parameter;
  const reserved = allowReserved && location === "query";
  const encode = location === "header" ? String : reserved ? encodeUnreserved : encodeURIComponent;
  const key = encodeURIComponent(name);
  const isNamed = location === "query" || location === "cookie";
  if (contentType !== undefined) {
    const text = encode(JSON.stringify(value));
    return isNamed ? `${key}=${text}` : text;
  }
  const { style = isNamed ? "form" : "simple", explode = style === "form" } = parameter;
  const pairs = pairsOf(value).map(([member, item]): [string, string] => [encode(member), encode(item)]);
  const items = pairs.map(([, item]) => item);
  const isArray = Array.isArray(value);
  if (!isArray && typeof value !== "object") {
    const text = encode(String(value));
    if (style === "matrix") return text === "" ? `;${key}` : `;${key}=${text}`;
    if (style === "label") return `.${text}`;
    return isNamed ? `${key}=${text}` : text;
  }
  const equals = pairs.map(([member, item]) => `${member}=${item}`);
  const flat = isArray ? items : pairs.flat();
  switch (style) {
    case "deepObject":
      return pairs.map(([member, item]) => `${key}%5B${member}%5D=${item}`).join("&");
    case "label":
      return explode ? `.${(isArray ? items : equals).join(".")}` : `.${flat.join(",")}`;
    case "matrix":
      if (!explode) return `;${key}=${flat.join(",")}`;
      return (isArray ? items.map((item) => `${key}=${item}`) : equals).map((pair) => `;${pair}`).join("");
    case "simple":
      return (explode && !isArray ? equals : flat).join(",");
    default: {
      const separator = location === "cookie" ? "; " : "&";
      if (explode) return (isArray ? items.map((item) => `${key}=${item}`) : equals).join(separator);
      if (flat.length === 0) return "";
      return `${key}=${flat.join(style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",")}`;
    }
  }
}

/** The members of an array or an object with their values as text; members without a value are left out. */
function pairsOf(value: unknown): [member: string, value: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .filter(([, item]) => item !== undefined && item !== null)
    .map(([member, item]) => [member, String(item)]);
}

/**
 * Like `encodeURIComponent`, but leaves the characters that RFC 3986 reserves, except those that have a meaning in a query:
 * `#` ends it, `&` ends a value, and `+` is read as a blank.
 */
function encodeUnreserved(text: string): string {
  return encodeURI(text).replaceAll("%5B", "[").replaceAll("%5D", "]").replaceAll(/[#&+]/g, encodeURIComponent);
}
