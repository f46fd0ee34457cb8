import { isObject, type Json, type JsonObject, objectEntries, type Place } from "./json.ts";
import type { Finding } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

const place = ["components", "securitySchemes"];
const types = new Set(["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"]);

/** The alternatives of an operation, each a list of the names of schemes that are wanted together. */
export function describeSecurity(
  source: SourceDocument,
  security: Json | undefined,
  operation: Place,
  findings: Finding[],
): string[][] {
  if (!Array.isArray(security)) return [];
  const alternatives = security.filter(isObject).map((alternative) => Object.keys(alternative));
  const known = new Set(describeSecuritySchemes(source).map(([name]) => name));
  for (const name of new Set(alternatives.flat())) {
    if (known.has(name)) continue;
    findings.push(source.finding([...operation, "security"], `there is no security scheme "${name}" in components`));
  }
  return alternatives;
}

/** The security schemes of a document by name, with references followed. */
export function describeSecuritySchemes(source: SourceDocument): [name: string, scheme: JsonObject][] {
  const components = isObject(source.root["components"]) ? source.root["components"] : {};
  return objectEntries(components["securitySchemes"]).map(([name]) => [name, source.resolve([...place, name]).value]);
}

/** The schemes that nobody could find credentials for. */
export function faultsOfSecuritySchemes(source: SourceDocument): Finding[] {
  return describeSecuritySchemes(source).flatMap(([name, { type, scheme, in: location, name: key }]) => {
    const isComplete =
      type === "http"
        ? typeof scheme === "string"
        : type !== "apiKey" || (typeof key === "string" && ["header", "query", "cookie"].includes(String(location)));
    if (typeof type === "string" && types.has(type) && isComplete) return [];
    const reason = `the security scheme "${name}" needs a type (${[...types].join(", ")}) and what belongs to it`;
    return [source.finding([...place, name], reason)];
  });
}
