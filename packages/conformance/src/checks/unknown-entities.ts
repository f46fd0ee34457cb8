import fc from "fast-check";
import { expectThat, type RunnableCheck, Skip } from "../check.ts";
import { arbitraryOfSchema } from "../data/arbitrary-of-schema.ts";
import { seedOf } from "../data/seeded-sample.ts";
import { serializeParameter } from "../data/serialize-parameter.ts";
import { isJson, type Operation, type Parameter } from "../document/operation.ts";
import { buildRequest } from "../http/build-request.ts";
import type { Session } from "../session.ts";
import { roles } from "../workflow/roles.ts";
import { kebabCase } from "./names.ts";

/** The checks that what does not exist is 404, where the document has it. */
export function unknownEntityChecks(operation: Operation): readonly RunnableCheck[] {
  const { operationId, parameters, responses } = operation;
  if (!responses.some(({ status }) => status === "404")) return [];
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const checks = inPath.map((parameter): RunnableCheck => {
    const { name } = parameter;
    // Whether a publisher exists need not be told to those who have no access to it.
    const statuses = name === "publisherId" ? [404, 403] : [404];
    const run = async (session: Session) => {
      const value = unknownValue(session, parameter);
      const parts = await session.validRequest(operation);
      const exchange = await session.send(operation, { ...parts, path: { ...parts.path, [name]: value } });
      expectThat(statuses.includes(exchange.answer?.status ?? 0), statuses.join(" or "), exchange);
    };
    return {
      name: `${operationId}/unknown/${kebabCase(name)}`,
      operationId,
      restsOn: "the answer 404",
      observes: false,
      run,
    };
  });
  return operationId === roles.operation ? [...checks, otherOfferCheck(operation)] : checks;
}

/** A valid value that is hardly by chance the name of something: the longest of some that are made. */
function unknownValue(session: Session, { name, schema, examples }: Parameter): string {
  const { validator } = session.source;
  const seed = seedOf(session.settings.seed, `unknown ${name}`);
  const made = fc.sample(arbitraryOfSchema(session.source, schema), { numRuns: 30, seed }).map(serializeParameter);
  const marked = made.map((text) => `${text}-unknown-${seed >>> 0}`).filter((text) => validator.accepts(schema, text));
  const known = new Set(examples.map(serializeParameter));
  // Parts of a path that are dots only lead elsewhere.
  const sendable = [...marked, ...made].filter((text) => !/^\.*$/.test(text) && !known.has(text));
  const [longest] = sendable.sort((one, other) => other.length - one.length);
  if (longest === undefined) throw new Skip("no other value was found");
  return longest;
}

function otherOfferCheck(operation: Operation): RunnableCheck {
  const run = async (session: Session) => {
    const { otherOffer, offer } = session.settings;
    const parts = await session.validRequest(operation);
    const status = session.workflow.operation("status");
    const other = await session.send(status, {
      ...(await session.validRequest(status)),
      path: { ...parts.path, offerId: otherOffer },
    });
    if (otherOffer === offer || other.answer?.status !== 200) throw new Skip(`there is no other offer ${otherOffer}`);
    const exchange = await session.send(operation, { ...parts, path: { ...parts.path, offerId: otherOffer } });
    expectThat(exchange.answer?.status === 404, "404, for the operation is another offer's", exchange);
  };
  const { operationId } = operation;
  return {
    name: `${operationId}/unknown/operation-of-other-offer`,
    operationId,
    restsOn: "the path: an operation is one of its offer",
    observes: false,
    run,
  };
}

/** The checks of paths that the document does not have. */
export function unknownPathChecks(operations: readonly Operation[]): readonly RunnableCheck[] {
  const [operation] = operations;
  if (operation === undefined) return [];
  const send = async (session: Session, suffix: string) => {
    const parts = await session.validRequest(operation);
    const unknown = { ...operation, method: "GET", path: suffix };
    const request = buildRequest(
      session.settings.baseUrl,
      unknown,
      { ...parts, body: undefined, contentType: undefined },
      session.ownCredentials(operation),
    );
    return session.sendRaw(request);
  };
  const templates = operations.map(
    ({ path }) => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+").replaceAll("$", "\\$")}/?$`),
  );
  const paths = ["/no-such-path", `${operation.path}/no-such-path`].filter(
    (path) => !templates.some((template) => template.test(path)),
  );
  return [
    {
      name: "paths/unknown",
      restsOn: "the paths of the document; RFC 9110, 15.5.5",
      observes: false,
      run: async (session) => {
        for (const path of paths) {
          const exchange = await send(session, path);
          expectThat(exchange.answer?.status === 404, "404, for the document has no such path", exchange);
        }
      },
    },
    {
      name: "paths/error-body",
      restsOn: "every error has the same body",
      observes: false,
      run: async (session) => {
        const content = operation.responses
          .filter(({ status }) => status === "default" || status.startsWith("4"))
          .flatMap((response) => response.content)
          .find(({ mediaType }) => isJson(mediaType));
        if (content === undefined) throw new Skip("the document has no body of errors");
        const exchange = await send(session, "/no-such-path");
        const type = exchange.answer?.headers.get("content-type") ?? "no Content-Type";
        expectThat(
          type.toLowerCase().startsWith(content.mediaType),
          `the media type ${content.mediaType}`,
          exchange,
          type,
        );
        const faults = session.source.validator.faultsOf(content.schema, exchange.answer?.json);
        expectThat(
          faults.length === 0,
          `the body of an error: ${faults.map(({ message }) => message).join("; ")}`,
          exchange,
        );
      },
    },
  ];
}
