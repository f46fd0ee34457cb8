import type { Dispatcher } from "@cloud-partner/server/core";
import type { Generation } from "./generation.ts";
import { spell } from "./status-words.ts";

/**
 * Answers as no document says, but some pages do. The answers of the document are rewritten on their way out, because handlers
 * can give no others.
 */
export function speakAs(generation: Generation, api: Dispatcher): Dispatcher {
  return {
    refuse: api.refuse,
    async answer(incoming) {
      const response = await api.answer(incoming);
      if (response.status !== 200 || typeof response.body !== "string") return response;
      const [, what] = /^\/api\/publishers\/[^/?]+\/offers\/[^/?]+\/(\w+)/.exec(incoming.target) ?? [];
      const body: unknown = JSON.parse(response.body);
      return { ...response, body: JSON.stringify(bodyAs(generation, what, body)) };
    },
  };
}

/** The body of an answer, by the part of the path that says what it is of. */
function bodyAs({ words, operationInList }: Generation, what: string | undefined, body: unknown): unknown {
  const steps = (value: unknown) =>
    mapItems(value, (step) => withWord(step, "status", (word) => spell(words, "step", word)));
  if (what === "operations") {
    const operation = withWord(withWord(body, "steps", steps), "status", (word) => spell(words, "operation", word));
    return operationInList ? [operation] : operation;
  }
  if (what === "status") {
    return withWord(withWord(body, "steps", steps), "status", (word) => spell(words, "offer", word));
  }
  return mapItems(body, (item) => withWord(item, "submissionState", (word) => spell(words, "operation", word)));
}

function mapItems(value: unknown, map: (item: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(map) : value;
}

function withWord(value: unknown, key: string, change: (word: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null || !(key in value)) return value;
  return { ...value, [key]: change(Reflect.get(value, key)) };
}
