/**
 * What the document says of a request, asked of the document itself with Ajv at run time: neither the generated routes nor
 * the generated validators have a part in it.
 */
import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parseDocument } from "yaml";
import { token } from "../support.ts";
import { describeCall, maxBodyBytes } from "./described-calls.ts";
import { type HeaderLine, valuesOf } from "./read-requests.ts";

/** A request whose form is HTTP's. */
export interface ContractRequest {
  readonly method: string;
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  readonly headers: readonly HeaderLine[];
  /** `undefined` where it is not known to the end. */
  readonly body: Buffer | undefined;
}

/** What becomes of a request. */
export interface Verdict {
  /** The call of a handler that follows from it, as {@link describeCall} writes it; only where nothing is wrong with it. */
  readonly call: string | undefined;
  /** The statuses that are right: those of success, or one for each thing that is wrong. */
  readonly statuses: ReadonlySet<number>;
}

interface OperationFacts {
  readonly operationId: string;
  readonly method: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; validate: ValidateFunction }[];
  readonly body?: { required: boolean; contentTypes: Readonly<Record<string, ValidateFunction>> };
  readonly success: readonly number[];
}

interface Referring {
  readonly $ref?: string;
}
interface Parameter extends Referring {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Referring & { required?: boolean; content: Record<string, { schema: object }> };
  readonly responses: Readonly<Record<string, unknown>>;
}

const file = new URL("../../../../spec/2017-10-31/openapi.yaml", import.meta.url);
const document = parseDocument(readFileSync(file, "utf8")).toJS();
const ajv = new Ajv2020({ strict: false, logger: false });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: "document:" });

const methodNames = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of each path of the document. */
const paths = new Map<string, readonly OperationFacts[]>();
for (const [path, item] of Object.entries<Record<string, unknown>>(document.paths)) {
  const shared = (item["parameters"] ?? []) as Parameter[];
  const operations = methodNames
    .filter((name) => name in item)
    .map((name) => factsOf(name, item[name] as Operation, shared));
  paths.set(path, operations);
}

function factsOf(method: string, operation: Operation, shared: readonly Parameter[]): OperationFacts {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((reference) => {
    const { name, in: location, required = false, schema } = resolve(reference);
    return { name, in: location, required, validate: compile(schema) };
  });
  const facts = {
    operationId: operation.operationId,
    method: method.toUpperCase(),
    parameters,
    success: Object.keys(operation.responses)
      .map(Number)
      .filter((status) => status < 300),
  };
  if (operation.requestBody === undefined) return facts;
  const { required = false, content } = resolve(operation.requestBody);
  const contentTypes = Object.entries(content).map(([type, { schema }]) => [type, compile(schema)]);
  return { ...facts, body: { required, contentTypes: Object.fromEntries(contentTypes) } };
}

function resolve<Value extends Referring>(value: Value): Value {
  if (value.$ref === undefined) return value;
  let target = document;
  for (const step of value.$ref.slice(2).split("/")) target = target[step];
  return resolve(target);
}

function compile(schema: object): ValidateFunction {
  // References lead into the document, wherever the schema stands.
  const rooted = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document:#/');
  return ajv.compile(JSON.parse(rooted));
}

const isError = ajv.compile({ $ref: "document:#/components/schemas/ErrorResponse" });
const requestIdForm = /^[A-Za-z0-9._-]{1,128}$/;

/** Judges a request by the document. */
export function judgeByContract(request: ContractRequest): Verdict {
  const found = findPath(request.path);
  if (found === undefined) return refused(404);
  const { operations, values } = found;
  // An empty segment is no value of a parameter, so that there is no such path.
  if (Object.values(values).includes("")) return refused(404);
  const query = new URLSearchParams(`?${request.query}`);
  const versions = query.getAll("api-version");
  const wrong = new Set<number>();
  if (versions.length !== 1 || versions[0] !== document.info.version) wrong.add(400);
  const broken = Object.values(values).some((value) => decode(value) === undefined);
  if (request.method === "OPTIONS") return { call: undefined, statuses: new Set([204, ...(broken ? [400] : [])]) };
  const operation = operations.find(
    ({ method }) => method === request.method || `${method} HEAD` === `GET ${request.method}`,
  );
  if (operation === undefined) return refused(405, ...wrong, ...(broken ? [400] : []));
  const authorizations = valuesOf(request.headers, "authorization");
  if (!isAuthorized(authorizations)) wrong.add(401);
  if (authorizations.length > 1) wrong.add(400);
  const called = { path: {}, query: {} };
  for (const { name, in: location, required, validate } of operation.parameters) {
    const given = location === "path" ? [decode(values[name])] : query.getAll(name);
    const [value] = given;
    if (given.length > 1 || (given.length === 0 ? required : !validate(value))) wrong.add(400);
    if (given.length > 0) Object.assign(location === "path" ? called.path : called.query, { [name]: value });
  }
  const body = operation.body && judgeBody(operation.body, request);
  for (const status of body?.wrong ?? []) wrong.add(status);
  if (wrong.size > 0) return { call: undefined, statuses: wrong };
  return {
    call: describeCall(operation.operationId, called.path, called.query, body?.value),
    statuses: new Set(operation.success),
  };
}

