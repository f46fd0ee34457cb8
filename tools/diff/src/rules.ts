import type { Bump, Hurt, Severity } from "./finding.ts";

/** What a rule says of every change that it names. */
export interface Rule {
  readonly severity: Severity;
  /** Whom it hurts. */
  readonly hurts: readonly Hurt[];
  /** Why it has this level. */
  readonly why: string;
  /** The part of the version that it asks for, where it is not the severity's own. */
  readonly bump?: Bump;
}

const client: readonly Hurt[] = ["client"];
const clientAndCode: readonly Hurt[] = ["client", "generated code"];
const code: readonly Hurt[] = ["generated code"];
const serverAndCode: readonly Hurt[] = ["server", "generated code"];
const server: readonly Hurt[] = ["server"];
const everyone: readonly Hurt[] = ["client", "server", "generated code"];

/**
 * The severity file: every rule with its level and the reason for it. A level is chosen for those who call the API: what
 * they send is refused, what they get is not what they were promised, or their program does not compile. What only those
 * have to follow who serve the API is no break, because a server is made for one document and its compiler tells.
 */
export const rules = {
  // Operations
  "operation-removed": breaking(everyone, "The call is no longer answered, and its method and types are gone."),
  "operation-moved": breaking(everyone, "Requests to the old address are no longer answered."),
  "operation-added": info(code, "Nobody calls it yet. A server has to be given a handler for it.", "minor"),
  "operation-id-changed": breaking(code, "Methods, handlers and types are named for it; only the wire is the same."),
  "path-parameter-renamed": breaking(code, "The wire is the same, but the parameter has another name in every call."),
  "deprecated-added": info([], "It still works; who uses it is told to leave it.", "minor"),
  "deprecated-removed": info([], "It is no longer advised against."),

  // Parameters
  "parameter-removed": breaking(
    everyone,
    "Who sends it is no longer understood, and the code that names it no longer compiles.",
  ),
  "parameter-added-required": breaking(everyone, "Requests without it are refused."),
  "parameter-added-optional": info([], "Requests without it stay valid.", "minor"),
  "parameter-became-required": breaking(clientAndCode, "Requests without it are refused from now on."),
  "parameter-became-optional": info(serverAndCode, "Who sends it still can; handlers have to do without.", "minor"),
  "parameter-style-changed": breaking(everyone, "The same value is written otherwise on the wire."),
  "parameter-empty-value-changed": breaking(client, "A parameter without a value is no longer understood."),
  "parameter-empty-value-allowed": info([], "More is understood than before.", "minor"),

  // Request bodies
  "request-body-removed": breaking(everyone, "What was sent is no longer read."),
  "request-body-added-required": breaking(everyone, "Requests without a body are refused."),
  "request-body-added-optional": info([], "Requests without a body stay valid.", "minor"),
  "request-body-became-required": breaking(clientAndCode, "Requests without a body are refused from now on."),
  "request-body-became-optional": info(serverAndCode, "Who sends one still can; handlers have to do without.", "minor"),
  "request-media-type-removed": breaking(everyone, "Bodies of this type are refused (415)."),
  "request-media-type-added": info(server, "Bodies of the other types are still read.", "minor"),
  "encoding-changed": breaking(everyone, "The same value is written otherwise on the wire."),

  // Responses
  "success-status-removed": breaking(everyone, "Clients that wait for this status no longer see it."),
  "success-status-added": warning(
    clientAndCode,
    "Clients that know the other statuses may take this one for an error, and a switch over all answers is no longer complete.",
  ),
  "error-status-removed": breaking(
    clientAndCode,
    "Programs tell errors apart by status; this one falls to `default`, or to nothing, and a comparison with it no longer compiles.",
  ),
  "error-status-added": info(server, "An error that was not told apart before now is.", "minor"),
  "default-answer-removed": breaking(
    clientAndCode,
    "Errors that are not listed are no longer promised to have a form.",
  ),
  "default-answer-added": info([], "Errors that are not listed are now promised to have a form.", "minor"),
  "response-body-removed": breaking(everyone, "The body that clients read is gone."),
  "response-body-added": info(serverAndCode, "Clients that expect none do not read it.", "minor"),
  "response-media-type-removed": breaking(everyone, "Clients that ask for this type no longer get it."),
  "response-media-type-added": warning(
    clientAndCode,
    "Clients that do not say what they accept may be given it, and the body's type is now a choice.",
  ),
  "response-header-removed": breaking(
    everyone,
    "Clients that read it find nothing, and the code that names it no longer compiles.",
  ),
  "response-header-added": info([], "Who does not know it does not read it.", "minor"),
  "response-header-added-required": info(serverAndCode, "Clients gain a header; handlers have to send it.", "minor"),
  "response-header-became-optional": breaking(
    clientAndCode,
    "Clients that count on it have to do without, and its type gains undefined.",
  ),
  "response-header-became-required": warning(serverAndCode, "Handlers that leave it out no longer compile."),
  "response-header-style-changed": breaking(everyone, "The same value is written otherwise on the wire."),
  "link-removed": breaking(client, "Clients that follow the link by its name find nothing."),
  "link-added": info([], "Nobody follows it yet.", "minor"),
  "link-changed": breaking(client, "Clients that follow the link get somewhere else, or send something else."),
  "callback-removed": breaking(everyone, "Who waits to be called no longer is."),
  "callback-added": info(code, "Nobody waits for it yet.", "minor"),

  // Schemas of what is sent
  "request-type-narrowed": breaking(clientAndCode, "Values of a type that was taken are refused."),
  "request-type-widened": info(serverAndCode, "More is taken than before; handlers see more.", "minor"),
  "request-type-changed": breaking(everyone, "Values of the old type are refused."),
  "request-enum-value-removed": breaking(
    clientAndCode,
    "Requests with this value are refused, and code that sends it no longer compiles.",
  ),
  "request-enum-value-added": info(serverAndCode, "More is taken than before; handlers see more.", "minor"),
  "request-constraint-narrowed": breaking(client, "Values that were taken are refused."),
  "request-constraint-widened": info(server, "More is taken than before.", "minor"),
  "request-constraint-changed": breaking(client, "Some of the values that were taken are refused."),
  "request-property-removed": breaking(
    everyone,
    "Requests with it are refused or misread, and code that sends it no longer compiles.",
  ),
  "request-property-added-optional": info([], "Requests without it stay valid.", "minor"),
  "request-property-added-required": breaking(everyone, "Requests without it are refused."),
  "request-property-became-required": breaking(clientAndCode, "Requests without it are refused from now on."),
  "request-property-became-optional": info(
    serverAndCode,
    "Who sends it still can; handlers have to do without.",
    "minor",
  ),
  "request-schema-closed": breaking(
    client,
    "Requests with properties that are not listed were taken and are now refused.",
  ),
  "request-schema-opened": info(server, "More is taken than before.", "minor"),
  "request-branch-removed": breaking(clientAndCode, "Values of this form were taken and are now refused."),
  "request-branch-added": info(serverAndCode, "More is taken than before; handlers see more.", "minor"),
  "request-default-changed": breaking(client, "Requests that leave the value out now mean something else."),
  "request-default-added": warning(client, "Requests that leave the value out may now mean something else."),

  // Schemas of what is answered
  "response-type-narrowed": warning(
    serverAndCode,
    "Clients are given less than they were ready for; handlers that answer it no longer compile.",
  ),
  "response-type-widened": breaking(clientAndCode, "Clients are given values of a type that they do not expect."),
  "response-type-changed": breaking(everyone, "Clients are given values of a type that they do not expect."),
  "response-enum-value-removed": warning(
    serverAndCode,
    "Nobody is given it any more; code that compares with it, or answers it, no longer compiles.",
  ),
  "response-enum-value-added": breaking(
    clientAndCode,
    "The list was complete: clients are given a value that they do not know, and a switch over all values is no longer complete.",
  ),
  "response-constraint-narrowed": info(
    server,
    "Clients are given less than they were ready for; the server has to keep to it.",
    "minor",
  ),
  "response-constraint-widened": breaking(client, "Clients are given values that they were told would not come."),
  "response-constraint-changed": breaking(client, "Clients are given values of a form that they do not expect."),
  "response-property-removed": breaking(
    everyone,
    "Clients that read it find nothing, and the code that names it no longer compiles.",
  ),
  "response-property-added-optional": info([], "Clients ignore what they do not know.", "minor"),
  "response-property-added-required": info(
    serverAndCode,
    "Clients ignore what they do not know; handlers have to answer it.",
    "minor",
  ),
  "response-property-added-to-closed": warning(
    client,
    "The object was said to have no other properties; clients that hold it to that refuse it.",
  ),
  "response-property-became-optional": breaking(
    clientAndCode,
    "Clients that count on it have to do without, and its type gains undefined.",
  ),
  "response-property-became-required": warning(serverAndCode, "Handlers that leave it out no longer compile."),
  "response-schema-closed": warning(serverAndCode, "Properties that are not listed can no longer be answered."),
  "response-schema-opened": warning(
    client,
    "The object was said to have no other properties; clients that hold it to that refuse it.",
  ),
  "response-branch-removed": warning(
    serverAndCode,
    "Nobody is given it any more; code that tells it apart, or answers it, no longer compiles.",
  ),
  "response-branch-added": breaking(clientAndCode, "Clients are given values of a form that they do not know."),
  "response-default-changed": info([], "A default is only the word for what the server answers anyway."),

  // Schemas, whatever their direction
  "read-only-added": breaking(everyone, "What could be sent no longer can."),
  "read-only-removed": info([], "What could not be sent now can be.", "minor"),
  "write-only-added": breaking(everyone, "What was answered no longer is."),
  "write-only-removed": info([], "What was not answered now can be.", "minor"),
  "discriminator-changed": breaking(everyone, "What tells the forms of a value apart is another."),
  "representation-changed": breaking(everyone, "The same value is written otherwise on the wire."),
  "component-removed": breaking(code, "The wire is the same, but the types package no longer has its name."),
  "component-added": info([], "Nobody names it yet.", "minor"),
  "component-changed": warning(code, "No operation uses it, but the types package has its type."),

  // Security and servers
  "security-alternative-removed": breaking(
    clientAndCode,
    "Clients that prove in this way who they are are no longer let in.",
  ),
  "security-alternative-added": info(server, "Clients are let in as before.", "minor"),
  "security-demanded": breaking(everyone, "Clients that were let in without a proof of who they are no longer are."),
  "security-no-longer-demanded": info(serverAndCode, "Clients are let in as before.", "minor"),
  "security-scheme-changed": breaking(everyone, "The proof of who one is has to be sent otherwise, or got elsewhere."),
  "server-removed": breaking(client, "Clients that were given this address may find nothing there."),
  "server-added": info([], "The other addresses are still there.", "minor"),
  "default-server-changed": breaking(client, "Clients take the first address when they are given none."),
  "server-variable-changed": breaking(client, "Addresses that were made with the old values may find nothing."),

  // The document
  "documentation-changed": info([], "Only people read it."),
  "document-name-changed": info([], "The title, version and licence of the document bind no program."),
  "extension-changed": info([], "No other extension is read by what is generated from the document."),
  "version-removed": breaking(
    everyone,
    "The document of this api-version is gone, and so is all that was generated from it.",
  ),
  "version-end-announced": info(
    clientAndCode,
    "The api-version is still served; who uses it is told to leave it, by headers and in types.",
    "minor",
  ),
  "sunset-earlier": warning(clientAndCode, "Who relied on the announced day has less time than was promised."),
  "default-version-changed": breaking(
    everyone,
    "What is imported without the name of a version is now another one: requests, handlers and types with it.",
  ),
  "version-added": info([], "The other api-versions are still there.", "minor"),
  "generated-code-changed": warning(
    code,
    "No change of the document explains it: the generator, a template or a tool changed. The document cannot say whom that hurts.",
  ),
  "not-classified": warning([], "No rule explains this change. Look at it, and give it a rule."),
} as const satisfies Record<string, Rule>;

