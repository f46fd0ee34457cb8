import { type Deprecation, deprecatedTag, deprecationHeader, sunsetHeader } from "./describe-deprecation.ts";
import { docComment, endSentence } from "./doc-comment.ts";
import { locationHeader } from "./location-header.ts";
import type { OperationDescription } from "./operation-description.ts";
import { parameterWords } from "./parameter-words.ts";
import type { SourceDocument } from "./source-document.ts";
import type { Entry, Target } from "./target.ts";

/** What an entry is made of. */
export interface EntrySource {
  target: Pick<Target, "modules">;
  source: SourceDocument;
  operations: readonly OperationDescription[];
  deprecation: Deprecation | undefined;
}

/** What users of a version import: the hand-written parts of a package, with the version's types and tables in them. */
export function generateEntry(entry: Entry, source: EntrySource): string {
  const commented = (lines: readonly string[]) => docComment(withTag(lines, source.deprecation), "");
  if (entry.kind === "version") return versionEntry(entry.client, source);
  if (entry.kind === "versions") return versionsEntry(entry.names, entry.defaultName);
  if (entry.kind === "default")
    return `export ${entry.typesOnly ? "type " : ""}* from ${JSON.stringify(entry.module)};\n`;
  return makers[entry.kind](source, commented);
}

type Comment = (lines: readonly string[]) => string;

const makers = {
  client: clientEntry,
  "create-operations": createOperationsEntry,
  server: serverEntry,
  "check-answers": checkAnswersEntry,
} satisfies Record<string, (source: EntrySource, commented: Comment) => string>;

function withTag(lines: readonly string[], deprecation: Deprecation | undefined): readonly string[] {
  return deprecation === undefined ? lines : [...lines, "", deprecatedTag(deprecation)];
}

function clientEntry({ target, operations, deprecation }: EntrySource, commented: Comment): string {
  const starting = operations.filter(({ responses }) => responses.some((each) => locationHeader(each) !== undefined));
  const begin = starting.flatMap(({ operationId, summary }) => {
    const lines = [`${endSentence(summary || operationId)} Gives a poller that follows what was started.`];
    const name = JSON.stringify(`begin${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}`);
    return [
      docComment(withTag(lines, deprecation), "  "),
      `  readonly ${name}: BeginMethod<operations[${JSON.stringify(operationId)}]>;`,
    ];
  });
  const startedBy = starting.map(({ operationId }) => JSON.stringify(operationId)).join(" | ") || "never";
  return [
    `import type { operations, paths } from ${JSON.stringify(target.modules.types)};`,
    'import type { Client as FetchClient } from "openapi-fetch";',
    'import type { ClientOptions } from "../../connect.ts";',
    'import { createClientOf } from "../../create-client.ts";',
    'import type { BeginMethod, FollowMethods } from "../../poller/methods.ts";',
    'import { type OperationMethods, operationTable } from "./operations.ts";',
    "",
    'export type { OperationMethods } from "./operations.ts";',
    "",
    commented([
      "The methods that start an operation: each sends its request, and gives a poller that follows what was started.",
    ]),
    "export interface BeginMethods {",
    ...begin,
    "}",
    "",
    commented(["A client of the Cloud Partner Portal publishing API: one method for each operation of the document."]),
    `export interface Client extends OperationMethods, BeginMethods, FollowMethods<${startedBy}> {`,
    docComment(
      [
        "An openapi-fetch client, typed by the document and with the credential in place: for middleware",
        "(`client.http.use(…)`), which the methods call too, and for requests that have to differ from the document. It throws",
        "nothing for an error's status.",
      ],
      "  ",
    ),
    "  readonly http: FetchClient<paths>;",
    "}",
    "",
    commented([
      "Creates a client. Throws an `InvalidArgumentError` where `baseUrl` is not an address that a token may be sent to,",
      "HTTP does not allow a header, or a limit is no number that could be one.",
      "",
      "@example",
      "const client = createClient({ credential: () => getToken() });",
      "const poller = await client.beginCancelOperation({",
      '  publisherId: "contoso",',
      '  offerId: "contoso-virtualmachineoffer",',
      '  body: { metadata: { "notification-emails": "jondoe@contoso.com" } },',
      "});",
      "await poller.pollUntilDone({ onProgress: ({ status, percentage }) => console.log(status, percentage) });",
    ]),
    "export function createClient(options: ClientOptions): Client {",
    "  return createClientOf<Client>(operationTable, options);",
    "}",
    "",
  ].join("\n");
}

