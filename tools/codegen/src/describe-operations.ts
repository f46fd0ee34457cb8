import { faultsOfComponentNames, faultsOfReferences } from "./check-references.ts";
import { faultsOfSchemas } from "./check-schemas.ts";
import { describeParameters } from "./describe-parameters.ts";
import { describeResponses } from "./describe-responses.ts";
import { describeSecurity, faultsOfSecuritySchemes } from "./describe-security.ts";
import { type IdentifiedOperation, identifyOperations } from "./identify-operations.ts";
import { isObject, type JsonObject, textOf } from "./json.ts";
import { faultOfMediaType } from "./media-type.ts";
import type { OperationDescription } from "./operation-description.ts";
import { type Finding, Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";

/** Names of members that the client has beside its operations, and names that mean something to JavaScript itself. */
const reservedIds = new Set(["http", "then", "prototype", "toJSON", ...Object.getOwnPropertyNames(Object.prototype)]);

/**
 * Describes every operation of a document, in the document's order. Throws a {@link Refusal} that names everything in it
 * that cannot be generated from.
 */
export function describeOperations(source: SourceDocument): OperationDescription[] {
  const findings = [...faultsOfReferences(source), ...faultsOfComponentNames(source)];
  const described: OperationDescription[] = [];
  for (const operation of identifyOperations(source)) {
    try {
      described.push(describeOperation(source, operation, findings));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.push(...error.findings);
    }
  }
  findings.push(...clashes(source, described).map(({ finding }) => finding), ...faultsOfSecuritySchemes(source));
  if (findings.length === 0) findings.push(...faultsOfSchemas(source));
  if (findings.length > 0) throw new Refusal(uniqueFindings(findings));
  return described;
}

/** Describes an operation of a document, and adds what cannot be generated of it to the findings. Throws a {@link Refusal}. */
export function describeOperation(
  source: SourceDocument,
  at: IdentifiedOperation,
  findings: Finding[],
): OperationDescription {
  const { operationId, path, method, place } = at;
  const { value: operation } = source.resolve(place);
  const description: OperationDescription = {
    operationId,
    method: method.toUpperCase(),
    path,
    summary: textOf(operation["summary"]),
    description: textOf(operation["description"]),
    deprecated: operation["deprecated"] === true,
    parameters: describeParameters(source, at, findings),
    responses: describeResponses(source, at, findings),
    security: describeSecurity(source, operation["security"] ?? source.root["security"], place, findings),
  };
  findings.push(...faultsOfNames(source, at, description));
  if (method === "trace") findings.push(source.finding(place, "fetch has no method TRACE"));
  if (operation["requestBody"] !== undefined) description.requestBody = describeRequestBody(source, at, findings);
  return description;
}

function faultsOfNames(
  source: SourceDocument,
  { operationId, path, place }: IdentifiedOperation,
  { parameters }: OperationDescription,
): Finding[] {
  const findings: Finding[] = [];
  if (reservedIds.has(operationId)) {
    findings.push(
      source.finding([...place, "operationId"], `the operationId "${operationId}" is taken; choose another`),
    );
  }
  if (operationId.includes("#")) {
    findings.push(source.finding([...place, "operationId"], `the operationId "${operationId}" has a # in it`));
  }
  if (/[?#]/.test(path.replaceAll(/\{[^}]*\}/g, ""))) {
    findings.push(source.finding(place, `${path} has a query or a fragment; a path ends before them`));
  }
  if (path.includes("}{")) findings.push(source.finding(place, `${path} has nothing between two parameters`));
  for (const { name } of parameters) {
    if (name === "body" || name === "contentType") {
      const reason = `the parameter "${name}" has the name of the member that carries the body; rename it`;
      findings.push(source.finding(place, reason));
    }
  }
  return findings;
}

function describeRequestBody(
  source: SourceDocument,
  { place, method }: IdentifiedOperation,
  findings: Finding[],
): { required: boolean; contentTypes: string[] } {
  const { value, place: bodyPlace } = source.resolve([...place, "requestBody"]);
  if (method === "get" || method === "head" || method === "trace") {
    findings.push(source.finding([...place, "requestBody"], `fetch sends no body with ${method.toUpperCase()}`));
  }
  const contentTypes = contentTypesOf(value);
  if (contentTypes.length === 0) {
    findings.push(source.finding(bodyPlace, "the request body names no media type under content"));
  }
  for (const contentType of contentTypes) {
    const isForm = /^multipart\/|^application\/x-www-form-urlencoded$/i.test(contentType);
    const fault = isForm ? `a request body of ${contentType} cannot be generated` : faultOfMediaType(contentType);
    if (fault !== undefined) findings.push(source.finding([...bodyPlace, "content", contentType], fault));
  }
  return { required: value["required"] === true, contentTypes };
}

function contentTypesOf(holder: JsonObject): string[] {
  return isObject(holder["content"]) ? Object.keys(holder["content"]) : [];
}

/** The paths that a router could not tell from one before them: a name is no part of a path, nor is a slash at its end. */
export function clashes(
  source: SourceDocument,
  operations: readonly OperationDescription[],
): { path: string; finding: Finding }[] {
  const firsts = new Map<string, string>();
  return [...new Set(operations.map(({ path }) => path))].flatMap((path) => {
    const shape = path.replaceAll(/\{[^}]*\}/g, "{}").replace(/(.)\/$/, "$1");
    const first = firsts.get(shape);
    firsts.set(shape, first ?? path);
    if (first === undefined) return [];
    return [{ path, finding: source.finding(["paths", path], `${path} and ${first} match the same requests`) }];
  });
}

function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const byText = new Map(findings.map((finding) => [`${finding.line} ${finding.reason}`, finding]));
  return [...byText.values()].sort((a, b) => a.line - b.line);
}
