import type { Json } from "../document/json.ts";

/** What a page says of the form of a value. What it leaves open is left out. */
export interface ValueFact {
  readonly type?: "array" | "boolean" | "integer" | "number" | "object" | "string";
  readonly format?: "date" | "date-time" | "int64" | "uri" | "uri-reference" | "uuid";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** The only words that the value may have. */
  readonly words?: readonly string[];
}

export interface OperationFact {
  /** The name that the document gives to the operation. The pages give none. */
  readonly operation: string;
  readonly method: "get" | "post";
  readonly path: string;
  /** The documented status codes: these and no others. */
  readonly answers: readonly string[];
}

export interface LinkFact {
  readonly operation: string;
  readonly status: string;
  /** The operation that reads what the answer has started. */
  readonly leadsTo: string;
}

export interface ParameterFact extends ValueFact {
  readonly operation: string;
  readonly in: "path" | "query";
  readonly name: string;
  readonly required: boolean;
  readonly example: string;
}

export interface RequestBodyFact {
  readonly operation: string;
  readonly mediaType: string;
  readonly required: boolean;
  /** Whether its objects refuse properties that are not documented. */
  readonly closed: boolean;
  readonly properties: readonly PropertyFact[];
  readonly examples: readonly Json[];
}

export interface PropertyFact extends ValueFact {
  /** Such as `steps[].status`; `[]` stands for the elements of a list. */
  readonly path: string;
  readonly required: boolean;
  readonly example?: Json;
}

export interface AnswerHeaderFact extends ValueFact {
  readonly operation: string;
  readonly status: string;
  readonly name: string;
  readonly required: boolean;
  readonly examples: readonly string[];
}

export interface AnswerBodyFact {
  readonly operation: string;
  readonly status: string;
  /** No media type: the answer has no body. */
  readonly mediaType?: string;
  readonly type?: "array" | "object";
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties: readonly PropertyFact[];
}

/** A place in the document that a word of status stands in: a query parameter, or a property of an answer. */
export interface StatusPlace {
  readonly operation: string;
  readonly query?: string;
  readonly answer?: string;
  readonly property?: string;
}

export interface StatusWordsFact {
  readonly places: readonly StatusPlace[];
  readonly documented: readonly string[];
  /** The words as they have to be written. Without it, case and blanks do not count. */
  readonly written?: readonly string[];
  /** Two words of the pages for one thing: from the normalised word to the normalised word that stands for it. */
  readonly synonyms: readonly { readonly word: string; readonly standsFor: string; readonly reason: string }[];
  /** Words that no page lists and the document has nevertheless. */
  readonly added: readonly { readonly word: string; readonly reason: string }[];
}

export interface StepNameFact {
  readonly id: string;
  readonly stepName: string;
  /** Every wording of the pages; an empty one where a page leaves the time frame out. */
  readonly estimatedTimeFrames: readonly string[];
}

export interface ErrorFact {
  readonly status: string;
  readonly code: string;
}

export interface AdditionFact {
  readonly name: string;
  readonly reason: string;
}

export interface Facts {
  /** How messages call the document. */
  readonly document: string;
  readonly apiVersion: string;
  readonly server: string;
  readonly securityScheme: string;
  readonly operations: readonly OperationFact[];
  readonly parameters: readonly ParameterFact[];
  readonly requestBodies: readonly RequestBodyFact[];
  readonly links: readonly LinkFact[];
  readonly answerHeaders: readonly AnswerHeaderFact[];
  readonly answerBodies: readonly AnswerBodyFact[];
  readonly errorProperties: readonly PropertyFact[];
  readonly errorCodes: readonly ErrorFact[];
  readonly statusWords: readonly StatusWordsFact[];
  readonly stepNames: readonly StepNameFact[];
  readonly addedHeaders: readonly AdditionFact[];
  readonly addedErrorProperties: readonly AdditionFact[];
}
