import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect } from "vitest";
import { parse } from "yaml";

/** The documents that the emulator serves. */
const documents = { "2017-10-31": read("2017-10-31"), "2017-10-31-2020": read("2017-10-31-2020") };

/** The folder of a document. */
export type DocumentName = keyof typeof documents;

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
for (const [name, document] of Object.entries(documents)) ajv.addSchema({ $id: name, ...asObject(document) });

function read(name: string): unknown {
  return parse(readFileSync(new URL(`../../../../spec/${name}/openapi.yaml`, import.meta.url), "utf8"));
}

/** An answer as it came, with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, or `undefined` where there is none. */
  readonly body: unknown;
}

/** Expects that a document allows this answer of this operation: its status, its headers and its body. */
export function expectDocumented(
  operationId: string,
  { status, headers, text, body }: Answer,
  name: DocumentName = "2017-10-31",
): void {
  const { pointer, value } = responseOf(name, operationId, status);
  for (const [key, header] of Object.entries(asObject(at(value, "headers") ?? {}))) {
    const documented = follow(name, "", header);
    const sent = headers.get(key);
    if (at(documented.value, "required") === true) expect(sent, key).not.toBeNull();
    if (sent === null || at(documented.value, "schema", "type") !== "string") continue;
    const validate = validatorOf(`${name}#${documented.pointer}/schema`);
    expect(validate(sent) ? [] : validate.errors, `${key}: ${sent}`).toEqual([]);
  }
  if (at(value, "content") === undefined) {
    expect(text, `${operationId} ${status} has no body`).toBe("");
    return;
  }
  expect(headers.get("content-type")).toBe("application/json");
  const validate = validatorOf(`${name}#${pointer}/content/application~1json/schema`);
  expect(validate(body) ? [] : validate.errors, `${operationId} ${status}: ${text}`).toEqual([]);
}

const validators = new Map<string, ValidateFunction>();

/** What validates by the schema at a place: compiled once, for some tests look at thousands of answers. */
function validatorOf($ref: string): ValidateFunction {
  const validate = validators.get($ref) ?? ajv.compile({ $ref });
  validators.set($ref, validate);
  return validate;
}

/** The value of an example of the default document. */
export function example(name: string): unknown {
  return at(documents["2017-10-31"], "components", "examples", name, "value");
}

/** A member of a value of unknown type, found by names and numbers. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function responseOf(name: DocumentName, operationId: string, status: number): { pointer: string; value: unknown } {
  for (const [path, item] of Object.entries(asObject(at(documents[name], "paths")))) {
    for (const [method, operation] of Object.entries(asObject(item))) {
      if (at(operation, "operationId") !== operationId) continue;
      const key = at(operation, "responses", String(status)) === undefined ? "default" : String(status);
      expect(key === "default" && status < 400, `${operationId} ${status} is documented`).toBe(false);
      const pointer = `/paths/${path.replaceAll("/", "~1").replaceAll("{", "%7B").replaceAll("}", "%7D")}/${method}/responses/${key}`;
      return follow(name, pointer, at(operation, "responses", key));
    }
  }
  throw new Error(`the document has no operation ${operationId}`);
}

/** What a reference leads to, or the value itself. */
function follow(name: DocumentName, pointer: string, value: unknown): { pointer: string; value: unknown } {
  const reference = at(value, "$ref");
  if (typeof reference !== "string") return { pointer, value };
  return { pointer: reference.slice(1), value: at(documents[name], ...reference.slice(2).split("/")) };
}

function asObject(value: unknown): object {
  if (typeof value !== "object" || value === null) throw new TypeError("the document has another form");
  return value;
}
