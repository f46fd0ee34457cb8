import { isObject, type JsonObject, type Place } from "./json.ts";
import type { ParameterDescription, ParameterLocation } from "./operation-description.ts";
import type { Finding } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";
import { isNested, valueShape } from "./value-shape.ts";

/** The styles of each location (OpenAPI 3.1, Parameter Object); the first is the default. */
const styles: Record<ParameterLocation, readonly string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** OpenAPI: parameters of these names are ignored, since `content` and `security` say what they carry. */
const ignoredHeaders = new Set(["accept", "content-type", "authorization"]);

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
    const constant = constantOf(source.resolve(schemaPlace).value);
    if (parameter.required && constant !== undefined) parameter.constant = constant;
  }
  return parameter;
}

function isLocation(value: unknown): value is ParameterLocation {
  return typeof value === "string" && Object.hasOwn(styles, value);
}

function constantOf(schema: JsonObject): string | undefined {
  const values = Array.isArray(schema["enum"]) ? schema["enum"] : [schema["const"]];
  const [value] = values;
  return values.length === 1 && typeof value === "string" ? value : undefined;
}

function mismatches(
  source: SourceDocument,
  { path, place }: Operation,
  parameters: readonly ParameterDescription[],
): Finding[] {
  const findings: Finding[] = [];
  const inTemplate = new Set([...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ""));
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
  return findings;
}
