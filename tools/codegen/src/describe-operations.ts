import { describeParameters } from "./describe-parameters.ts";
import { type IdentifiedOperation, identifyOperations } from "./identify-operations.ts";
import { isObject, type Json, type JsonObject, type Place } from "./json.ts";
import type { HeaderDescription, OperationDescription, ResponseDescription } from "./operation-description.ts";
import { type Finding, Refusal } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";
import { valueShape } from "./value-shape.ts";

/** Names of members that the client has beside its operations, and names that mean something to JavaScript itself. */
const reservedIds = new Set(["http", "then", "constructor", "__proto__", "prototype", "toString", "toJSON"]);

/**
 * Describes every operation of a document, in the document's order. Throws a {@link Refusal} that names everything in it
 * that cannot be generated from.
 */
export function describeOperations(source: SourceDocument): OperationDescription[] {
  const findings: Finding[] = [];
  const described: OperationDescription[] = [];
  for (const operation of identifyOperations(source)) {
    try {
      described.push(describeOperation(source, operation, findings));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      findings.push(...error.findings);
    }
  }
  findings.push(...clashes(source, described));
  if (findings.length > 0) throw new Refusal(uniqueFindings(findings));
  return described;
}

function describeOperation(source: SourceDocument, at: IdentifiedOperation, findings: Finding[]): OperationDescription {
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
    responses: describeResponses(source, place, findings),
    security: describeSecurity(operation["security"] ?? source.root["security"]),
  };
  if (reservedIds.has(operationId)) {
    findings.push(
      source.finding([...place, "operationId"], `the operationId "${operationId}" is taken; choose another`),
    );
  }
  if (operation["requestBody"] !== undefined) {
    description.requestBody = describeRequestBody(source, at, findings);
    for (const { name } of description.parameters) {
      if (name === "body" || name === "contentType") {
        findings.push(
          source.finding(place, `the parameter "${name}" has the name of the member that carries the body; rename it`),
        );
      }
    }
  }
  return description;
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
    if (/\*|^multipart\/|^application\/x-www-form-urlencoded$/i.test(contentType)) {
      findings.push(
        source.finding([...bodyPlace, "content", contentType], `a request body of ${contentType} cannot be generated`),
      );
    }
  }
  return { required: value["required"] === true, contentTypes };
}

function describeResponses(source: SourceDocument, place: Place, findings: Finding[]): ResponseDescription[] {
  const responses = source.resolve([...place, "responses"]);
  const described = Object.keys(responses.value)
    .filter((key) => !key.startsWith("x-"))
    .map((status): ResponseDescription => {
      const response = source.resolve([...responses.place, status]);
      if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) {
        findings.push(
          source.finding([...responses.place, status], `"${status}" is no status: write 200, 2XX or default`),
        );
      }
      return {
        status,
        contentTypes: contentTypesOf(response.value),
        headers: describeHeaders(source, [...response.place, "headers"], response.value["headers"]),
      };
    });
  if (described.length === 0)
    findings.push(source.finding([...place, "responses"], "the operation documents no answer"));
  return described;
}

function describeHeaders(source: SourceDocument, place: Place, headers: Json | undefined): HeaderDescription[] {
  if (!isObject(headers)) return [];
  return (
    Object.keys(headers)
      // OpenAPI: a header of this name is ignored, since `content` says it.
      .filter((name) => name.toLowerCase() !== "content-type")
      .map((name) => {
        const header = source.resolve([...place, name]);
        const shape = header.value["schema"] === undefined ? "string" : valueShape(source, [...header.place, "schema"]);
        return { name, required: header.value["required"] === true, shape };
      })
  );
}

function describeSecurity(security: Json | undefined): string[][] {
  if (!Array.isArray(security)) return [];
  return security.filter(isObject).map((alternative) => Object.keys(alternative));
}

function contentTypesOf(holder: JsonObject): string[] {
  return isObject(holder["content"]) ? Object.keys(holder["content"]) : [];
}

/** Operations that a router, or a client's object, could not tell apart. */
function clashes(source: SourceDocument, operations: readonly OperationDescription[]): Finding[] {
  const findings: Finding[] = [];
  const routes = new Map<string, string>();
  for (const { method, path } of operations) {
    const route = `${method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
    const first = routes.get(route);
    if (first !== undefined) {
      findings.push(
        source.finding(["paths", path], `${method} ${path} and ${method} ${first} match the same requests`),
      );
    }
    routes.set(route, path);
  }
  return findings;
}

function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const byText = new Map(findings.map((finding) => [`${finding.line} ${finding.reason}`, finding]));
  return [...byText.values()].sort((a, b) => a.line - b.line);
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
