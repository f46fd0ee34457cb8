import { Ajv2020 } from "ajv/dist/2020.js";
import { identifyOperations } from "./identify-operations.ts";
import { isObject, type Json, objectEntries, type Place } from "./json.ts";
import type { Finding } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

/** Every place of a document's schemas that JSON Schema does not allow, such as a `type` that there is not. */
export function faultsOfSchemas(source: SourceDocument): Finding[] {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const places = new Map(schemaPlaces(source).map((place) => [place.join("/"), place]));
  return [...places.values()].flatMap((place) => {
    const schema = source.valueAt(place);
    if (typeof schema === "boolean") return [];
    if (!isObject(schema)) return [source.finding(place, "a schema has to be an object")];
    if (ajv.validateSchema(schema)) return faultsOfPatterns(source, schema, place);
    const [error] = ajv.errors ?? [];
    const steps = (error?.instancePath ?? "").split("/").slice(1);
    const at = steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return [source.finding([...place, ...at], `the schema is not valid: ${at.at(-1) ?? "it"} ${error?.message}`)];
  });
}

/** The patterns that are no regular expressions: Ajv finds them only when the validators are loaded. */
function faultsOfPatterns(source: SourceDocument, value: Json | undefined, place: Place): Finding[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => faultsOfPatterns(source, item, [...place, index]));
  return mapEntries(value).flatMap(([key, member]) => {
    const at = [...place, key];
    if (key === "example" || key === "examples" || key === "default") return [];
    if (key === "pattern" && typeof member === "string") return faultsOfPattern(source, member, at);
    const names = key === "patternProperties" ? mapEntries(member).map(([name]) => name) : [];
    return [
      ...names.flatMap((name) => faultsOfPattern(source, name, [...at, name])),
      ...faultsOfPatterns(source, member, at),
    ];
  });
}

function faultsOfPattern(source: SourceDocument, pattern: string, place: Place): Finding[] {
  try {
    new RegExp(pattern, "u");
    return [];
  } catch {
    return [source.finding(place, `${JSON.stringify(pattern)} is no regular expression`)];
  }
}

/** Where the schemas of a document stand: each component, and those of parameters, bodies and headers. */
function schemaPlaces(source: SourceDocument): Place[] {
  const { components } = source.root;
  const places: Place[] = [];
  const holder = (place: Place): void => {
    const resolved = source.resolve(place);
    if (resolved.value["schema"] !== undefined) places.push([...resolved.place, "schema"]);
    for (const [type] of mapEntries(resolved.value["content"])) {
      const media = source.resolve([...resolved.place, "content", type]);
      if (media.value["schema"] !== undefined) places.push([...media.place, "schema"]);
    }
    for (const [name] of mapEntries(resolved.value["headers"])) holder([...resolved.place, "headers", name]);
  };
  if (isObject(components)) {
    for (const [name] of mapEntries(components["schemas"])) places.push(["components", "schemas", name]);
    for (const kind of ["parameters", "requestBodies", "responses", "headers"]) {
      for (const [name] of objectEntries(components[kind])) holder(["components", kind, name]);
    }
  }
  for (const { place, itemPlace } of identifyOperations(source)) {
    for (const owner of [itemPlace, place]) {
      const { value, place: at } = source.resolve(owner);
      const { parameters } = value;
      if (Array.isArray(parameters)) for (const index of parameters.keys()) holder([...at, "parameters", index]);
      if (value["requestBody"] !== undefined && owner === place) holder([...at, "requestBody"]);
    }
    for (const status of Object.keys(source.resolve([...place, "responses"]).value)) {
      if (!status.startsWith("x-")) holder([...place, "responses", status]);
    }
  }
  return places;
}

function mapEntries(value: Json | undefined): [string, Json | undefined][] {
  return isObject(value) ? Object.entries(value) : [];
}
