import type { OperationTable } from "@cloud-partner/client/core";
import type { Contract } from "@cloud-partner/server/core";
import fc from "fast-check";
import {
  arbitraryOfSchema,
  type Extent,
  UnsupportedSchemaError,
} from "../../../../packages/conformance/src/data/arbitrary-of-schema.ts";
import { validatorOf } from "../../../../packages/conformance/src/data/schema-validator.ts";
import { identifyOperations } from "../../src/identify-operations.ts";
import { isObject, type Json, type Place } from "../../src/json.ts";
import { bodyKind } from "../../src/media-type.ts";
import type {
  OperationDescription,
  PrimitiveType,
  ResponseDescription,
  ValueShape,
} from "../../src/operation-description.ts";
import type { SourceDocument } from "../../src/source-document.ts";
import { connect } from "../connect.ts";

/** The generated code of a document, as it is imported. */
export interface Generated {
  operationTable: OperationTable;
  contract: Contract;
}

/** What became of the values of a document's operations. */
export interface RoundTrips {
  /** How many operations kept all of their values, there and back. */
  kept: number;
  /** How many values were sent: parameters, bodies, headers. */
  values: number;
  /** The operations whose values did not come as they were sent, each with what came. */
  lost: string[];
  /** The operations that no values were made for, each with why. */
  untried: string[];
}

type Call = (request: Record<string, unknown>) => Promise<{ status: number; headers: object; body?: unknown }>;

/**
 * Calls every operation through client and server, once with all that its request and its answer may have and once with no
 * more than they must have, and compares what arrives with what was sent.
 */
export async function roundTrips(
  source: SourceDocument,
  operations: readonly OperationDescription[],
  { operationTable, contract }: Generated,
): Promise<RoundTrips> {
  const found: RoundTrips = { kept: 0, values: 0, lost: [], untried: [] };
  const places = new Map(identifyOperations(source).map((operation) => [operation.operationId, operation]));
  let seen: Record<string, unknown> = {};
  let answer: Record<string, unknown> = {};
  const handler = (request: Record<string, unknown>) => {
    seen = request;
    return answer;
  };
  const { client } = connect<Record<string, Call>>({
    table: operationTable,
    // Whose call it is has no part in its values.
    contract: {
      ...contract,
      routes: contract.routes.map((route) => ({ ...route, security: [] })),
      securitySchemes: {},
    },
    handlers: Object.fromEntries(operations.map(({ operationId }) => [operationId, handler as never])),
  });
  for (const operation of operations) {
    const at = places.get(operation.operationId);
    const call = client[operation.operationId];
    if (at === undefined || call === undefined) throw new Error(`there is no ${operation.operationId}`);
    const name = `${operation.method} ${operation.path}`;
    const before = found.lost.length;
    try {
      for (const extent of ["full", "required"] as const) {
        const sent = requestOf(source, at, operation, extent);
        const response = answerTo(operation);
        const success = response !== undefined && /^(2|default)/.test(response.status) ? response : undefined;
        answer = response === undefined ? {} : answerOf(source, at.place, response, extent);
        seen = {};
        let result: Awaited<ReturnType<Call>> | undefined;
        let failure = "";
        try {
          result = await call({ ...sent.flat, ...sent.body });
        } catch (error) {
          failure = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : String(error);
        }
        // Without a documented success, there is no answer that a client could resolve to.
        if (success === undefined && Object.keys(seen).length > 0) failure = "";
        const arrived = { ...sent.parametersOf(seen), ...(sent.body.body === undefined ? {} : { body: seen["body"] }) };
        const expected = { ...sent.byName, ...(sent.body.body === undefined ? {} : { body: sent.body.body }) };
        found.values += Object.keys(expected).length + (success === undefined ? 0 : Object.keys(answer).length - 1);
        if (failure !== "") found.lost.push(`${name}: ${failure.slice(0, 300)}`);
        else if (!(await keeps(expected, arrived)))
          found.lost.push(`${name}: sent ${shown(expected)}, arrived ${shown(arrived)}`);
        else if (success !== undefined && result !== undefined) {
          const { status, headers = {}, body } = answer;
          const returned = { status: result.status, headers: { ...result.headers }, body: result.body };
          if (!(await keeps({ status, headers, ...(body === undefined ? {} : { body }) }, returned))) {
            found.lost.push(`${name}: answered ${shown(answer)}, returned ${shown(returned)}`);
          }
        }
      }
    } catch (error) {
      if (!(error instanceof UnsupportedSchemaError)) throw error;
      found.untried.push(`${name}: ${error.message}`);
      continue;
    }
    if (found.lost.length === before) found.kept += 1;
  }
  return found;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "undefined").slice(0, 300);
}

