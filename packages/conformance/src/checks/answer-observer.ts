import { Fault } from "../check.ts";
import type { Schema } from "../data/schema.ts";
import type { SchemaValidator } from "../data/schema-validator.ts";
import { type DocumentedResponse, documentedResponse, isJson, type Operation } from "../document/operation.ts";
import { errorCodeOf } from "../http/build-request.ts";
import type { Answer, Exchange } from "../http/exchange.ts";
import { expandForHeader } from "./header-value.ts";

/** What was found of one thing that is asked of many answers. */
export interface Observation {
  /** How many answers were judged. */
  readonly judged: number;
  /** The first that did not conform. */
  readonly fault: Fault | undefined;
}

/** Holds each answer against the document when it comes, and keeps what was found by the name of a check. */
export class AnswerObserver {
  readonly #validator: SchemaValidator;
  readonly #observations = new Map<string, Observation>();
  readonly #seen = new Map<string, Map<number, number>>();

  constructor(validator: SchemaValidator) {
    this.#validator = validator;
  }

  /** What was found by the name of a check; `undefined` where no answer was judged. */
  found(name: string): Observation | undefined {
    return this.#observations.get(name);
  }

  /** How often each status came for an operation. */
  statusesOf(operationId: string): ReadonlyMap<number, number> {
    return this.#seen.get(operationId) ?? new Map();
  }

  /** Judges an answer of an operation. */
  observe(operation: Operation, exchange: Exchange): void {
    const { operationId } = operation;
    const { answer } = exchange;
    this.judge(`${operationId}/answers`, answer !== undefined, "an HTTP answer within the time", exchange);
    if (answer === undefined) return;
    const { status, headers } = answer;
    const seen = this.#seen.get(operationId) ?? new Map<number, number>();
    this.#seen.set(operationId, seen.set(status, (seen.get(status) ?? 0) + 1));
    this.judge(`${operationId}/no-server-error`, status < 500, "no status of 500 or above", exchange);
    const response = documentedResponse(operation, status);
    const documented = operation.responses.map((each) => each.status).join(", ");
    this.judge(
      `${operationId}/documented-status`,
      response !== undefined,
      `one of the documented statuses: ${documented}`,
      exchange,
    );
    if (status === 401) {
      const challenge = headers.get("www-authenticate");
      this.judge(
        `${operationId}/credentials/challenge`,
        challenge !== null && challenge.trim() !== "",
        "the header WWW-Authenticate with the status 401",
        exchange,
      );
    }
    if (response === undefined) return;
    this.#judgeHeaders(operation, response, answer, exchange);
    // A HEAD has no body, whatever a GET has.
    if (exchange.request.method !== "HEAD") this.#judgeBody(operation, response, answer, exchange);
  }

  #judgeHeaders(
    { operationId }: Operation,
    response: DocumentedResponse,
    { headers }: Answer,
    exchange: Exchange,
  ): void {
    for (const { name, required, schema } of response.headers) {
      const check = `${operationId}/${response.status}/header-${name.toLowerCase()}`;
      const text = headers.get(name);
      if (text === null) {
        if (required) this.judge(check, false, `the header ${name}, which is required`, exchange, "no such header");
        continue;
      }
      const faults = this.#headerFaults(schema, text);
      this.judge(
        check,
        faults === "",
        `the header ${name} as it is documented: it ${faults}`,
        exchange,
        `${name}: ${text}`,
      );
    }
  }

  #headerFaults(schema: Schema, text: string): string {
    const faults = expandForHeader(text).map((value) => this.#validator.faultsOf(schema, value));
    // A text of digits may be meant as a number or as a text.
    return faults.some((each) => each.length === 0)
      ? ""
      : (faults.at(-1) ?? []).map(({ message }) => message.replace("the value ", "")).join(", ");
  }

  #judgeBody({ operationId }: Operation, response: DocumentedResponse, answer: Answer, exchange: Exchange): void {
    const name = `${operationId}/${response.status}`;
    const { headers, text, json } = answer;
    if (response.content.length === 0) {
      this.judge(`${name}/no-body`, text === "", "no body, for none is documented", exchange);
      return;
    }
    const type = headers.get("content-type");
    const mediaType = type?.split(";")[0]?.trim().toLowerCase();
    const content = response.content.find((each) => each.mediaType === mediaType);
    const documented = response.content.map((each) => each.mediaType).join(" or ");
    this.judge(
      `${name}/content-type`,
      content !== undefined,
      `the media type ${documented}`,
      exchange,
      type === null ? "no Content-Type" : `Content-Type: ${type}`,
    );
    // A body under a wrong type is judged all the same: one fault must not hide the other.
    const judged = content ?? response.content[0];
    if (judged === undefined || !isJson(judged.mediaType)) return;
    const faults =
      json === undefined
        ? ["it is no JSON"]
        : this.#validator.faultsOf(judged.schema, json).map(({ message }) => message);
    this.judge(
      `${name}/body`,
      faults.length === 0,
      `a body as it is documented: ${faults.slice(0, 3).join("; ")}`,
      exchange,
    );
    const code = headers.get("x-ms-error-code");
    if (code !== null && answer.status >= 400) {
      this.judge(
        `${operationId}/error-code-header`,
        code === errorCodeOf(json),
        "the same code in x-ms-error-code and in the body",
        exchange,
        `x-ms-error-code: ${code}, and in the body ${errorCodeOf(json) ?? "none"}`,
      );
    }
  }

  /** Adds a judgement to what is known of a check. */
  judge(name: string, holds: boolean, expected: string, exchange: Exchange, seen?: string): void {
    const { judged, fault } = this.#observations.get(name) ?? { judged: 0, fault: undefined };
    this.#observations.set(name, {
      judged: judged + 1,
      fault: fault ?? (holds ? undefined : new Fault(expected, exchange, seen)),
    });
  }
}
