import { expectThat, type RunnableCheck, Skip } from "../check.ts";
import type { Operation } from "../document/operation.ts";
import { buildRequest } from "../http/build-request.ts";
import type { Exchange } from "../http/exchange.ts";
import { bytesAfterHead } from "../http/raw-head.ts";
import type { Session } from "../session.ts";

const methods = ["GET", "PUT", "POST", "DELETE", "PATCH", "HEAD"];

/** The checks of the methods that a path does not have, under the name of its first operation. */
export function methodChecks(operations: readonly Operation[]): readonly RunnableCheck[] {
  const [operation] = operations;
  if (operation === undefined) return [];
  const { operationId } = operation;
  const documented = new Set(operations.map(({ method }) => method));
  const check = (name: string, restsOn: string, run: RunnableCheck["run"]): RunnableCheck => ({
    name: `${operationId}/methods/${name}`,
    operationId,
    restsOn,
    observes: false,
    run,
  });
  const undocumented = methods.filter(
    (method) => !documented.has(method) && !(method === "HEAD" && documented.has("GET")),
  );
  const refused = undocumented.map((method) =>
    check(method.toLowerCase(), "the methods of the path; RFC 9110, 15.5.6", async (session) => {
      const exchange = await sendMethod(session, operation, method);
      expectThat(exchange.answer?.status === 405, "405, for the path does not have this method", exchange);
    }),
  );
  const allow = check(
    "allow",
    "RFC 9110, 15.5.6 and 10.2.1: Allow lists the methods of the path with a 405",
    async (session) => {
      for (const method of undocumented) {
        const exchange = await sendMethod(session, operation, method);
        if (exchange.answer?.status === 405) expectAllow(exchange, documented);
      }
    },
  );
  const options = check(
    "options",
    "RFC 9110, 9.3.7: OPTIONS tells of the path, or is not one of its methods",
    async (session) => {
      const parts = await session.validRequest(operation);
      const { baseUrl } = session.settings;
      // The document has no OPTIONS: what it says of the operation is not asked of this answer.
      const bare = { ...parts, method: "OPTIONS", body: undefined, contentType: undefined };
      const exchange = await session.sendRaw(buildRequest(baseUrl, operation, bare, session.ownCredentials(operation)));
      const { status, headers } = exchange.answer ?? {};
      expectThat(status === 200 || status === 204 || status === 405, "200, 204 or 405", exchange);
      if (headers?.has("allow")) expectAllow(exchange, documented);
    },
  );
  const get = operations.find(({ method }) => method === "GET");
  const head =
    get &&
    check("head", "RFC 9110, 9.3.2: HEAD is answered as GET, without the body", (session) => sendHead(session, get));
  return [...refused, allow, ...(documented.has("OPTIONS") ? [] : [options]), ...(head ? [head] : [])];
}

async function sendMethod(session: Session, operation: Operation, method: string): Promise<Exchange> {
  const parts = await session.validRequest(operation);
  // fetch sends no body with these.
  const bare = method === "GET" || method === "HEAD" || operation.requestBody === undefined;
  return session.send(operation, { ...parts, method, ...(bare ? { body: undefined, contentType: undefined } : {}) });
}

/** GET brings HEAD with it, and OPTIONS asks for the list itself: both may be told or left out. */
function expectAllow(exchange: Exchange, documented: ReadonlySet<string>): void {
  const text = exchange.answer?.headers.get("allow") ?? "";
  const told = new Set(
    text
      .split(",")
      .map((method) => method.trim())
      .filter((method) => method !== ""),
  );
  const missing = [...documented].filter((method) => !told.has(method));
  const implied = new Set(documented.has("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"]);
  const wrong = [...told].filter((method) => !documented.has(method) && !implied.has(method));
  const seen = exchange.answer?.headers.has("allow") === true ? `Allow: ${text}` : "no Allow";
  expectThat(
    missing.length === 0 && wrong.length === 0,
    `the header Allow with ${[...documented].join(", ")}`,
    exchange,
    seen,
  );
}

async function sendHead(session: Session, operation: Operation): Promise<void> {
  const parts = { ...(await session.validRequest(operation)), body: undefined, contentType: undefined };
  const get = await session.send(operation, parts);
  const head = await session.send(operation, { ...parts, method: "HEAD" });
  const status = get.answer?.status;
  const sane = head.answer?.status === status || head.answer?.status === 405;
  expectThat(sane, `the status of GET, ${status ?? "none"}, or 405`, head);
  expectThat(head.answer?.text === "", "no body", head);
  if (!session.settings.sockets) return;
  const { baseUrl, timeout } = session.settings;
  const request = buildRequest(baseUrl, operation, { ...parts, method: "HEAD" }, session.ownCredentials(operation));
  let bytes: number;
  try {
    bytes = await bytesAfterHead(request, timeout);
  } catch (error) {
    throw new Skip(
      `HEAD could not be sent over a socket of its own: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  expectThat(bytes === 0, "no body", head, `${bytes} bytes after the head`);
}