/** One value of what a schema allows; the same at each run. */
function sample(source: SourceDocument, schema: unknown, extent: Extent, suits: (value: unknown) => boolean): unknown {
  const validator = validatorOf(source.root);
  // A schema that is no object says nothing of its values.
  const known = isObject(schema) ? schema : {};
  const arbitrary = arbitraryOfSchema({ document: source.root, validator }, known, extent).map(withSafeIntegers);
  const suitable = (value: unknown) => suits(value) && validator.accepts(known, value);
  const made = fc.sample(arbitrary, { numRuns: 200, seed: 7 }).find(suitable);
  if (made === undefined)
    throw new UnsupportedSchemaError("no value that was made for the schema can be sent as it is");
  return made;
}

/** Integers beyond 2^53 are not kept by JSON, and the server refuses them. */
function withSafeIntegers(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value) ? 1 : value;
  if (Array.isArray(value)) return value.map(withSafeIntegers);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withSafeIntegers(member)]));
}

function requestOf(
  source: SourceDocument,
  { place, itemPlace }: { place: Place; itemPlace: Place },
  operation: OperationDescription,
  extent: Extent,
) {
  const flat: Record<string, unknown> = {};
  const byName: Record<string, unknown> = {};
  const schemas = parameterSchemas(source, [itemPlace, place]);
  for (const { name, in: location, required, contentType, shape, style } of operation.parameters) {
    if (extent === "required" && !required) continue;
    const suits = contentType === undefined ? suitsLocation(location, shape, style) : () => true;
    // A list or an object without members is not sent at all.
    flat[name] = sample(source, schemas.get(`${location} ${name}`), "full", suits);
    byName[name] = flat[name];
  }
  const body: { body?: unknown; contentType?: string } = {};
  const { requestBody } = operation;
  const [contentType] = requestBody?.contentTypes ?? [];
  if (requestBody !== undefined && contentType !== undefined && (requestBody.required || extent === "full")) {
    body.body = bodyOf(source, [...place, "requestBody"], contentType, extent);
    if (requestBody.contentTypes.length > 1) body.contentType = contentType;
  }
  const parametersOf = (seen: Record<string, unknown>) =>
    Object.fromEntries(
      operation.parameters
        .filter(({ name }) => name in byName)
        .map(({ name, in: location }) => {
          const group = seen[{ path: "path", query: "query", header: "headers", cookie: "cookies" }[location]];
          return [name, isObject(group) ? (group[name] ?? group[name.toLowerCase()]) : undefined];
        }),
    );
  return { flat, byName, body, parametersOf };
}

function parameterSchemas(source: SourceDocument, owners: readonly Place[]): Map<string, Json | undefined> {
  const schemas = new Map<string, Json | undefined>();
  for (const owner of owners) {
    const list = source.resolve(owner).value["parameters"];
    if (!Array.isArray(list)) continue;
    list.forEach((_, index) => {
      const { value } = source.resolve([...owner, "parameters", index]);
      const content = isObject(value["content"]) ? Object.values(value["content"])[0] : value;
      schemas.set(`${value["in"]} ${value["name"]}`, isObject(content) ? content["schema"] : undefined);
    });
  }
  return schemas;
}

/**
 * What a place can carry: HTTP has no empty path segment and no control characters in a header, a list without items is not
 * sent, and a style whose delimiter stands in a text does not say that it is part of it.
 */
