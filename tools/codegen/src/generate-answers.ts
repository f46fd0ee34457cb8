import { answerName } from "./answer-name.ts";
import { docComment, endSentence } from "./doc-comment.ts";
import type { OperationDescription, ResponseDescription } from "./operation-description.ts";

/** The modules that the generated file imports from. */
export interface AnswerModules {
  /** Exports the generated types. */
  types: string;
  /** Exports `createAnswers` of the server. */
  server: string;
}

/** A table of the documented answers of each operation, and the constructors that are made of it. */
export function generateAnswers(operations: readonly OperationDescription[], modules: AnswerModules): string {
  return [
    `import { type AnswerConstructors, createAnswers } from ${JSON.stringify(modules.server)};`,
    `import type { operations } from ${JSON.stringify(modules.types)};`,
    "",
    "const table = {",
    ...operations.flatMap(({ operationId, responses }) => [
      `${JSON.stringify(operationId)}: {`,
      ...responses.map(entryOf),
      "},",
    ]),
    "} as const;",
    "",
    "/** The answers that the document allows each operation, by the reason phrases of their statuses. */",
    "export const answers: AnswerConstructors<operations, typeof table> = createAnswers<operations, typeof table>(table);",
    "",
  ].join("\n");
}

function entryOf({ status, description, contentTypes, headers }: ResponseDescription): string {
  const isRange = !/^\d+$/.test(status);
  const parts = [
    isRange ? JSON.stringify(status) : status,
    ...(isRange ? ['"status"'] : []),
    ...(contentTypes.length > 1 ? ['"contentType"'] : []),
    ...(contentTypes.length > 0 ? ['"body"'] : []),
    ...(headers.length > 0 ? ['"headers"'] : []),
  ];
  const entry = `${answerName(status)}: [${parts.join(", ")}],`;
  return description === "" ? entry : `${docComment(endSentence(description).split("\n"), "    ")}\n${entry}`;
}
