import { isObject, type JsonObject, type Place } from "./json.ts";
import type { ParameterDescription, ParameterLocation } from "./operation-description.ts";
import type { Finding } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";
import { allowedValues, isNested, valueShape } from "./value-shape.ts";

/** The styles of each location (OpenAPI 3.1, Parameter Object); the first is the default. */
const styles: Record<ParameterLocation, readonly string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** OpenAPI: parameters of these names are ignored, since `content` and `security` say what they carry. */
export const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

interface Operation {
  path: string;
  place: Place;
  itemPlace: Place;
}

/** The parameters of an operation and of its path, those of the operation first in importance, in the document's order. */
export function describeParameters(source: SourceDocument, at: Operation, findings: Finding[]): ParameterDescription[] {
  const byKey = new Map<string, ParameterDescription>();
  for (const owner of [at.itemPlace, at.place]) {
    const list = source.resolve(owner).value["parameters"];
    if (!Array.isArray(list)) continue;
    list.forEach((_, index) => {
      const { value, place } = source.resolve([...owner, "parameters", index]);
      const parameter = describeParameter(source, value, place, findings);
      if (parameter !== undefined) byKey.set(`${parameter.in} ${parameter.name}`, parameter);
    });
  }
  const parameters = [...byKey.values()];
  findings.push(...mismatches(source, at, parameters));
  return parameters;
}

function describeParameter(
  source: SourceDocument,
  value: JsonObject,
  place: Place,
  findings: Finding[],
): ParameterDescription | undefined {
  const { name, in: location } = value;
  if (typeof name !== "string" || !isLocation(location)) {
    findings.push(source.finding(place, 'a parameter needs a "name", and "in" with path, query, header or cookie'));
    return undefined;
  }
  if (location === "header" && ignoredHeaders.has(name.toLowerCase())) return undefined;
  if (location === "path" && value["required"] !== true) {
    findings.push(source.finding(place, `the path parameter "${name}" needs "required: true"`));
  }
  const content = isObject(value["content"]) ? Object.keys(value["content"])[0] : undefined;
  if (content !== undefined && !/^application\/([\w.-]+\+)?json$/i.test(content)) {
    findings.push(
      source.finding(place, `the parameter "${name}" is written in ${content}; only JSON can be generated`),
    );
  }
  const style = typeof value["style"] === "string" ? value["style"] : (styles[location][0] ?? "");
  if (!styles[location].includes(style)) {
    findings.push(
      source.finding(place, `the style ${style} is not for ${location} parameters (${styles[location].join(", ")})`),
    );
  }
  const schemaPlace = [...place, "schema"];
  const hasSchema = value["schema"] !== undefined && content === undefined;
  const parameter: ParameterDescription = {
    name,
    in: location,
    required: value["required"] === true,
    style,
    explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
    allowReserved: value["allowReserved"] === true,
    shape: hasSchema ? valueShape(source, schemaPlace) : "string",
  };
  if (content !== undefined) parameter.contentType = content;
  if (hasSchema) {
    if (isNested(source, schemaPlace)) {
      const mend = "use content: application/json instead of a schema";
      findings.push(source.finding(place, `no style can write the nested value of the parameter "${name}"; ${mend}`));
    }
    if (style === "deepObject" && (typeof parameter.shape === "string" || "items" in parameter.shape)) {
      findings.push(source.finding(place, `the style deepObject of the parameter "${name}" is for objects only`));
    }
    findings.push(...faultsOfExploded(source, place, parameter));
    const [constant, ...others] = allowedValues(source, schemaPlace) ?? [];
    if (parameter.required && typeof constant === "string" && others.length === 0) parameter.constant = constant;
  }
  return parameter;
}

function isLocation(value: unknown): value is ParameterLocation {
  return typeof value === "string" && Object.hasOwn(styles, value);
}

/** The members of an exploded object are parameters of their own, so all of them have to be known. */
function faultsOfExploded(
  source: SourceDocument,
  place: Place,
  { name, style, explode, shape }: ParameterDescription,
): Finding[] {
  if (style !== "form" || !explode || typeof shape === "string" || "items" in shape) return [];
  if (Object.keys(shape.properties).length > 0 && shape.additional === undefined) return [];
  const reason = `the members of the exploded object "${name}" cannot be told from other parameters; use deepObject`;
  return [source.finding(place, reason)];
}

function mismatches(
  source: SourceDocument,
  { path, place }: Operation,
  parameters: readonly ParameterDescription[],
): Finding[] {
  const findings: Finding[] = [];
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "");
  const inTemplate = new Set(names);
  if (inTemplate.size < names.length) findings.push(source.finding(place, `${path} names a parameter twice`));
  const declared = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
  for (const name of inTemplate) {
    if (!declared.has(name)) findings.push(source.finding(place, `the path names {${name}}, but no parameter does`));
  }
  for (const name of declared) {
    if (!inTemplate.has(name)) findings.push(source.finding(place, `the path parameter "${name}" is not in ${path}`));
  }
  const locations = new Map<string, ParameterLocation>();
  for (const { name, in: location } of parameters) {
    const first = locations.get(name);
    if (first !== undefined) {
      const reason = `"${name}" is a parameter in ${first} and in ${location}; a request names each parameter once`;
      findings.push(source.finding(place, reason));
    }
    locations.set(name, location);
  }
  findings.push(...sharedNames(parameters).map((reason) => source.finding(place, reason)));
  return findings;
}

/** The names that two parameters have in a query or a cookie: those of an exploded object are the names of its members. */
function sharedNames(parameters: readonly ParameterDescription[]): string[] {
  const reasons: string[] = [];
  const owners = new Map<string, string>();
  for (const { name, in: location, style, explode, shape } of parameters) {
    const isExploded = style === "form" && explode && typeof shape === "object" && "properties" in shape;
    for (const sent of isExploded ? Object.keys(shape.properties) : [name]) {
      const first = owners.get(`${location} ${sent}`);
      if (first !== undefined) reasons.push(`"${sent}" is sent in the ${location} for "${first}" and for "${name}"`);
      owners.set(`${location} ${sent}`, name);
    }
  }
  return reasons;
}
