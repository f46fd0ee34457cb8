import { expectThat, type RunnableCheck, Skip } from "../check.ts";
import type { Operation } from "../document/operation.ts";
import { usesAuthorization } from "../http/build-request.ts";
import type { Session } from "../session.ts";

/** No token that anybody was given. */
const brokenToken = "not-a-token";

/** The checks that an operation with security lets nobody in who is not known, or is somebody else. */
export function credentialChecks(operation: Operation): readonly RunnableCheck[] {
  const { operationId, security, anonymous } = operation;
  if (anonymous || security.length === 0) return [];
  const check = (name: string, restsOn: string, run: RunnableCheck["run"]): RunnableCheck => ({
    name: `${operationId}/credentials/${name}`,
    operationId,
    restsOn,
    observes: false,
    run,
  });
  const names = security.map(({ name }) => name).join(", ");
  const refused = (name: string, caller: Parameters<Session["send"]>[2]) =>
    check(name, `security: ${names}`, async (session) => {
      const exchange = await session.send(operation, await session.validRequest(operation), caller);
      expectThat(exchange.answer?.status === 401, "401", exchange);
    });
  const otherScheme = security.map((scheme) => ({
    scheme,
    secret: "dXNlcjpwYXNzd29yZA==",
    authenticationScheme: "Other",
  }));
  const broken = security.map((scheme) => ({ scheme, secret: brokenToken }));
  const empty = security.map((scheme) => ({ scheme, secret: "" }));
  const readsAuthorization = security.some(usesAuthorization);
  return [
    refused("none", "nobody"),
    refused("broken", broken),
    ...(readsAuthorization ? [refused("empty", empty), refused("other-scheme", otherScheme)] : []),
    ...(readsAuthorization && operation.method === "GET"
      ? [
          check(
            "scheme-case",
            "RFC 9110, 11.1: the case of an authentication scheme does not count",
            async (session) => {
              const caller = session
                .ownCredentials(operation)
                .map((each) => ({ ...each, authenticationScheme: "bEARER" }));
              const exchange = await session.send(operation, await session.validRequest(operation), caller);
              expectThat(exchange.answer?.status !== 401, "that the scheme is known in any case", exchange);
            },
          ),
        ]
      : []),
    check("foreign", "decisions.md, 26: 403 says that the caller has no access to the publisher", (session) =>
      sendForeign(session, operation),
    ),
  ];
}

async function sendForeign(session: Session, operation: Operation): Promise<void> {
  const { foreignToken, foreignPublisher } = session.settings;
  const parts = await session.validRequest(operation);
  const documented = operation.responses.some(({ status }) => status === "403");
  const statuses = documented ? [403] : [403, 404];
  if (foreignToken === undefined && foreignPublisher === undefined) {
    throw new Skip("neither a foreign token nor a foreign publisher was given");
  }
  if (foreignToken === undefined && !("publisherId" in parts.path))
    throw new Skip("the path names no publisher, and no foreign token was given");
  const exchange =
    foreignToken === undefined
      ? await session.send(operation, { ...parts, path: { ...parts.path, publisherId: foreignPublisher ?? "" } })
      : await session.send(operation, parts, "foreign");
  expectThat(statuses.includes(exchange.answer?.status ?? 0), statuses.join(" or "), exchange);
}
