import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { JsonObject } from "../document/json.ts";
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

/** Holds values against the schemas of a document. A schema is compiled when it is first used. */
export class SchemaValidator {
  readonly #document: JsonObject;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  readonly #compiled = new Map<Schema, ValidateFunction>();

  constructor(document: JsonObject) {
    this.#document = document;
    formats.default(this.#ajv);
  }

  /** The faults of a value; empty where it is what the schema says. */
  faultsOf(schema: Schema, value: unknown): readonly SchemaFault[] {
    let validate = this.#compiled.get(schema);
    if (validate === undefined) {
      // Within the document, so that its references lead where they lead there.
      validate = this.#ajv.compile({ ...this.#document, allOf: [schema] });
      this.#compiled.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map(describe);
  }

  /** Whether a value is what a schema says. */
  accepts(schema: Schema, value: unknown): boolean {
    return this.faultsOf(schema, value).length === 0;
  }
}

function describe({ keyword, instancePath, message = "is wrong", params }: ErrorObject): SchemaFault {
  const values = "allowedValues" in params ? ` ${JSON.stringify(params["allowedValues"])}` : "";
  const property = "additionalProperty" in params ? ` (${String(params["additionalProperty"])})` : "";
  return { keyword, pointer: instancePath, message: `${instancePath || "the value"} ${message}${values}${property}` };
}
