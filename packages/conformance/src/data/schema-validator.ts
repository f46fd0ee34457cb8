import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { isObject, type JsonObject } from "../document/json.ts";
import type { Schema } from "./schema.ts";

/** A fault of a value, by the keyword of its schema that is not met. */
export interface SchemaFault {
  /** Such as `maxLength`. */
  readonly keyword: string;
  /** Where the fault is, as a JSON pointer; empty for the value as a whole. */
  readonly pointer: string;
  /** What is wrong, for people. */
  readonly message: string;
}

/** The name by which schemas refer to the document. */
const documentId = "openapi-document";

/** Holds values against the schemas of a document. A schema is compiled when it is first used. */
export class SchemaValidator {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  readonly #compiled = new Map<Schema, ValidateFunction>();

  constructor(document: JsonObject) {
    formats.default(this.#ajv);
    this.#ajv.addSchema({ ...document, $id: documentId });
  }

  /** The faults of a value; empty where it is what the schema says. */
  faultsOf(schema: Schema, value: unknown): readonly SchemaFault[] {
    let validate = this.#compiled.get(schema);
    if (validate === undefined) {
      validate = this.#ajv.compile(intoDocument(schema));
      this.#compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map(describe);
  }

  /** Whether a value is what a schema says. */
  accepts(schema: Schema, value: unknown): boolean {
    return this.faultsOf(schema, value).length === 0;
  }
}

const validators = new WeakMap<JsonObject, SchemaValidator>();

/** The validator of a document: one for all runs, for compiling schemas takes time. */
export function validatorOf(document: JsonObject): SchemaValidator {
  const validator = validators.get(document) ?? new SchemaValidator(document);
  validators.set(document, validator);
  return validator;
}

/** The schema with references that lead into the document from outside of it. */
function intoDocument(schema: Schema): Schema {
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert);
    return isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reference(key, each)]))
      : value;
  };
  const reference = (key: string, value: unknown) =>
    key === "$ref" && typeof value === "string" && value.startsWith("#") ? `${documentId}${value}` : convert(value);
  return typeof schema === "boolean"
    ? schema
    : Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, reference(key, each)]));
}

function describe({ keyword, instancePath, message = "is wrong", params }: ErrorObject): SchemaFault {
  const values = "allowedValues" in params ? ` ${JSON.stringify(params["allowedValues"])}` : "";
  const property = "additionalProperty" in params ? ` (${String(params["additionalProperty"])})` : "";
  return { keyword, pointer: instancePath, message: `${instancePath || "the value"} ${message}${values}${property}` };
}
