import { identifyOperations } from "./identify-operations.ts";
import { isObject, type Place } from "./json.ts";
import type { SourceDocument } from "./source-document.ts";

/** The texts that a parameter can have, by operation and parameter, where the document lists several. */
export function parameterWords(source: SourceDocument): Record<string, Record<string, string[]>> {
  const byOperation: Record<string, Record<string, string[]>> = {};
  for (const { operationId, place, itemPlace } of identifyOperations(source)) {
    const words = Object.fromEntries([
      ...wordsAt(source, [...itemPlace, "parameters"]),
      ...wordsAt(source, [...place, "parameters"]),
    ]);
    if (Object.keys(words).length > 0) byOperation[operationId] = words;
  }
  return byOperation;
}

function wordsAt(source: SourceDocument, place: Place): [string, string[]][] {
  const parameters = source.valueAt(place);
  if (!Array.isArray(parameters)) return [];
  return parameters.flatMap((_, index): [string, string[]][] => {
    const parameter = source.resolve([...place, index]);
    const { name, schema } = parameter.value;
    if (typeof name !== "string" || !isObject(schema)) return [];
    const listed = source.resolve([...parameter.place, "schema"]).value["enum"];
    const words = Array.isArray(listed) ? listed.filter((word) => typeof word === "string") : [];
    return words.length > 1 ? [[name, words]] : [];
  });
}
