import { expectThat, type RunnableCheck, Skip } from "../check.ts";
import { expandSchema, likelyTypes } from "../data/schema.ts";
import { serializeParameter } from "../data/serialize-parameter.ts";
import { type ValuePath, violationsOfSchema } from "../data/violations-of-schema.ts";
import { at, type JsonObject } from "../document/json.ts";
import { jsonContent, type Operation, type Parameter } from "../document/operation.ts";
import { errorCodeOf, exampleCodes, type RequestParts } from "../http/build-request.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Session } from "../session.ts";
import { kebabCase } from "./names.ts";
import { isAccepted } from "./valid-requests.ts";

/** Requests that each break one constraint. */
type MakeRequests = (session: Session, valid: RequestParts) => readonly RequestParts[];

interface Expectation {
  /** The statuses that refuse the request. */
  readonly statuses: readonly number[];
  /** The error code, where the document's examples name one for this part of the request. */
  readonly codes: readonly string[];
}

/** The checks that each single violation of each constraint of a request is refused. */
export function violationChecks(operation: Operation, document: JsonObject): readonly RunnableCheck[] {
  return [
    ...operation.parameters.flatMap((parameter) => parameterChecks(operation, parameter, document)),
    ...bodyChecks(operation, document),
  ];
}

function parameterChecks(operation: Operation, parameter: Parameter, document: JsonObject): readonly RunnableCheck[] {
  const { name, in: place, required, schema } = parameter;
  // A cookie is read like a query, and no request without a browser has one by chance.
  if (place === "cookie") return [];
  const part = `${place}-${kebabCase(name)}`;
  const source = `the parameter ${name}`;
  const expectation: Expectation = {
    statuses: refusals(operation, parameter),
    codes: exampleCodes(operation, "400", name),
  };
  const check = (keyword: string, restsOn: string, make: MakeRequests) =>
    violationCheck(operation, `${part}/${keyword}`, restsOn, expectation, make);
  const checks: RunnableCheck[] = [];
  if (required && place !== "path") {
    checks.push(check("missing", `${source}: required`, (_, valid) => [withParameter(valid, parameter, [])]));
  }
  const types = likelyTypes(expandSchema(document, schema));
  if (place === "query" && !types.includes("array") && !types.includes("object")) {
    const make: MakeRequests = (session, valid) => {
      const value = session.usualText(operation, parameter);
      return [withParameter(valid, parameter, [value, value])];
    };
    checks.push(check("repeated", `${source}: its schema is that of one value`, make));
  }
  for (const { keyword, values } of violationsOfSchema(document, schema)) {
    if (keyword === "missing") continue;
    // A text is what every value in a URL or a header is.
    if (keyword === "type" && types.includes("string")) continue;
    // A part of a path that is empty makes another path.
    if (keyword === "minLength" && place === "path") continue;
    const make: MakeRequests = (session, valid) => {
      const { validator } = session.source;
      const broken = values(validator, textOrValue(session, operation, parameter)).map(serializeParameter);
      const texts = broken.filter((text) => !validator.accepts(schema, text));
      return texts.filter((text) => isSendable(parameter, text)).map((text) => withParameter(valid, parameter, [text]));
    };
    checks.push(check(kebabCase(keyword), `${source}: ${keyword}`, make));
  }
  return checks;
}

function textOrValue(session: Session, operation: Operation, parameter: Parameter): unknown {
  const valid = parameter.examples.find((each) => session.source.validator.accepts(parameter.schema, each));
  return valid ?? session.generate(parameter.schema, `${operation.operationId} ${parameter.name}`);
}

/** An empty part of a path, and one of dots, would be another path; a header cannot have every character. */
function isSendable({ in: place }: Parameter, text: string): boolean {
  if (place === "path") return !/^\.{0,2}$/.test(text);
  return place !== "header" || /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(text);
}

function withParameter(valid: RequestParts, { name, in: place }: Parameter, values: readonly string[]): RequestParts {
  const pairs = values.map((value) => [name, value] as const);
  const replace = (all: RequestParts["query"]) => [...all.filter(([each]) => each !== name), ...pairs];
  if (place === "path") return { ...valid, path: { ...valid.path, [name]: values[0] ?? "" } };
  return place === "query" ? { ...valid, query: replace(valid.query) } : { ...valid, headers: replace(valid.headers) };
}

