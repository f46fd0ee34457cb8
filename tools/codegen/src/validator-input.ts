import { isObject, type JsonObject } from "./json.ts";
import type { OperationDescription } from "./operation-description.ts";
import type { SourceDocument } from "./source-document.ts";
import { type AnswerSchemas, answerSchemas, type ValidatedSchemas, validatedSchemas } from "./validated-schemas.ts";
import { withoutAnnotations } from "./without-annotations.ts";

/**
 * All that the validators are made of. It has no descriptions, so that they change neither the code nor the hash of this.
 */
export interface ValidatorInput {
  /** By operationId. */
  requests: ValidatedSchemas;
  /** By operationId and by key of the document's `responses`. */
  answers: Record<string, Record<string, AnswerSchemas>>;
  /** What the schemas refer to. */
  components: JsonObject;
  /** The module of the server that the types of the validators are imported from. */
  serverModule: string;
}

/** Takes what validators are made of out of a document. */
export function validatorInput(
  source: SourceDocument,
  operations: readonly OperationDescription[],
  serverModule: string,
): ValidatorInput {
  const { components } = source.root;
  return {
    requests: validatedSchemas(source, operations),
    answers: answerSchemas(source, operations),
    components: isObject(components) ? withoutAnnotations(components) : {},
    serverModule,
  };
}
