import { join } from "node:path";
import { checkAnswer } from "@cloud-partner/server/check-answers";
import { describe, expect, test } from "vitest";
import { describeOperations } from "../src/describe-operations.ts";
import { repositoryFolder } from "../src/folders.ts";
import { identifyOperations } from "../src/identify-operations.ts";
import { isObject, type Json, objectEntries, type Place } from "../src/json.ts";
import { SourceDocument } from "../src/source-document.ts";
import { repositoryTargets } from "../src/target.ts";

const [target] = repositoryTargets();
if (target === undefined) throw new Error("the repository has no document");
const source = SourceDocument.read(join(repositoryFolder, target.document));
const answers = identifyOperations(source).flatMap(({ operationId, place }) => documentedAnswers(operationId, place));

interface DocumentedAnswer {
  name: string;
  operationId: string;
  status: number;
  headers: Record<string, Json>;
  body: Json | undefined;
  /** The header objects of the document. */
  headerPlaces: Record<string, Place>;
  schema: Place | undefined;
}

/** An answer for each example of a body, and one for each answer without a body; its headers are the documented examples. */
function documentedAnswers(operationId: string, place: Place): DocumentedAnswer[] {
  const { responses = [] } = describeOperations(source).find((each) => each.operationId === operationId) ?? {};
  return responses.flatMap(({ status: key, headers: described, contentTypes }): DocumentedAnswer[] => {
    const at = source.resolve([...place, "responses", key]).place;
    const headerPlaces = Object.fromEntries(
      described.map(({ name }) => [name, source.resolve([...at, "headers", name]).place]),
    );
    const headers = Object.fromEntries(
      Object.entries(headerPlaces).map(([name, header]) => [name, source.valueAt([...header, "example"]) ?? null]),
    );
    const answer = { operationId, status: key === "default" ? 503 : Number(key), headers, headerPlaces };
    const [contentType] = contentTypes;
    if (contentType === undefined) {
      return [{ ...answer, name: `${operationId} ${key}`, body: undefined, schema: undefined }];
    }
    const media = [...at, "content", contentType];
    return objectEntries(source.valueAt([...media, "examples"])).map(([example]) => ({
      ...answer,
      name: `${operationId} ${key} ${example}`,
      body: source.resolve([...media, "examples", example]).value["value"],
      schema: [...media, "schema"],
    }));
  });
}

/** A value with one thing wrong in it, and where that is. */
interface Violation {
  what: string;
  pointer: string;
  value: Json | undefined;
}

/** Every way to break one rule of a schema in a value that keeps all of them. */
function violations(at: Place, value: Json, pointer = ""): Violation[] {
  const { value: schema, place } = source.resolve(at);
  const here = (what: string, wrong: Json): Violation => ({ what, pointer, value: wrong });
  const own: Violation[] = [];
  const has = (keyword: string) => typeof schema[keyword] === "number";
  if (schema["type"] !== undefined) own.push(here("type", typeof value === "boolean" ? "true" : true));
  if (Array.isArray(schema["enum"])) own.push(here("enum", "no such word"));
  if (has("maxLength")) own.push(here("maxLength", "a".repeat(Number(schema["maxLength"]) + 1)));
  if (typeof schema["pattern"] === "string") own.push(here("pattern", "a b!"));
  if (schema["format"] === "uuid" || schema["format"] === "date-time") own.push(here("format", "2018-02-30"));
  if (schema["type"] === "integer") own.push(here("integer", 0.5));
  if (has("minimum")) own.push(here("minimum", Number(schema["minimum"]) - 1));
  if (has("maximum")) own.push(here("maximum", Number(schema["maximum"]) + 1));
  if (has("exclusiveMaximum")) own.push(here("exclusiveMaximum", Number(schema["exclusiveMaximum"])));
  if (Array.isArray(value)) {
    const [first] = value;
    if (has("maxItems") && first !== undefined) {
      own.push(
        here(
          "maxItems",
          Array.from({ length: Number(schema["maxItems"]) + 1 }, () => first),
        ),
      );
    }
    const items = value.flatMap((item, index) =>
      violations([...place, "items"], item, `${pointer}/${index}`).map((violation) => ({
        ...violation,
        value: value.with(index, violation.value ?? null),
      })),
    );
    return [...own, ...items];
  }
  if (!isObject(value)) return own;
  for (const name of Array.isArray(schema["required"]) ? schema["required"] : []) {
    const { [String(name)]: _, ...rest } = value;
    own.push({ what: "required", pointer: `${pointer}/${name}`, value: rest });
  }
  const members = Object.entries(value).flatMap(([name, member]) =>
    violations([...place, "properties", name], member ?? null, `${pointer}/${name}`).map((violation) => ({
      ...violation,
      value: { ...value, [name]: violation.value },
    })),
  );
  return [...own, ...members];
}

