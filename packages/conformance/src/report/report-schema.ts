import { reportFormat } from "./report.ts";

const text = { type: "string" } as const;
const count = { type: "integer", minimum: 0 } as const;

/** The JSON Schema (2020-12) of a report. */
export const reportSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Report of @cloud-partner/conformance",
  type: "object",
  required: ["format", "document", "baseUrl", "seed", "runs", "conforms", "summary", "checks", "coverage"],
  properties: {
    format: { const: reportFormat },
    document: { type: "object", required: ["title", "version"], properties: { title: text, version: text } },
    baseUrl: { type: "string", format: "uri" },
    seed: { type: "integer" },
    runs: { type: "integer", minimum: 1 },
    conforms: { type: "boolean" },
    summary: {
      type: "object",
      required: ["passed", "failed", "skipped"],
      properties: { passed: count, failed: count, skipped: count },
    },
    checks: {
      type: "array",
      items: {
        type: "object",
        required: ["name", "restsOn", "result"],
        properties: {
          name: text,
          operationId: text,
          restsOn: text,
          result: { enum: ["passed", "failed", "skipped"] },
          reason: text,
          failure: {
            type: "object",
            required: ["expected", "seen"],
            properties: { expected: text, seen: text, curl: text },
          },
        },
        oneOf: [
          { properties: { result: { const: "passed" } } },
          { properties: { result: { const: "failed" } }, required: ["failure"] },
          { properties: { result: { const: "skipped" } }, required: ["reason"] },
        ],
      },
    },
    coverage: {
      type: "array",
      items: {
        type: "object",
        required: ["operationId", "status", "seen"],
        properties: {
          operationId: text,
          status: text,
          seen: {
            type: "array",
            items: {
              type: "object",
              required: ["status", "times"],
              properties: { status: { type: "integer" }, times: count },
            },
          },
          reason: text,
        },
      },
    },
  },
} as const;
