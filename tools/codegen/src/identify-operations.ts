import { isObject, objectEntries, type Place } from "./json.ts";
import { type Finding, Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

/** The methods that OpenAPI 3.1 knows, in the order in which it lists them. */
const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** An operation of a document: what it is called and where it stands. */
export interface IdentifiedOperation {
  operationId: string;
  path: string;
  /** In lower case, as OpenAPI has it. */
  method: string;
  place: Place;
  itemPlace: Place;
}

/**
 * Every operation of a document with its operationId, in the document's order. One that has none gets one made of method
 * and path. Throws a {@link Refusal} when two have the same.
 */
export function identifyOperations(source: SourceDocument): IdentifiedOperation[] {
  const operations: IdentifiedOperation[] = [];
  const findings: Finding[] = [];
  const taken = new Map<string, string>();
  for (const [path] of objectEntries(source.root["paths"])) {
    if (!path.startsWith("/")) continue;
    const item = source.resolve(["paths", path]);
    for (const method of methods) {
      const operation = item.value[method];
      if (!isObject(operation)) continue;
      const place = [...item.place, method];
      const written = operation["operationId"];
      const operationId = typeof written === "string" && written !== "" ? written : idOf(method, path);
      const first = taken.get(operationId);
      if (first !== undefined) {
        const reason = `the operationId "${operationId}" is that of ${first} too; each operation needs one of its own`;
        findings.push(source.finding([...place, "operationId"], reason));
      }
      taken.set(operationId, `${method.toUpperCase()} ${path}`);
      operations.push({ operationId, path, method, place, itemPlace: item.place });
    }
  }
  if (operations.length === 0) findings.push(source.finding(["paths"], "the document has no operation"));
  if (findings.length > 0) throw new Refusal(findings);
  return operations;
}

/** `get /pets/{petId}` → `getPetsPetId`. */
function idOf(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
