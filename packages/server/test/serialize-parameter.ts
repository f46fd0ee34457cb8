import type { RouteParameter } from "../src/core/index.ts";

export type Value = string | number | boolean;
export type ParameterValue = Value | readonly Value[] | Readonly<Record<string, Value>>;

/** How a parameter is written by the style table of OpenAPI 3.1 and, for `content`, as JSON. Written apart from the reader. */
export function serialize(
  { name, in: location, style, explode, contentType }: RouteParameter,
  value: ParameterValue,
): string {
  // A dot divides the parts of an exploded label, so one inside a value is encoded too.
  const encode = (part: Value | string) =>
    location === "header" ? String(part) : encodeURIComponent(part).replaceAll(".", "%2E");
  const prefix = location === "query" || location === "cookie" ? `${encode(name)}=` : "";
  if (contentType) return prefix + (location === "header" ? JSON.stringify(value) : encode(JSON.stringify(value)));
  const parts = typeof value !== "object" ? [encode(value)] : isList(value) ? value.map(encode) : undefined;
  const pairs = parts === undefined ? Object.entries(value).map(([key, part]) => [encode(key), encode(part)]) : [];
  const flat = parts ?? pairs.flat();
  const members = parts ?? pairs.map(([key, part]) => `${key}=${part}`);
  const named = parts?.map((part) => `${encode(name)}=${part}`) ?? members;
  switch (style ?? (prefix === "" ? "simple" : "form")) {
    case "simple":
      return (explode ? members : flat).join(",");
    case "label":
      return `.${explode ? members.join(".") : flat.join(",")}`;
    case "matrix":
      return `;${explode ? named.join(";") : `${encode(name)}=${flat.join(",")}`}`;
    case "form":
      return explode === false ? prefix + flat.join(",") : named.join("&");
    case "spaceDelimited":
      return prefix + flat.join("%20");
    case "pipeDelimited":
      return prefix + flat.join("|");
    case "deepObject":
      return pairs.map(([key, part]) => `${encode(name)}[${key}]=${part}`).join("&");
    default:
      throw new Error(`there is no style ${style}`);
  }
}

function isList(value: ParameterValue): value is readonly Value[] {
  return Array.isArray(value);
}
