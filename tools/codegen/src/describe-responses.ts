import { isObject, type Json, type Place, textOf } from "./json.ts";
import { faultOfMediaType } from "./media-type.ts";
import type { HeaderDescription, ResponseDescription } from "./operation-description.ts";
import type { Finding } from "./refusal.ts";
import type { SourceDocument } from "./source-document.ts";
import { valueShape } from "./value-shape.ts";

/** The answers of an operation, in the document's order. */
export function describeResponses(
  source: SourceDocument,
  { place, method }: { place: Place; method: string },
  findings: Finding[],
): ResponseDescription[] {
  const responses = source.resolve([...place, "responses"]);
  const described = Object.keys(responses.value)
    .filter((key) => !key.startsWith("x-"))
    .map((status): ResponseDescription => {
      const at = [...responses.place, status];
      const response = source.resolve(at);
      const contentTypes = isObject(response.value["content"]) ? Object.keys(response.value["content"]) : [];
      findings.push(...faultsOfStatus(status).map((reason) => source.finding(at, reason)));
      if (contentTypes.length > 0 && (method === "head" || /^(204|205|304)$/.test(status))) {
        const answer = method === "head" ? "an answer to HEAD" : `an answer ${status}`;
        findings.push(source.finding(at, `${answer} has no body; leave its content out`));
      }
      for (const contentType of contentTypes) {
        const fault = faultOfMediaType(contentType);
        if (fault !== undefined) findings.push(source.finding([...response.place, "content", contentType], fault));
      }
      const headers = describeHeaders(source, [...response.place, "headers"], response.value["headers"], findings);
      const description = textOf(response.value["description"]);
      return { status, description, contentTypes, headers };
    });
  if (described.length === 0)
    findings.push(source.finding([...place, "responses"], "the operation documents no answer"));
  return described;
}

function faultsOfStatus(status: string): string[] {
  if (!/^([1-5]\d\d|[1-5]XX|default)$/.test(status)) return [`"${status}" is no status: write 200, 2XX or default`];
  return status.startsWith("1") ? [`fetch neither gives nor takes an answer ${status}`] : [];
}

function describeHeaders(
  source: SourceDocument,
  place: Place,
  headers: Json | undefined,
  findings: Finding[],
): HeaderDescription[] {
  if (!isObject(headers)) return [];
  return (
    Object.keys(headers)
      // OpenAPI: a header of this name is ignored, since `content` says it.
      .filter((name) => name.toLowerCase() !== "content-type")
      .map((name) => {
        const at = [...place, name];
        const { value, place: headerPlace } = source.resolve(at);
        const shape = value["schema"] === undefined ? "string" : valueShape(source, [...headerPlace, "schema"]);
        if (typeof shape !== "string" || value["schema"] === undefined) {
          findings.push(source.finding(at, `the header "${name}" needs a schema of a single value`));
        }
        return { name, required: value["required"] === true, shape };
      })
  );
}
