import { InvalidArgumentError } from "../errors/index.ts";
import type { OperationEntry, OperationParameter } from "./operation-table.ts";

/** A request's parameters as text, ready to be sent. */
export interface WrittenParameters {
  path: string;
  /** Without a question mark. */
  query: string;
  headers: Record<string, string>;
}

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
  const headers: Record<string, string> = {};
  const segments = new Map<string, string>();
  for (const parameter of parameters) {
    const value = values[parameter.name] ?? parameter.constant;
    if (value === undefined || value === null) continue;
    const written = write(parameter, value);
    if (parameter.in === "path") segments.set(parameter.name, written);
    else if (parameter.in === "header") headers[parameter.name] = written;
    else if (written !== "") (parameter.in === "query" ? query : cookies).push(written);
  }
  if (cookies.length > 0) headers["Cookie"] = cookies.join("; ");
  return { path: fill(path, segments), query: query.join("&"), headers };
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

function write(parameter: OperationParameter, value: unknown): string {
  const { name, in: location, contentType, allowReserved = false } = parameter;
  const encode = location === "header" ? String : allowReserved ? encodeUnreserved : encodeURIComponent;
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
    if (style === "matrix") return `;${key}=${text}`;
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

/** Like `encodeURIComponent`, but leaves the characters that RFC 3986 reserves, except those that end a query. */
function encodeUnreserved(text: string): string {
  return encodeURI(text).replaceAll("#", "%23").replaceAll("%5B", "[").replaceAll("%5D", "]").replaceAll("&", "%26");
}
