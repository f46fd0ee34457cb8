import { Fault } from "./check.ts";
import { AnswerObserver } from "./checks/answer-observer.ts";
import { arbitraryOfSchema, type Extent, type SchemaSource } from "./data/arbitrary-of-schema.ts";
import { expandSchema, type Schema } from "./data/schema.ts";
import { validatorOf } from "./data/schema-validator.ts";
import { seededSample } from "./data/seeded-sample.ts";
import { serializeParameter } from "./data/serialize-parameter.ts";
import { asList, type JsonObject } from "./document/json.ts";
import { jsonContent, type Operation, type Parameter } from "./document/operation.ts";
import { readOperations } from "./document/read-operations.ts";
import { buildRequest, type Credentials, type RequestParts } from "./http/build-request.ts";
import type { Exchange, SentRequest } from "./http/exchange.ts";
import { sendRequest } from "./http/send-request.ts";
import type { Settings } from "./options.ts";
import { OfferWorkflow } from "./workflow/offer-workflow.ts";

/** Whose credentials a request has. */
export type Caller = "own" | "foreign" | "nobody" | readonly Credentials[];

/** After so many requests in a row that were not answered, no more of the operation are sent. */
const mostUnanswered = 5;

/** What the checks of one run share: the server, the document, and what the server has answered so far. */
export class Session {
  /** The options, with all defaults. */
  readonly settings: Settings;
  /** The operations of the document, by name. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** What values are made from. */
  readonly source: SchemaSource;
  /** Judges every answer. */
  readonly observer: AnswerObserver;
  /** Brings the offer into the state that a call needs. */
  readonly workflow: OfferWorkflow;
  /** How many requests in a row were not answered, by operation. */
  readonly #unanswered = new Map<string, number>();
  /** Making a value is slow, and each check of an operation wants the same. */
  readonly #generated = new Map<string, unknown>();

  constructor(settings: Settings, document: JsonObject) {
    this.settings = settings;
    this.source = { document, validator: validatorOf(document) };
    this.operations = new Map(readOperations(document).map((each) => [each.operationId, each]));
    this.observer = new AnswerObserver(this.source.validator);
    this.workflow = new OfferWorkflow(this);
  }

  /** Sends a request of an operation, and observes its answer. It never rejects. */
  async send(operation: Operation, parts: RequestParts, caller: Caller = "own"): Promise<Exchange> {
    const request = buildRequest(this.settings.baseUrl, operation, parts, this.#credentials(operation, caller));
    const exchange = await this.#sendUnlessSilent(operation, request);
    this.observer.observe(operation, exchange);
    const { method } = request;
    if (method !== "GET" && method !== "HEAD" && !(exchange.answer !== undefined && exchange.answer.status >= 400))
      this.workflow.forget();
    return exchange;
  }

  /** A server that does not answer an operation is not waited for hundreds of times. */
  async #sendUnlessSilent({ operationId }: Operation, request: SentRequest): Promise<Exchange> {
    const unanswered = this.#unanswered.get(operationId) ?? 0;
    if (unanswered >= mostUnanswered) {
      const failure = `not sent, for ${mostUnanswered} requests of ${operationId} in a row were not answered`;
      return { request, answer: undefined, failure };
    }
    const exchange = await this.sendRaw(request);
    this.#unanswered.set(operationId, exchange.answer === undefined ? unanswered + 1 : 0);
    return exchange;
  }

  /** Sends a request of no operation; nothing judges its answer. */
  sendRaw(request: SentRequest): Promise<Exchange> {
    return sendRequest(this.settings.fetch, request, this.settings.timeout);
  }

  /** Sends a request and gives its answer. Throws a {@link Fault} where none comes. */
  async ask(operation: Operation, parts: RequestParts, caller: Caller = "own") {
    const exchange = await this.send(operation, parts, caller);
    if (exchange.answer === undefined) throw new Fault("an answer", exchange);
    return { exchange, answer: exchange.answer };
  }

  /** The credentials of the session's own caller. */
  ownCredentials(operation: Operation): readonly Credentials[] {
    return this.#credentials(operation, "own");
  }

  #credentials(operation: Operation, caller: Caller): readonly Credentials[] {
    if (typeof caller !== "string") return caller;
    const secret = { own: this.settings.token, foreign: this.settings.foreignToken, nobody: undefined }[caller];
    return secret === undefined ? [] : operation.security.map((scheme) => ({ scheme, secret }));
  }

  /**
   * A valid request: the required parameters, each as the document's example has it, and the first example of the body. The
   * path names the offer that is worked on.
   */
  async validRequest(operation: Operation, body?: unknown): Promise<RequestParts> {
    const path: Record<string, string> = {};
    const pairs: Record<"query" | "header" | "cookie", [string, string][]> = { query: [], header: [], cookie: [] };
    for (const parameter of operation.parameters) {
      if (parameter.in === "path") path[parameter.name] = await this.#pathValue(operation, parameter);
      else if (parameter.required) pairs[parameter.in].push([parameter.name, this.usualText(operation, parameter)]);
    }
    const content = jsonContent(operation);
    const value = body ?? (content && this.usualBody(operation));
    return {
      path,
      query: pairs.query,
      headers: pairs.header,
      cookies: pairs.cookie,
      ...(content === undefined ? {} : { body: JSON.stringify(value), contentType: content.mediaType }),
    };
  }

  /** A valid value of a parameter: an example, or a generated one. */
  usualText(operation: Operation, { name, schema, examples }: Parameter): string {
    const valid = examples.find((each) => this.source.validator.accepts(schema, each));
    return serializeParameter(valid ?? this.generate(schema, `${operation.operationId} ${name}`));
  }

  /** A valid JSON body: the first example, or a generated one. */
  usualBody(operation: Operation): unknown {
    const content = jsonContent(operation);
    if (content === undefined) return undefined;
    const valid = content.examples.find(({ value }) => this.source.validator.accepts(content.schema, value));
    return valid === undefined ? this.generate(content.schema, operation.operationId) : valid.value;
  }

  /** A generated value, the same for a seed and a name. */
  generate(schema: Schema, name: string, extent: Extent = "any"): unknown {
    const [first] = asList(expandSchema(this.source.document, schema)["enum"]);
    if (first !== undefined) return first;
    const key = `${name} ${extent}`;
    if (!this.#generated.has(key)) {
      const values = arbitraryOfSchema(this.source, schema, extent);
      this.#generated.set(key, seededSample(values, this.settings.seed, key));
    }
    return this.#generated.get(key);
  }

  async #pathValue(operation: Operation, parameter: Parameter): Promise<string> {
    const { publisher, offer } = this.settings;
    if (parameter.name === "publisherId") return publisher;
    if (parameter.name === "offerId") return offer;
    if (parameter.name === "operationId")
      return (await this.workflow.knownOperationId()) ?? this.usualText(operation, parameter);
    return this.usualText(operation, parameter);
  }
}
