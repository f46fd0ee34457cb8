import fc from "fast-check";
import { expectThat, Fault, type RunnableCheck, Skip } from "../check.ts";
import { arbitraryOfSchema } from "../data/arbitrary-of-schema.ts";
import { seedOf } from "../data/seeded-sample.ts";
import { serializeParameter } from "../data/serialize-parameter.ts";
import { jsonContent, type Operation, type Parameter } from "../document/operation.ts";
import type { RequestParts } from "../http/build-request.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Session } from "../session.ts";
import { ledElsewhere } from "../workflow/cancellation-scenario.ts";
import { kebabCase } from "./names.ts";

/** More than that many generated requests that change something would take long where the work behind them does. */
const mostChanges = 3;
/** How many more requests may be sent to find a smaller one that fails. */
const mostShrinks = 50;

/** The checks that what the document allows is accepted: its examples, and what is generated from its schemas. */
export function validRequestChecks(operation: Operation): readonly RunnableCheck[] {
  const { operationId } = operation;
  const content = jsonContent(operation);
  const check = (name: string, restsOn: string, run: RunnableCheck["run"]): RunnableCheck => ({
    name: `${operationId}/valid/${name}`,
    operationId,
    restsOn,
    observes: false,
    run,
  });
  const bodies = (content?.examples ?? []).map(({ name, value }) =>
    check(`example-${kebabCase(name)}`, "the example of the request body", (session) =>
      sendValid(session, operation, (valid) => ({ ...valid, body: JSON.stringify(value) })),
    ),
  );
  const parameters = operation.parameters
    .filter((parameter) => parameter.in === "query" && !parameter.required)
    .map((parameter) =>
      check(`query-${kebabCase(parameter.name)}`, `the parameter ${parameter.name} and its example`, (session) =>
        sendValid(session, operation, (valid) => withQuery(session, operation, valid, parameter)),
      ),
    );
  const withoutBody = (valid: RequestParts) => ({ ...valid, body: undefined, contentType: undefined });
  return [
    ...bodies,
    ...(operation.requestBody?.required === true
      ? []
      : [
          check("required-only", "what is optional may be left out", (session) =>
            sendValid(session, operation, withoutBody),
          ),
        ]),
    ...(content === undefined
      ? []
      : [
          check("required-properties", "properties that are optional may be left out of the body", (session) => {
            const body = JSON.stringify(session.generate(content.schema, operationId, "required"));
            return sendValid(session, operation, (valid) => ({ ...valid, body }));
          }),
        ]),
    ...parameters,
    check("generated", "the schemas of the request", (session) => sendGenerated(session, operation)),
    ...(content === undefined
      ? []
      : [
          check(
            "content-type-parameters",
            "RFC 9110, 8.3.1: a media type has parameters, and its case does not count",
            (session) =>
              sendValid(session, operation, (valid) => ({ ...valid, contentType: "Application/JSON; charset=UTF-8" })),
          ),
        ]),
  ];
}

function withQuery(session: Session, operation: Operation, valid: RequestParts, parameter: Parameter): RequestParts {
  return { ...valid, query: [...valid.query, [parameter.name, session.usualText(operation, parameter)]] };
}

async function sendValid(
  session: Session,
  operation: Operation,
  change: (valid: RequestParts) => RequestParts,
): Promise<void> {
  const reason = await session.workflow.arrange(operation);
  if (reason !== undefined) throw new Skip(reason);
  const exchange = await session.send(operation, change(await session.validRequest(operation)));
  await skipWhereLedElsewhere(session, operation, exchange);
  expectThat(isAccepted(operation, exchange), acceptance(operation), exchange);
}

/** Of the operations that a 202 is linked with, a server may have the one for this offer that its locations lead to. */
async function skipWhereLedElsewhere(session: Session, operation: Operation, { answer }: Exchange): Promise<void> {
  if (answer?.status !== 404) return;
  const target = await ledElsewhere(session, operation);
  if (target !== undefined) throw new Skip(`the locations of this offer lead to ${target}`);
}

/** Whether a valid request was not refused for its form or its caller. */
export function isAccepted({ responses }: Operation, { answer }: Exchange): boolean {
  if (answer === undefined) return false;
  const aboutForm = [400, 401, 403, 404, 405, 413, 415];
  return (
    answer.status < 400 ||
    (!aboutForm.includes(answer.status) && responses.some(({ status }) => status === String(answer.status)))
  );
}

function acceptance({ responses }: Operation): string {
  const successes = responses.map(({ status }) => status).filter((status) => /^[123]/.test(status));
  return `that a valid request is accepted, with ${successes.join(" or ")}`;
}

async function sendGenerated(session: Session, operation: Operation): Promise<void> {
  const { runs, seed } = session.settings;
  const count = operation.method === "GET" ? runs : Math.min(runs, mostChanges);
  const valid = await session.validRequest(operation);
  let sent = 0;
  let failed: Fault | undefined;
  const property = fc.asyncProperty(requests(session, operation, valid), async (parts) => {
    sent += 1;
    // What is not sent is taken for accepted, so that the search for a smaller request ends.
    if (sent > count + mostShrinks) return;
    const reason = await session.workflow.arrange(operation);
    if (reason !== undefined) throw new Skip(reason);
    const exchange = await session.send(operation, parts);
    if (isAccepted(operation, exchange)) return;
    await skipWhereLedElsewhere(session, operation, exchange);
    failed = new Fault(acceptance(operation), exchange);
    throw failed;
  });
  const { errorInstance } = await fc.check(property, { numRuns: count, seed: seedOf(seed, operation.operationId) });
  if (errorInstance instanceof Skip && failed === undefined) throw errorInstance;
  if (failed !== undefined) throw failed;
  if (errorInstance instanceof Error) throw errorInstance;
}

/** Requests with any valid body, and with any of the optional parameters. */
function requests(session: Session, operation: Operation, valid: RequestParts): fc.Arbitrary<RequestParts> {
  const content = jsonContent(operation);
  const body: fc.Arbitrary<unknown> =
    content === undefined ? fc.constant(undefined) : arbitraryOfSchema(session.source, content.schema);
  const sent = operation.requestBody?.required === false ? fc.option(body, { nil: undefined }) : body;
  const optional = operation.parameters.filter((parameter) => parameter.in === "query" && !parameter.required);
  const query = optional.map(({ name, schema }) =>
    fc.option(
      arbitraryOfSchema(session.source, schema).map((value) => [name, serializeParameter(value)] as const),
      { nil: undefined },
    ),
  );
  return fc.tuple(sent, fc.tuple(...query)).map(([value, pairs]) => ({
    ...valid,
    query: [...valid.query, ...pairs.filter((pair) => pair !== undefined)],
    ...(value === undefined ? { body: undefined, contentType: undefined } : { body: JSON.stringify(value) }),
  }));
}
