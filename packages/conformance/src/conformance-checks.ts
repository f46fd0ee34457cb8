import type { Check, RunnableCheck } from "./check.ts";
import { consistencyChecks } from "./checks/consistency.ts";
import { credentialChecks } from "./checks/credentials.ts";
import { documentedAnswerChecks } from "./checks/documented-answers.ts";
import { lifecycleChecks } from "./checks/lifecycle.ts";
import { listFilterChecks } from "./checks/list-filter.ts";
import { methodChecks } from "./checks/methods.ts";
import { requestIdentifierChecks } from "./checks/request-identifiers.ts";
import { unknownEntityChecks, unknownPathChecks } from "./checks/unknown-entities.ts";
import { validRequestChecks } from "./checks/valid-requests.ts";
import { violationChecks } from "./checks/violations.ts";
import { type OpenApiDocument, readDocument } from "./document/read-document.ts";
import { readOperations } from "./document/read-operations.ts";

/**
 * The checks that follow from a document, in the order in which they are made; without one, from the newest inside the
 * package. Throws a `DocumentError` for a reference that leads nowhere.
 */
export function conformanceChecks(document: OpenApiDocument = readDocument()): readonly Check[] {
  return runnableChecks(document).map(({ run: _, ...check }) => check);
}

/** The same, to be made in a session of the same document. */
export function runnableChecks(document: OpenApiDocument): readonly RunnableCheck[] {
  const operations = readOperations(document);
  const ofPaths = Map.groupBy(operations, ({ path }) => path);
  return [
    // First, while the offer is as it was given: a publication that has come far is cancelled by an operation of its own.
    ...lifecycleChecks(operations),
    ...operations.flatMap((operation) => [
      ...validRequestChecks(operation),
      ...violationChecks(operation, document),
      ...credentialChecks(operation),
      ...unknownEntityChecks(operation),
      ...requestIdentifierChecks(operation),
      ...consistencyChecks(operation),
      ...listFilterChecks(operation, document),
    ]),
    ...[...ofPaths.values()].flatMap(methodChecks),
    ...unknownPathChecks(operations),
    // Last, for they judge what all others were answered.
    ...operations.flatMap(documentedAnswerChecks),
  ];
}