/** The name of a rule of the severity file. */
export type RuleName = keyof typeof rules;

/**
 * Levels for checks of oasdiff where ours differ from its own. Without an entry, oasdiff's own level counts, and a finding
 * takes the worse of its rule's level and of oasdiff's.
 */
export const oasdiffLevels: Readonly<Record<string, { readonly severity: Severity; readonly why: string }>> = {
  "response-property-type-changed": info(
    [],
    "Our rules tell a narrower type or format, which hurts no client, from another one.",
  ),
  "response-body-type-changed": info(
    [],
    "Our rules tell a narrower type or format, which hurts no client, from another one.",
  ),
  "request-property-type-changed": info(
    [],
    "Our rules tell a wider type or format, which hurts no client, from another one.",
  ),
  "request-body-type-changed": info(
    [],
    "Our rules tell a wider type or format, which hurts no client, from another one.",
  ),
  "request-parameter-type-changed": info(
    [],
    "Our rules tell a wider type or format, which hurts no client, from another one.",
  ),
};

/** The part of a version number that a change of this severity asks for. */
export function bumpOf(severity: Severity): Bump {
  return severity === "breaking" ? "major" : severity === "warning" ? "minor" : "patch";
}

function breaking(hurts: readonly Hurt[], why: string): Rule {
  return { severity: "breaking", hurts, why };
}

function warning(hurts: readonly Hurt[], why: string): Rule {
  return { severity: "warning", hurts, why };
}

function info(hurts: readonly Hurt[], why: string, bump: Bump = "patch"): Rule {
  return { severity: "info", hurts, why, bump };
}