function bodyChecks(operation: Operation, document: JsonObject): readonly RunnableCheck[] {
  const content = jsonContent(operation);
  if (content === undefined) return [];
  const expectation: Expectation = { statuses: refusals(operation), codes: [] };
  const wrongType: Expectation = { statuses: [415, ...refusals(operation)], codes: [] };
  const check = (name: string, restsOn: string, make: MakeRequests, expected = expectation) =>
    violationCheck(operation, name, restsOn, expected, make);
  const source = "the request body";
  const { mediaType, schema } = content;
  const others = operation.requestBody?.content.map((each) => each.mediaType) ?? [];
  const otherType = ["text/plain", "application/xml"].find((each) => !others.includes(each)) ?? "image/png";
  const checks = [
    check(
      "content-type/missing",
      `${source} is ${mediaType}`,
      (_, valid) => [{ ...valid, contentType: undefined }],
      wrongType,
    ),
    check(
      "content-type/other",
      `${source} is ${mediaType}`,
      (_, valid) => [{ ...valid, contentType: otherType }],
      wrongType,
    ),
    check("body/syntax", `${source} is ${mediaType}`, (_, valid) =>
      [valid.body?.slice(0, -1) ?? "{", `${valid.body ?? "{}"}}`].map((body) => ({ ...valid, body })),
    ),
  ];
  if (operation.requestBody?.required === true) {
    checks.push(
      check(
        "body/missing",
        `${source}: required`,
        (_, valid) => [{ ...valid, body: undefined, contentType: undefined }],
        wrongType,
      ),
    );
  }
  for (const { path, keyword, values } of violationsOfSchema(document, schema)) {
    const make: MakeRequests = (session, valid) => {
      const bases = [session.usualBody(operation), session.generate(schema, operation.operationId, "full")];
      const base = bases.find((each) => path.length === 0 || at(each, ...path) !== undefined) ?? bases[0];
      return values(session.source.validator, base).map((value) => ({ ...valid, body: JSON.stringify(value) }));
    };
    checks.push(
      check(
        `${bodyPart(path)}/${kebabCase(keyword)}`,
        `${source}: ${keyword}${path.length === 0 ? "" : ` of ${path.join("/")}`}`,
        make,
      ),
    );
  }
  return checks;
}

function bodyPart(path: ValuePath): string {
  return ["body", ...path.map((key) => (key === 0 ? "items" : kebabCase(key)))].join(".");
}

/** The statuses that refuse a malformed request: what the document has for it, or any error of the caller's. */
function refusals({ responses }: Operation, parameter?: Parameter): readonly number[] {
  const documented = (status: number) => responses.some((each) => each.status === String(status));
  const malformed = [400, 422].find(documented) ?? 400;
  // No entity has an identifier that is not allowed, and nobody has access to such a publisher.
  const path = parameter?.in === "path" ? [404, ...(parameter.name === "publisherId" ? [403] : [])] : [];
  return [malformed, ...path.filter(documented)];
}

function violationCheck(
  operation: Operation,
  name: string,
  restsOn: string,
  expectation: Expectation,
  make: MakeRequests,
): RunnableCheck {
  const { operationId } = operation;
  const run = async (session: Session) => {
    const requests = make(session, await session.validRequest(operation));
    if (requests.length === 0) throw new Skip("no value was found that can be sent and breaks this constraint");
    for (const parts of requests) await expectRefusal(session, operation, parts, expectation);
  };
  return { name: `${operationId}/violation/${name}`, operationId, restsOn, observes: false, run };
}

async function expectRefusal(
  session: Session,
  operation: Operation,
  parts: RequestParts,
  { statuses, codes }: Expectation,
): Promise<void> {
  // Where a valid request would be refused as well, a refusal tells nothing.
  const unreachable = await session.workflow.arrange(operation);
  const { exchange, answer } = await session.ask(operation, parts);
  expectThat(statuses.includes(answer.status), `that the request is refused, with ${statuses.join(" or ")}`, exchange);
  const code = errorCodeOf(answer.json);
  if (codes.length > 0) {
    expectThat(code !== undefined && codes.includes(code), `the documented error code ${codes.join(" or ")}`, exchange);
  }
  if (unreachable !== undefined) await expectOtherRefusal(session, operation, exchange, unreachable);
}

async function expectOtherRefusal(
  session: Session,
  operation: Operation,
  refused: Exchange,
  reason: string,
): Promise<void> {
  const valid = await session.send(operation, await session.validRequest(operation));
  if (isAccepted(operation, valid)) return;
  const same =
    valid.answer?.status === refused.answer?.status &&
    errorCodeOf(valid.answer?.json) === errorCodeOf(refused.answer?.json);
  if (same) throw new Skip(`a valid request is refused in the same way: ${reason}`);
}
