import { canHaveBody, documentedKey, namesSuccess } from "./documented-answer.ts";
import { bodyDetail, faultsOf, maxDetails, namedDetail } from "./fault-details.ts";
import { isHeaderName, isHeaderValue } from "./header-form.ts";
import type { ErrorDetail } from "./http-error.ts";
import { isJson } from "./media-type.ts";
import { readPrimitive } from "./read-primitive.ts";
import type { PrimitiveType, Validate } from "./route.ts";

/** What a documented answer is checked with. */
export interface AnswerValidator {
  /** The documented headers, and what the text of each is read as. */
  readonly headers: Readonly<Record<string, PrimitiveType>>;
  /** Validates an object of these headers, by their names in the document; `undefined` where there are none. */
  readonly validateHeaders: Validate | undefined;
  /** The documented media types, each with the validator of its body, or `undefined` where any body is allowed. */
  readonly body: Readonly<Record<string, Validate | undefined>>;
}

/** By operationId, and by key of the document's `responses`: a status, a range or `default`. */
export type AnswerValidators = Readonly<Record<string, Readonly<Record<string, AnswerValidator>>>>;

/** An answer that is checked: as a handler gives it, or as a client got it. */
export interface AnswerToCheck {
  /** The status. */
  readonly status: number;
  /** The headers by name, in any case, or a `Headers`; one whose value is `undefined` is not there. */
  readonly headers?: object | undefined;
  /** The body as a value, before it is written or after it was read; `undefined` where there is none. */
  readonly body?: unknown;
  /** The media type of the body, with or without parameters. Default: the first that the document names. */
  readonly contentType?: string | undefined;
}

/**
 * Makes the function that holds an answer against the document. It gives a detail for each fault, up to a hundred, with its
 * place as `target` (`status`, the name of a header, or a JSON pointer into the body) and what is expected there, and none
 * where the answer is documented. It tells nothing of the values, and throws a `TypeError` where the document has no such
 * operation, and for nothing else.
 */
export function createAnswerCheck(
  validators: AnswerValidators,
): (operationId: string, answer: AnswerToCheck) => readonly ErrorDetail[] {
  return (operationId, answer) => {
    const answers = Object.hasOwn(validators, operationId) ? validators[operationId] : undefined;
    if (answers === undefined) throw new TypeError(`the document has no operation ${operationId}`);
    const key = documentedKey(Object.keys(answers), answer.status);
    const validator = key === undefined ? undefined : answers[key];
    if (validator === undefined) return [invalidStatus(`must be one of ${statusesOf(answers)}`)];
    if (hasBody(validator) && !canHaveBody(answer.status)) {
      return [invalidStatus("must be one that can have the documented body")];
    }
    return [...headerDetails(validator, answer.headers), ...bodyDetails(validator, answer)].slice(0, maxDetails);
  };
}

type Answers = AnswerValidators[string];

function hasBody({ body }: AnswerValidator): boolean {
  return Object.keys(body).length > 0;
}

/** The statuses that the document has, for people. */
function statusesOf(answers: Answers): string {
  const rest = namesSuccess(Object.keys(answers)) ? "400 to 599" : "200 to 599";
  return Object.keys(answers)
    .map((key) => (key === "default" ? rest : key))
    .join(", ");
}

function invalidStatus(message: string): ErrorDetail {
  return { code: "InvalidStatus", message: `the status ${message}`, target: "status" };
}

function headerDetails({ headers: types, validateHeaders }: AnswerValidator, headers: object = {}): ErrorDetail[] {
  const details: ErrorDetail[] = [];
  const texts = new Map<string, string>();
  for (const [name, value] of headers instanceof Headers ? headers : Object.entries(headers)) {
    if (value === undefined) continue;
    const text = writeText(value);
    if (text !== undefined && isHeaderName(name) && isHeaderValue(text)) {
      texts.set(name.toLowerCase(), text);
    } else {
      details.push({ code: "InvalidHeader", message: "the header cannot be sent", target: name });
    }
  }
  const values: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(types)) {
    const text = texts.get(name.toLowerCase());
    if (text !== undefined) values[name] = readPrimitive(text, type);
  }
  // A header that cannot be sent is told once, and not as one that is missing too.
  const told = new Set(details.map(({ target }) => target?.toLowerCase()));
  const faults = faultsOf(validateHeaders, values).map((fault) => namedDetail("InvalidHeader", "the header", fault));
  return [...details, ...faults.filter(({ target }) => !told.has(target?.toLowerCase()))];
}

function bodyDetails(validator: AnswerValidator, { body, contentType }: AnswerToCheck): ErrorDetail[] {
  if (body === undefined) return hasBody(validator) ? [invalidBody("the body is missing")] : [];
  const mediaTypes = Object.keys(validator.body);
  if (mediaTypes.length === 0) return [invalidBody("the answer has no body")];
  const essence = contentType?.split(";")[0]?.trim().toLowerCase();
  const mediaType = essence === undefined ? mediaTypes[0] : mediaTypes.find((each) => each.toLowerCase() === essence);
  if (mediaType === undefined) {
    const message = `the media type must be one of ${mediaTypes.join(", ")}`;
    return [{ code: "InvalidHeader", message, target: "Content-Type" }];
  }
  const validate = validator.body[mediaType];
  if (isJson(mediaType)) return jsonDetails(validate, body);
  if (validate === undefined || body instanceof Blob) return [];
  const text = writeText(body);
  return text === undefined ? [invalidBody("the body cannot be written")] : faultsOf(validate, text).map(bodyDetail);
}

/** What is sent is validated, not what is given: a `Date` is a text there, and `undefined` is nothing. */
function jsonDetails(validate: Validate | undefined, body: unknown): ErrorDetail[] {
  try {
    const text: string | undefined = JSON.stringify(body);
    if (text === undefined) return [invalidBody("the body is missing")];
    return faultsOf(validate, JSON.parse(text)).map(bodyDetail);
  } catch {
    // A circle, a bigint, a `toJSON` that throws, or more levels than the stack has.
    return [invalidBody("the body cannot be written as JSON")];
  }
}

function invalidBody(message: string): ErrorDetail {
  return { code: "InvalidBody", message, target: "" };
}

/** The text of a value, or `undefined` where it has none. */
function writeText(value: unknown): string | undefined {
  try {
    return String(value);
  } catch {
    return undefined;
  }
}