/** The value with a member more in each of its objects. */
function extended(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => extended(item) ?? null);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, extended(member)]);
  return { ...Object.fromEntries(members), "not documented": { deep: [1] } };
}

test("the document has examples of every answer", () => {
  const operations = describeOperations(source);
  const documented = operations.flatMap(({ operationId, responses }) =>
    responses.map(({ status }) => `${operationId} ${status}`),
  );
  const shown = new Set(answers.map(({ name }) => name.split(" ").slice(0, 2).join(" ")));
  expect([...shown]).toEqual(documented);
});

describe.each(answers)("$name", ({ operationId, status, headers, headerPlaces, body, schema }) => {
  const check = (answer: object) => checkAnswer(operationId, { status, headers, body, ...answer });

  test("passes, with what the document does not name too", () => {
    expect(check({})).toEqual([]);
    expect(check({ body: extended(body), headers: { ...headers, Date: "today" } })).toEqual([]);
    const texts = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
    expect(check({ headers: Object.fromEntries(texts) })).toEqual([]);
  });

  test("has each single fault of its body named at its place", () => {
    if (schema === undefined) {
      expect(check({ body: {} })).toEqual([expect.objectContaining({ code: "InvalidBody", target: "" })]);
      return;
    }
    expect(check({ body: undefined })).toEqual([expect.objectContaining({ code: "InvalidBody", target: "" })]);
    const broken = violations(schema, body ?? null);
    expect(broken.length).toBeGreaterThan(5);
    for (const { what, pointer, value } of broken) {
      const details = check({ body: value });
      expect({ what, targets: [...new Set(details.map(({ target }) => target))] }).toEqual({
        what,
        targets: [pointer],
      });
      expect(details.every(({ code }) => code === "InvalidBody")).toBe(true);
    }
  });

  test("has each single fault of its headers named", () => {
    for (const [name, place] of Object.entries(headerPlaces)) {
      const wrong = violations([...place, "schema"], headers[name] ?? null)
        // In a header everything is a text, so that a boolean is one of the texts that a pattern may allow.
        .filter(
          ({ what, value }) =>
            !(what === "type" && source.resolve([...place, "schema"]).value["type"] === "string" && value === true),
        )
        .map(({ value }) => value);
      if (source.resolve([...place, "schema"]).value["format"] === "uri") wrong.push("/api/operations/1", "not a URI");
      if (source.valueAt([...place, "required"]) === true) wrong.push(undefined);
      expect(wrong.length).toBeGreaterThan(0);
      for (const value of wrong) {
        const details = check({ headers: { ...headers, [name]: value } });
        expect({ value, targets: [...new Set(details.map(({ target }) => target))] }).toEqual({
          value,
          targets: [name],
        });
      }
    }
  });
});

test.each([...new Set(answers.map(({ operationId }) => operationId))])("%s answers nothing else", (operationId) => {
  const documented = new Set(answers.filter((each) => each.operationId === operationId).map(({ status }) => status));
  for (const status of [100, 199, 200, 201, 202, 204, 206, 302, 304, 600, 0, -1, 200.5, Number.NaN]) {
    if (documented.has(status)) continue;
    expect(checkAnswer(operationId, { status })).toEqual([
      { code: "InvalidStatus", message: expect.stringContaining("400 to 599"), target: "status" },
    ]);
  }
});
