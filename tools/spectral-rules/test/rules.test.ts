import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import ruleset from "../src/ruleset.js";
import { type Finding, lint, room } from "./lint.ts";

/** What each bad document is found to have: where, and what the message says to do about it. */
const expected: Record<string, [path: string, mend: string][]> = {
  "accepted-names-its-operation": [
    [
      "paths /nothing post responses 202",
      "header Operation-Location or Location: add it, with a schema and an example",
    ],
    ["paths /nothing post responses 202", "header Retry-After: add it, with a schema and an example"],
    [
      "paths /nothing post responses 202",
      "add to its links one whose operationId is that of a GET with a status in its 200",
    ],
    [
      "paths /bare post responses 202",
      "add to its links one whose operationId is that of a GET with a status in its 200",
    ],
    ["paths /bare post responses 202 headers Operation-Location", "no example: add one"],
    ["paths /bare post responses 202 headers Retry-After", "no schema: add one"],
    [
      "paths /any-of-a-list post responses 202",
      "add to its links one whose operationId is that of a GET with a status in its 200",
    ],
    ["components responses Accepted", "header Retry-After: add it, with a schema and an example"],
    [
      "components responses Accepted",
      "add to its links one whose operationId is that of a GET with a status in its 200",
    ],
  ],
  "api-version-is-info-version": [
    ["paths /none get", "add it to the operation or to its path"],
    ["paths /header get", "add it to the operation or to its path"],
    ["paths /optional get parameters 0", 'add "required: true"'],
    ["paths /several get parameters 0", 'give its schema "enum: ["2017-10-31"]"'],
    ["paths /any get parameters 0", 'give its schema "enum: ["2017-10-31"]"'],
    ["components parameters Other", 'give its schema "enum: ["2017-10-31"]"'],
    ["components pathItems Elsewhere get", "add it to the operation or to its path"],
  ],
  "description-is-sentence": [
    ["info description", "start it with a capital letter"],
    ["tags 0 description", "use more than one word"],
    ["tags 1 description", "start it with a capital letter"],
    ["tags 2 description", "end it with a full stop"],
    ["externalDocs description", "end it with a full stop"],
    ["paths /offers get description", "end it with a full stop"],
    ["webhooks offerPublished post description", "and end it with a full stop"],
    ["components parameters Page description", "start it with a capital letter"],
    ["components responses Offers description", "use more than one word"],
    ["components schemas Offer properties description description", "start it with a capital letter"],
  ],
  "examples-fit-their-schema": [
    ["paths /offers/{offerId} parameters 0 example", 'must match pattern "^[a-z]+$". Mend one of the two'],
    ["paths /offers/{offerId} get responses 200 headers Retry-After example", "must be <= 10. Mend one of the two"],
    [
      "paths /offers/{offerId} get responses 200 content application/json examples inline value children 0 name",
      "type must be string. Mend one of the two",
    ],
    [
      "paths /offers/{offerId} get responses 200 content application/json examples inline value children 0 name",
      "must be equal to one of the allowed values. Mend one of the two",
    ],
    ["components examples Tree value", 'must have required property "name". Mend one of the two'],
    ["components schemas Tree properties name examples 1", "must be equal to one of the allowed values"],
  ],
  "folder-is-info-version": [["info version", "name it 2017-10-31, or, for a variant, 2017-10-31 with a suffix"]],
  "no-twin-schemas": [
    ["paths /offers get parameters 1 schema", "#/paths/~1offers/get/parameters/0/schema: give it a name"],
    ["paths /offers get parameters 3 schema", "#/paths/~1offers/get/parameters/2/schema: give it a name"],
    ["paths /offers get parameters 4 schema", 'replace it with "$ref: #/components/schemas/OfferId"'],
    ["paths /offers get requestBody content application/json schema", '"$ref: #/components/schemas/Offer"'],
    ["paths /offers get responses 200 content application/json schema", '"$ref: #/components/schemas/Offer"'],
    [
      "webhooks offerPublished post requestBody content application/json schema",
      "#/paths/~1offers/get/responses/200/headers/List/schema: give it a name",
    ],
  ],
  "one-error-schema": [
    ["paths /offers get responses 404", "add it to its content, with the schema #/components/schemas/ErrorResponse"],
    ["paths /offers get responses 409 content application/json", 'with "$ref: #/components/schemas/ErrorResponse"'],
    ["paths /offers get responses 422 content application/json", 'with "$ref: #/components/schemas/ErrorResponse"'],
    ["paths /offers get responses 5XX", "add it to its content, with the schema #/components/schemas/ErrorResponse"],
    ["paths /offers get responses 5XX content application/problem+json", "take it out"],
    ["paths /offers get responses default content application/json", "replace it with"],
    ["paths /offers get responses default content text/html", "take it out"],
    ["components pathItems Elsewhere get responses 404", "add it to its content"],
    ["components responses BadRequest content application/json", "replace it with"],
  ],
  "operation-documents-failures": [
    ["paths /none get", "answer 400: add it to its responses"],
    ["paths /none get", "answer default: add it to its responses"],
    ["paths /success get responses", "answer 400: add it to its responses"],
    ["paths /success get responses", "answer default: add it to its responses"],
    ["paths /range get responses", "answer 400: add it to its responses"],
    ["components pathItems Elsewhere get responses", "answer default: add it to its responses"],
  ],
  "operation-id-verb-noun": [
    ["paths /none get", "add an operationId"],
    ["paths /noun get operationId", '"offers" is no verb and noun in camelCase: rename it'],
    ["paths /verb get operationId", '"list" is no verb and noun in camelCase: rename it'],
    ["paths /unknown-verb get operationId", "with one of the verbs cancel, create"],
    ["paths /longer-verb get operationId", "rename it"],
    ["paths /capital get operationId", "rename it"],
    ["paths /kebab get operationId", "rename it"],
    ["paths /shouting get operationId", "rename it"],
    ["paths /number get operationId", "rename it"],
    ["paths /caller post callbacks done {$request.query.callback} post operationId", "rename it"],
    ["webhooks offerPublished post operationId", "rename it"],
    ["components pathItems Elsewhere get operationId", "rename it"],
  ],
  "path-parameter-is-bounded": [
    ["paths /{offerId}/{secret}/{any} get parameters 0", "give its schema a pattern, an enum, or one of the formats"],
    ["paths /{offerId}/{secret}/{any} get parameters 1", "give its schema a pattern"],
    ["components parameters OfferId", "give its schema a pattern"],
    ["components pathItems None parameters 0", "give its schema a pattern"],
  ],
  "post-success-has-example": [
    ["paths /offers post responses 200 content application/json", "add one beside its schema"],
    ["paths /offers post responses 200 content text/csv", "add one beside its schema"],
    ["paths /offers post responses 204", "add an example to one of its headers"],
    ["paths /offers post responses 2XX", "add an example to one of its headers"],
    ["components responses Created content application/json", "add one beside its schema"],
  ],
  "sunset-follows-deprecation": [["info x-sunset", "name a later x-sunset"]],
};