function createOperationsEntry(_: EntrySource, commented: Comment): string {
  return [
    'import { type ClientOptions, connect } from "../../connect.ts";',
    'import { operationsOf } from "../../core/create-operations.ts";',
    'import type { PlainOperationTable } from "../../core/operation-table.ts";',
    'import { type OperationMethods, operationTable } from "./operations.ts";',
    "",
    'export type { OperationMethods } from "./operations.ts";',
    "",
    commented([
      "Creates the methods of a client that make one call each, and neither pollers nor `http`: a good deal less to load, for",
      "programs that need no more. It throws as `createClient` does.",
      "",
      "@example",
      "const { cancelOperation } = createOperations({ credential: () => getToken() });",
    ]),
    "export function createOperations(options: ClientOptions): OperationMethods {",
    "  return operationsOf<OperationMethods>(operationTable satisfies PlainOperationTable, connect(options));",
    "}",
    "",
  ].join("\n");
}

function serverEntry({ deprecation }: EntrySource, commented: Comment): string {
  const announced = deprecation && {
    deprecation: deprecationHeader(deprecation),
    sunset: sunsetHeader(deprecation),
  };
  return [
    'import type { Contract, ContractHandler, DispatcherOptions } from "../../core/index.ts";',
    'import { createContractHandler } from "../../create-contract-handler.ts";',
    'import type { Handlers, SecurityHandlers } from "./handlers.ts";',
    'import { apiVersions, routes, securitySchemes } from "./routes.ts";',
    'import { requestValidators } from "./validators.ts";',
    "",
    'export { answers } from "./answers.ts";',
    'export type { Handlers, SecurityHandlers } from "./handlers.ts";',
    'export { apiVersions } from "./routes.ts";',
    "",
    "const contract: Contract = {",
    "  routes, securitySchemes, apiVersions, requestValidators,",
    ...(announced ? [`  retirement: ${JSON.stringify(announced)},`] : []),
    "};",
    "",
    commented(["The options of {@link createHandler}."]),
    "export interface HandlerOptions<Principal> extends DispatcherOptions {",
    docComment(
      ["What `WWW-Authenticate` calls the realm: printable ASCII without quotation marks. Default: `cloud-partner`."],
      "  ",
    ),
    "  readonly realm?: string;",
    docComment(["Says who the caller is; one method for each security scheme of the document."], "  "),
    "  readonly security: SecurityHandlers<Principal>;",
    "}",
    "",
    commented([
      "Serves the Cloud Partner Portal publishing API: a function from a request to its answer, for every runtime that has the",
      "Fetch standard. `handlers` has one handler for each operation of the document.",
      "",
      "It answers by itself, in the API's error format: 400 (api-version, parameters, body), 401, 404 (path), 405, 413 and 415.",
      "`serve` of `@cloud-partner/server/node` takes it too, and answers without a `Request` or a `Response`.",
      "Throws a `TypeError` where a handler is missing.",
      "",
      "@example",
      "const handler = createHandler(handlers, {",
      '  security: { bearerAuth: fixedTokens({ [expected]: { name: "release" } }) },',
      "});",
      'const response = await handler(new Request("https://…/cancel?api-version=2017-10-31", { method: "POST", … }));',
    ]),
    "export function createHandler<Principal>(",
    "  handlers: Handlers<Principal>,",
    "  options: HandlerOptions<Principal>,",
    "): ContractHandler {",
    "  return createContractHandler(contract, handlers, options);",
    "}",
    "",
  ].join("\n");
}

function checkAnswersEntry(_: EntrySource, commented: Comment): string {
  return [
    'import { createAnswerCheck } from "../../core/check-answer.ts";',
    'import { answerValidators } from "./answer-validators.ts";',
    "",
    commented([
      "Holds an answer of an operation against the document: its status, its headers and its body. Gives a detail for each",
      "fault, with its place as `target` (`status`, the name of a header, or a JSON pointer into the body), and none where the",
      "answer is documented. Throws a `TypeError` where the document has no such operation.",
      "",
      "@example",
      'const faults = checkAnswer("cancelOperation", { status: 202, headers: { "Retry-After": "soon" } });',
      '// [{ code: "InvalidHeader", message: "the header is missing", target: "Operation-Location" }, …]',
    ]),
    "export const checkAnswer = createAnswerCheck(answerValidators);",
    "",
  ].join("\n");
}

function versionEntry(client: string, { source }: EntrySource): string {
  return [
    docComment(["Loads the client of this version; nothing of it is loaded before."], ""),
    `export const loadClient = () => import(${JSON.stringify(client)});`,
    "",
    docComment(["The words that parameters can have, by operation and parameter, as the document spells them."], ""),
    `export const parameterWords = ${JSON.stringify(parameterWords(source))} as const;`,
    "",
  ].join("\n");
}

function versionsEntry(names: readonly string[], defaultName: string): string {
  return [
    ...names.map((name, index) => `import * as version${index} from ${JSON.stringify(`./${name}.ts`)};`),
    "",
    docComment(["The versions and variants of the API, the oldest first."], ""),
    "export const versions = {",
    ...names.map((name, index) => `  ${JSON.stringify(name)}: version${index},`),
    "} as const;",
    "",
    docComment(["The version that counts where nobody names one."], ""),
    `export const defaultVersion = ${JSON.stringify(defaultName)};`,
    "",
  ].join("\n");
}
