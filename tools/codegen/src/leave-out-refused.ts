import { clashes, describeOperation } from "./describe-operations.ts";
import { identifyOperations } from "./identify-operations.ts";
import type { Place } from "./json.ts";
import { type Finding, Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

/** An operation that nothing was generated for. */
export interface LeftOut {
  /** Method and path, such as `POST /pets`. */
  operation: string;
  /** Why. */
  findings: readonly Finding[];
}

/**
 * The document without the operations that nothing can be generated for, and these. What is wrong with the document as a
 * whole, such as a reference that leads nowhere, still refuses it when the rest is described.
 */
export function leaveOutRefused(source: SourceDocument): { source: SourceDocument; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const places: Place[] = [];
  const described = [];
  const name = (method: string, path: string) => `${method.toUpperCase()} ${path}`;
  const identified = identifyOperations(source);
  for (const operation of identified) {
    const findings: Finding[] = [];
    try {
      const description = describeOperation(source, operation, findings);
      if (findings.length === 0) described.push(description);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.push(...error.findings);
    }
    if (findings.length === 0) continue;
    leftOut.push({ operation: name(operation.method, operation.path), findings });
    places.push(operation.place);
  }
  for (const { path, finding } of clashes(source, described)) {
    for (const { method, place } of identified.filter((operation) => operation.path === path)) {
      if (places.includes(place)) continue;
      leftOut.push({ operation: name(method, path), findings: [finding] });
      places.push(place);
    }
  }
  return { source: source.without(places), leftOut };
}