// Each run of Spectral is a process of its own.
vi.setConfig({ hookTimeout: 60_000 });

const rules = Object.keys(ruleset.rules);
const documents = join(room, "test/documents");
let findings: Finding[] = [];

beforeAll(async () => {
  findings = await lint("src/ruleset.js", "test/documents/*/*.yaml");
});

const byText = (a: string, b: string) => (a < b ? -1 : 1);
const found = (rule: string, file: string) =>
  findings.filter(({ code, source }) => code === rule && relative(documents, source) === join(rule, file));

describe.each(rules)("%s", (rule) => {
  it("finds nothing in the good document", () => {
    expect(existsSync(join(documents, rule, "good.yaml"))).toBe(true);
    expect(found(rule, "good.yaml")).toEqual([]);
  });

  it("finds all that is wrong in the bad one, and nothing else", () => {
    const wanted = expected[rule] ?? [];
    const actual = found(rule, "bad.yaml");
    expect(wanted).not.toEqual([]);
    expect(actual.map(({ path }) => path.join(" ")).sort(byText)).toEqual(wanted.map(([path]) => path).sort(byText));
    for (const [path, mend] of wanted) {
      const messages = actual.filter((finding) => finding.path.join(" ") === path).map(({ message }) => message);
      expect(messages).toContainEqual(expect.stringContaining(mend));
    }
  });
});

it("has documents for its rules, and for no others", () => {
  expect(readdirSync(documents).sort(byText)).toEqual([...rules].sort(byText));
});

it("has one file for each rule, named as the rule", () => {
  expect(readdirSync(join(room, "src/rules")).sort(byText)).toEqual(rules.map((rule) => `${rule}.js`).sort(byText));
});

it("tells of its rules in the README, and of no others", () => {
  const chapters = readFileSync(join(room, "README.md"), "utf8").split(/^## /m);
  const chapter = chapters.find((text) => text.startsWith("Rules\n")) ?? "";
  const told = [...chapter.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, rule]) => rule);
  expect(told).toEqual([...rules].sort(byText));
});

it("reads documents that a parser has nothing to say about", () => {
  expect(findings.filter(({ code }) => !rules.includes(code))).toEqual([]);
});