function suitsLocation(location: string, shape: ValueShape, style: string): (value: unknown) => boolean {
  const delimiter = style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? " " : "\n";
  const isText = (value: unknown, type: PrimitiveType): boolean =>
    // Where a schema leaves a choice of types, a text is read as the one that the shape names.
    typeof value === (type === "integer" ? "number" : type) &&
    (location !== "path" || !/^\.{0,2}$/.test(String(value))) &&
    (location === "query" || location === "path" || /^[!-+\--:<-~]+$/.test(String(value))) &&
    isWellFormed(String(value));
  const isMember = (value: unknown, type: PrimitiveType) =>
    isText(value, type) && value !== "" && !String(value).includes(delimiter);
  return (value) => {
    if (typeof shape === "string") return isText(value, shape);
    if ("items" in shape) {
      return Array.isArray(value) && value.length > 0 && value.every((item) => isMember(item, shape.items));
    }
    const members = isObject(value) ? Object.entries(value) : [];
    return (
      members.length > 0 &&
      members.every(([name, member]) => isMember(member, shape.properties[name] ?? shape.additional ?? "string"))
    );
  };
}

/** A success, where the document has one. */
function answerTo({ responses }: OperationDescription): ResponseDescription | undefined {
  const [first] = responses;
  return (
    responses.find(({ status }) => status.startsWith("2")) ??
    responses.find(({ status }) => status === "default") ??
    first
  );
}

function answerOf(source: SourceDocument, place: Place, response: ResponseDescription, extent: Extent) {
  const { status, contentTypes, headers } = response;
  const at = source.resolve([...place, "responses"]).place;
  const holder = source.resolve([...at, status]).place;
  const answer: Record<string, unknown> = { status: Number(status.replace("default", "200").replace("XX", "00")) };
  const sent = headers.filter(({ required }) => required || extent === "full");
  if (sent.length > 0) {
    answer["headers"] = Object.fromEntries(
      sent.map(({ name, shape }) => {
        const { schema } = source.resolve([...holder, "headers", name]).value;
        return [name, sample(source, schema, extent, suitsLocation("header", shape, "simple"))];
      }),
    );
  }
  const [contentType] = contentTypes;
  if (contentType === undefined) return answer;
  answer["body"] = bodyOf(source, [...at, status], contentType, extent);
  if (contentTypes.length > 1) answer["contentType"] = contentType;
  return answer;
}

function bodyOf(source: SourceDocument, holder: Place, contentType: string, extent: Extent): unknown {
  const { schema } = source.resolve([...source.resolve(holder).place, "content", contentType]).value;
  const kind = bodyKind(contentType);
  if (kind === "bytes") return new Blob([new Uint8Array([0, 255, 13, 10, 128])], { type: contentType });
  if (kind === "text") {
    const isListed = isObject(schema) && (schema["enum"] !== undefined || schema["$ref"] !== undefined);
    return isListed ? sample(source, schema, extent, (value) => typeof value === "string") : "ä text\nof two lines";
  }
  return sample(source, schema, extent, () => true);
}

/** `true` where all that was sent is there. A server fills in defaults, so there may be more. */
async function keeps(sent: unknown, arrived: unknown): Promise<boolean> {
  if (sent instanceof Blob) {
    return (
      arrived instanceof Blob && Buffer.from(await sent.arrayBuffer()).equals(Buffer.from(await arrived.arrayBuffer()))
    );
  }
  if (Array.isArray(sent)) {
    if (!Array.isArray(arrived) || arrived.length !== sent.length) return false;
    for (const [index, item] of sent.entries()) if (!(await keeps(item, arrived[index]))) return false;
    return true;
  }
  if (!isObject(sent)) return Object.is(sent, arrived);
  if (!isObject(arrived)) return false;
  for (const [name, member] of Object.entries(sent)) if (!(await keeps(member, arrived[name]))) return false;
  return true;
}

/** Half a surrogate pair has no encoding. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
