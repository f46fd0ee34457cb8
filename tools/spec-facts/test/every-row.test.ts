import { describe, expect, test } from "vitest";
import { findOperation } from "../src/document/find-operation.ts";
import { findProperty } from "../src/document/find-property.ts";
import { at } from "../src/document/follow.ts";
import { elements, isObject, type Json, type JsonObject } from "../src/document/json.ts";
import type { PropertyFact } from "../src/facts/types.ts";
import { findDeviations } from "../src/find-deviations.ts";
import { soundDocuments } from "./sound-document.ts";

function expectObject(node: Json | undefined): JsonObject {
  if (!isObject(node)) throw new Error("nothing is there to be changed");
  return node;
}

function removeProperty(document: JsonObject, root: Json | undefined, path: string): void {
  const end = path.lastIndexOf(".");
  const above = end < 0 ? at(document, root) : findProperty(document, root, path.slice(0, end))?.schema;
  const properties = expectObject(expectObject(above)["properties"]);
  const name = path.slice(end + 1);
  expect(properties).toHaveProperty([name]);
  delete properties[name];
}

describe.each(soundDocuments)("$version", ({ original, facts }) => {
  /** Changes a copy of the document, looks at one operation of it, and gives the messages about that operation. */
  function messagesAfter(name: string, edit: (operation: JsonObject, document: JsonObject) => void): string[] {
    const document = structuredClone(original);
    const fact = facts.operations.find(({ operation }) => operation === name);
    const operation = fact === undefined ? undefined : findOperation(document, fact);
    if (operation === undefined) throw new Error(`no ${name}`);
    edit(operation, document);
    return findDeviations(document, facts).filter((message) => message.startsWith(`${name}: `));
  }

  describe("each status code that is dropped is named", () => {
    const rows = facts.operations.flatMap(({ operation, answers }) =>
      [...answers, "default"].map((status) => ({ operation, status })),
    );
    test.each(rows)("$operation $status", ({ operation: name, status }) => {
      const messages = messagesAfter(name, (operation) => {
        delete expectObject(operation["responses"])[status];
      });
      expect(messages).toEqual([`${name}: the answer ${status} is missing from ${facts.document}`]);
    });
  });

  describe("each parameter that is dropped is named", () => {
    test.each(facts.parameters)("$operation $name", ({ operation: name, name: parameterName, in: place }) => {
      const messages = messagesAfter(name, (operation, document) => {
        const path = facts.operations.find((fact) => fact.operation === name)?.path ?? "";
        const item = expectObject(at(document, document, "paths", path));
        for (const holder of [item, operation]) {
          if (holder["parameters"] === undefined) continue;
          holder["parameters"] = elements(holder["parameters"]).filter(
            (parameter) => expectObject(at(document, parameter))["name"] !== parameterName,
          );
        }
      });
      expect(messages).toEqual([`${name}: the ${place} parameter ${parameterName} is missing from ${facts.document}`]);
    });
  });

  describe("each header that is dropped is named", () => {
    test.each(facts.answerHeaders)("$operation $status $name", ({ operation: name, status, name: headerName }) => {
      const messages = messagesAfter(name, (operation, document) => {
        delete expectObject(at(document, operation, "responses", status, "headers"))[headerName];
      });
      expect(messages).toEqual([
        `${name}: the header ${headerName} of the answer ${status} is missing from ${facts.document}`,
      ]);
    });
  });

  describe("each property that is dropped is named", () => {
    const requestRows = facts.requestBodies.flatMap(({ operation, properties }) =>
      properties.map((property) => ({ operation, place: ["requestBody"], body: "request body", property })),
    );
    const answerRows = facts.answerBodies.flatMap(({ operation, status, properties }) =>
      properties.map((property) => ({
        operation,
        place: ["responses", status],
        body: `answer ${status}`,
        property,
      })),
    );
    const errorRows = facts.operations.flatMap(({ operation, answers }) =>
      [...answers.filter((status) => Number(status) >= 400), "default"].flatMap((status) =>
        facts.errorProperties.map((property: PropertyFact) => ({
          operation,
          place: ["responses", status],
          body: `answer ${status}`,
          property,
        })),
      ),
    );
    test.each([...requestRows, ...answerRows, ...errorRows])(
      "$operation $body $property.path",
      ({ operation: name, place, body, property }) => {
        const messages = messagesAfter(name, (operation, document) => {
          const schema = at(document, operation, ...place, "content", "application/json", "schema");
          removeProperty(document, schema, property.path);
        });
        expect(messages).toContain(`${name}: the ${body} has no property ${property.path}`);
      },
    );
  });

  describe("each word that is dropped is named", () => {
    const rows = facts.statusWords.flatMap(({ places }) => places);
    test.each(rows)("$operation $query$property", ({ operation: name, query, answer, property }) => {
      const wordsIn = (operation: JsonObject, document: JsonObject): Json[] => {
        const schema =
          query === undefined
            ? findProperty(
                document,
                at(document, operation, "responses", answer ?? "", "content", "application/json", "schema"),
                property ?? "",
              )?.schema
            : elements(operation["parameters"])
                .map((parameter) => expectObject(at(document, parameter)))
                .filter((parameter) => parameter["name"] === query)
                .map((parameter) => at(document, parameter, "schema"))[0];
        return elements(expectObject(schema)["enum"]);
      };
      let count = 1;
      for (let index = 0; index < count; index++) {
        let word: Json | undefined;
        const messages = messagesAfter(name, (operation, document) => {
          const words = wordsIn(operation, document);
          count = words.length;
          [word] = words.splice(index, 1);
        });
        const place = query === undefined ? `property ${property} of the answer ${answer}` : `query parameter ${query}`;
        const named = messages.filter((message) => message.startsWith(`${name}: the ${place} has no word for `));
        expect(named, String(word)).toHaveLength(1);
        expect(named[0]?.toLowerCase().replaceAll(" ", "")).toContain(String(word).toLowerCase().replaceAll(" ", ""));
      }
      expect(count).toBeGreaterThan(4);
    });
  });
});
