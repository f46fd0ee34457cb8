import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { JsonObject } from "../document/json.ts";
import { toPointer } from "../document/pointer.ts";

const rootKeywords = [
  "openapi",
  "info",
  "externalDocs",
  "jsonSchemaDialect",
  "servers",
  "tags",
  "security",
  "paths",
  "webhooks",
  "components",
];

/** Compiles the schemas of a document where they are written, so that their references stay true. */
export class SchemaValidator {
  readonly #ajv: Ajv2020;
  readonly #name = "openapi.yaml";

  constructor(document: JsonObject) {
    this.#ajv = new Ajv2020({ strict: true, allErrors: true });
    formats.default(this.#ajv);
    // The document as a whole is no schema, only what schemas are looked up in. Ajv compiles it all the same, and is
    // strict about keywords that it does not know.
    this.#ajv.addVocabulary(rootKeywords);
    this.#ajv.addSchema(document, this.#name, false, false);
  }

  compile(path: readonly string[]): ValidateFunction {
    return this.#ajv.compile({ $ref: `${this.#name}#${toPointer(path)}` });
  }

  /** What is wrong with a value, or `undefined`. */
  explain(path: readonly string[], value: unknown): string | undefined {
    const validate = this.compile(path);
    return validate(value) ? undefined : this.#ajv.errorsText(validate.errors, { dataVar: "it" });
  }
}
