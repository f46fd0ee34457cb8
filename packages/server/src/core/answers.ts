import type { OperationShape, Simplify, StatusOfResponse } from "@cloud-partner/types";
import type { Answer } from "./handler.ts";

/** The members of an answer that a constructor takes, in this order. */
export type AnswerPart = "status" | "contentType" | "body" | "headers";

/**
 * A documented answer: its key among the document's `responses` (a status, a range or `"default"`), and what has to be said
 * of it beyond that.
 */
export type AnswerEntry = readonly [response: number | string, ...parts: AnswerPart[]];

/** The documented answers of each operation, by the names of their constructors. */
export type AnswerTable = Readonly<Record<string, Readonly<Record<string, AnswerEntry>>>>;

/** The answers that a key of an operation's `responses` stands for, one for each media type. */
type AnswerOf<Operation extends OperationShape, Response> = Response extends keyof Operation["responses"]
  ? Extract<Answer<Operation>, { status: StatusOfResponse<Operation, Response> }>
  : never;

/** Of each answer the members that a constructor sets. */
type Made<Of, Part> = Of extends unknown ? Simplify<Pick<Of, Extract<keyof Of, "status" | Part>>> : never;

/** What a constructor takes: of each part the type that it has in the answer, under a name that editors show. */
type Arguments<Of, Parts> = Parts extends readonly [infer First, ...infer Rest]
  ? [...Argument<Of, First>, ...Arguments<Of, Rest>]
  : [];

type Argument<Of, Part> = Part extends "headers"
  ? Of extends { headers: infer Headers }
    ? [headers: Headers]
    : Of extends { headers?: infer Headers }
      ? [headers?: Headers]
      : never
  : Part extends "body"
    ? [body: Of["body" & keyof Of]]
    : Part extends "contentType"
      ? [contentType: Of["contentType" & keyof Of]]
      : [status: Of["status" & keyof Of]];

/** One for each answer, so that the media type decides which body is wanted. */
type EachArguments<Of, Parts> = Of extends unknown ? Arguments<Of, Parts> : never;

/** Makes one documented answer of an operation; what it takes and gives is what the document says of that answer. */
export type AnswerConstructor<Operation extends OperationShape, Entry extends AnswerEntry> = Entry extends readonly [
  infer Response,
  ...infer Parts,
]
  ? (
      ...parts: EachArguments<AnswerOf<Operation, Response>, Parts>
    ) => Made<AnswerOf<Operation, Response>, Parts[number]>
  : never;

/** The constructors of the answers of every operation. */
export type AnswerConstructors<Operations extends Record<keyof Table, OperationShape>, Table extends AnswerTable> = {
  readonly [Id in keyof Table]: {
    readonly [Name in keyof Table[Id]]: AnswerConstructor<Operations[Id], Table[Id][Name]>;
  };
};

/** Makes the constructors that a table lists, with the types that the operations have. */
export function createAnswers<Operations extends Record<keyof Table, OperationShape>, Table extends AnswerTable>(
  table: Table,
): AnswerConstructors<Operations, Table> {
  const answers: unknown = mapValues(table, (entries) => mapValues(entries, createConstructor));
  // Sound, because the types read the same entries: each constructor takes its parts in their order and sets just these.
  return answers as AnswerConstructors<Operations, Table>;
}

function mapValues<From, To>(object: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function createConstructor([response, ...names]: AnswerEntry): (...parts: unknown[]) => object {
  return (...parts) => {
    const answer: Record<string, unknown> = {};
    if (typeof response === "number") answer["status"] = response;
    for (const [index, name] of names.entries()) {
      if (parts[index] !== undefined) answer[name] = parts[index];
    }
    return answer;
  };
}
