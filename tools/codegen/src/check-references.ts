import { isObject, type Json, type Place, placeOfReference, valueAt } from "./json.ts";
import type { Finding } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

/**
 * Every reference of a document that leads nowhere, or to a place that no code could be generated for. Those in examples
 * count, because the tools that read the document follow them there too.
 */
export function faultsOfReferences(source: SourceDocument): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: Json | undefined, place: Place): void => {
    if (Array.isArray(value)) value.forEach((item, index) => void visit(item, [...place, index]));
    if (!isObject(value)) return;
    const reference = value["$ref"];
    const fault = typeof reference === "string" ? faultOf(source, reference) : undefined;
    if (fault !== undefined) findings.push(source.finding([...place, "$ref"], fault));
    for (const [key, member] of Object.entries(value)) visit(member, [...place, key]);
  };
  visit(source.root, []);
  return findings;
}

/** The names of components that OpenAPI does not allow; they end up in TypeScript. */
export function faultsOfComponentNames(source: SourceDocument): Finding[] {
  const { components } = source.root;
  if (!isObject(components)) return [];
  return Object.entries(components).flatMap(([kind, holder]) =>
    Object.keys(isObject(holder) && !kind.startsWith("x-") ? holder : {})
      .filter((name) => !/^[\w.-]+$/.test(name))
      .map((name) => {
        const reason = `the component ${JSON.stringify(name)} needs a name of letters, digits, ".", "-" and "_"`;
        return source.finding(["components", kind, name], reason);
      }),
  );
}

function faultOf(source: SourceDocument, reference: string): string | undefined {
  const target = placeOfReference(reference);
  if (target === undefined) {
    return `${reference} leads out of the document; bundle it into one file first (npx @redocly/cli bundle)`;
  }
  if (valueAt(source.root, target) === undefined) return `${reference} leads nowhere`;
  if (target[0] !== "components") return `${reference} is no component; move what it names to components`;
  return undefined;
}