function refused(...statuses: number[]): Verdict {
  return { call: undefined, statuses: new Set(statuses) };
}

function findPath(path: string): { operations: readonly OperationFacts[]; values: Record<string, string> } | undefined {
  const segments = path.replace(/(?<=.)\/$/, "").split("/");
  for (const [template, operations] of paths) {
    const wanted = template.replace(/\/$/, "").split("/");
    const values: Record<string, string> = {};
    const fits = (name: string, index: number) => {
      const segment = segments[index] ?? "";
      if (!name.startsWith("{")) return name === segment || name === decode(segment);
      values[name.slice(1, -1)] = segment;
      return true;
    };
    if (wanted.length === segments.length && wanted.every(fits)) return { operations, values };
  }
  return undefined;
}

/** `undefined`, which no schema accepts, where the encoding is broken. */
function decode(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isAuthorized(values: readonly string[]): boolean {
  const [scheme = "", credentials] = values.length === 1 ? (values[0] ?? "").split(/ +(.*)/s) : [];
  return scheme.toLowerCase() === "bearer" && credentials === token;
}

function judgeBody(
  facts: NonNullable<OperationFacts["body"]>,
  request: ContractRequest,
): { wrong: number[]; value?: unknown } {
  const { headers, body } = request;
  const wrong: number[] = [];
  const types = valuesOf(headers, "content-type");
  const [mediaType = "", ...attributes] = (types.join(", ") || "").split(";").map((part) => part.trim().toLowerCase());
  const validate = facts.contentTypes[mediaType];
  const charset = attributes
    .map((attribute) => /^charset="?(.*?)"?$/.exec(attribute)?.[1])
    .find((name) => name !== undefined);
  const hasBody = body === undefined || body.length > 0;
  // Without a body there is nothing that a type or a coding could be of.
  if (!hasBody && !facts.required) return { wrong };
  if (types.length > 1) wrong.push(415, 400);
  if (validate === undefined || (charset !== undefined && charset !== "utf-8")) wrong.push(415);
  const codings = valuesOf(headers, "content-encoding");
  if (codings.length > 0 && codings.join().toLowerCase() !== "identity") wrong.push(415);
  const announced = Number(valuesOf(headers, "content-length").join());
  if (announced > maxBodyBytes || (body?.length ?? 0) > maxBodyBytes) wrong.push(413);
  if (body === undefined) return { wrong: [...wrong, 400, 408] };
  if (!hasBody) return { wrong: [...wrong, 400] };
  const value = readJson(body);
  if (value === undefined || (validate !== undefined && !validate(value))) wrong.push(400);
  return { wrong, value };
}

/** `undefined` where the bytes are no JSON in UTF-8, or JSON that two readers may read differently (RFC 7493). */
function readJson(body: Buffer): unknown {
  const text = body.toString("utf8");
  if (!Buffer.from(text).equals(body)) return undefined;
  try {
    // RFC 8259 lets a reader ignore the mark, and so does this server.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return namesOf(text) > countNames(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** How many names of properties a JSON text has: its colons outside of strings. */
function namesOf(text: string): number {
  return text.replaceAll(/"([^"\\]|\\.)*"/gs, "").split(":").length - 1;
}

/** How many properties a value has. It is fewer where a name was given twice. */
function countNames(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, member) => sum + countNames(member), own);
}

/** An answer, whatever it came through. */
export interface ContractAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  /** `undefined` where there can be none, as after HEAD. */
  readonly body: string | undefined;
}

/** What is wrong with an answer in itself: every answer names its request, and every error has the documented form. */
export function problemsOf({ status, header, body }: ContractAnswer): string[] {
  const problems: string[] = [];
  if (status >= 500) problems.push(`the status ${status}`);
  if (!requestIdForm.test(header("x-ms-request-id") ?? "")) problems.push(`a ${status} without x-ms-request-id`);
  if (status === 401 && !header("www-authenticate")) problems.push("a 401 without WWW-Authenticate");
  if ((status === 405 || status === 204) && !header("allow")) problems.push(`a ${status} without Allow`);
  if (status < 400) return problems;
  const code = header("x-ms-error-code");
  if (code === undefined) problems.push(`a ${status} without x-ms-error-code`);
  if (header("content-type")?.split(";")[0] !== "application/json") problems.push(`a ${status} that is not JSON`);
  if (body === undefined) return problems;
  const value = readJson(Buffer.from(body, "latin1"));
  if (!isError(value)) problems.push(`a ${status} with another body: ${JSON.stringify(body.slice(0, 200))}`);
  else if (codeOf(value) !== code) problems.push(`a ${status} whose body and header have two codes`);
  return problems;
}

function codeOf(value: unknown): unknown {
  // Ajv has found that it is one.
  return (value as { error: { code: string } }).error.code;
}
