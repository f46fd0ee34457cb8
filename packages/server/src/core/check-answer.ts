import { bodyDetail, faultsOf, maxDetails, namedDetail } from "./fault-details.ts";
import type { ErrorDetail } from "./http-error.ts";
import { isJson } from "./media-type.ts";
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

/** The codes whose answers have no body (RFC 9110); a range or a `default` with a body does not stand for them. */
const statusesWithoutBody: readonly number[] = [204, 205, 304];

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
    const validator = validatorOf(answers, answer.status);
    if (validator === undefined) return [invalidStatus(`must be one of ${statusesOf(answers)}`)];
    if (hasBody(validator) && statusesWithoutBody.includes(answer.status)) {
      return [invalidStatus("must be one that can have the documented body")];
    }
    return [...headerDetails(validator, answer.headers), ...bodyDetails(validator, answer)].slice(0, maxDetails);
  };
}

type Answers = AnswerValidators[string];

/** The documented answer that stands for a status: a status counts before its range, and a range before `default`. */
function validatorOf(answers: Answers, status: number): AnswerValidator | undefined {
  if (!Number.isInteger(status) || status < 200 || status > 599) return undefined;
  const named = answers[status] ?? answers[`${Math.floor(status / 100)}XX`];
  return named ?? (status >= 400 || !namesSuccess(answers) ? answers["default"] : undefined);
}

/** Where the document names a success, `default` stands for errors only. */
function namesSuccess(answers: Answers): boolean {
  return Object.keys(answers).some((key) => key.startsWith("2"));
}

function hasBody({ body }: AnswerValidator): boolean {
  return Object.keys(body).length > 0;
}

/** The statuses that the document has, for people. */
function statusesOf(answers: Answers): string {
  const rest = namesSuccess(answers) ? "400 to 599" : "200 to 599";
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
    if (text !== undefined && /^[!#$%&'*+.^_`|~\w-]+$/.test(name) && /^[\t -~\x80-\xff]*$/.test(text)) {
      texts.set(name.toLowerCase(), text);
    } else {
      details.push({ code: "InvalidHeader", message: "the header cannot be sent", target: name });
    }
  }
  const values: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(types)) {
    const text = texts.get(name.toLowerCase());
    if (text !== undefined) values[name] = readHeader(text, type);
  }
  // A header that cannot be sent is told once, and not as one that is missing too.
  const told = new Set(details.map(({ target }) => target?.toLowerCase()));
  const faults = faultsOf(validateHeaders, values).map((fault) => namedDetail("InvalidHeader", "the header", fault));
  return [...details, ...faults.filter(({ target }) => !told.has(target?.toLowerCase()))];
}

/** What a header's text says as the documented type; a text of another form stays a text, for the validator to name. */
function readHeader(text: string, type: PrimitiveType): unknown {
  if (type === "string") return text;
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
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
