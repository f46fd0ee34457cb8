import { parseDocument } from "../../src/index.ts";
import type { Handler } from "./listen.ts";

/** Another API than ours: a key in a header, numbers in path and query, a header parameter, lists, no role of any operation. */
export const jobsDocument = parseDocument(`
openapi: 3.1.0
info: { title: Jobs, version: "1" }
security: [{ key: [] }]
paths:
  /jobs:
    post:
      operationId: createJob
      parameters:
        - { name: x-tenant, in: header, required: true, schema: { type: string, pattern: "^[a-z]+$" }, example: blue }
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/NewJob" }
      responses:
        "201":
          description: Made.
          headers: { location: { required: true, schema: { type: string, format: uri-reference } } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } }
        "400": { $ref: "#/components/responses/Error" }
        default: { $ref: "#/components/responses/Error" }
  /jobs/{jobId}:
    get:
      operationId: getJob
      parameters:
        - { name: jobId, in: path, required: true, schema: { type: integer, minimum: 1, maximum: 1000 }, example: 7 }
        - { name: depth, in: query, schema: { type: integer, minimum: 0, maximum: 3 } }
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Job" } } } }
        "400": { $ref: "#/components/responses/Error" }
        "404": { $ref: "#/components/responses/Error" }
        default: { $ref: "#/components/responses/Error" }
components:
  securitySchemes: { key: { type: apiKey, in: header, name: x-key } }
  responses:
    Error:
      description: An error.
      content: { application/json: { schema: { type: object, required: [reason], properties: { reason: { type: string } } } } }
  schemas:
    NewJob:
      type: object
      additionalProperties: false
      required: [priority]
      properties:
        priority: { type: integer, minimum: 1, maximum: 5 }
        tags: { type: array, maxItems: 3, uniqueItems: true, items: { type: string, minLength: 1, maxLength: 5 } }
    Job:
      allOf: [{ $ref: "#/components/schemas/NewJob" }]
      type: object
`);

const key = "own-token";

/** A server of that API, written by hand. */
export const jobs: Handler = async (request) => {
  const { pathname, searchParams } = new URL(request.url);
  const fail = (status: number, headers: Record<string, string> = {}) =>
    Response.json({ reason: "refused" }, { status, headers });
  const allowed = pathname === "/jobs" ? "POST" : /^\/jobs\/[^/]+$/.test(pathname) ? "GET" : undefined;
  if (allowed === undefined) return fail(404);
  if (request.method !== allowed && !(request.method === "HEAD" && allowed === "GET"))
    return fail(405, { allow: allowed });
  if (request.headers.get("x-key") !== key) return fail(401, { "www-authenticate": "ApiKey" });
  if (allowed === "GET") {
    const depth = searchParams.getAll("depth");
    if (depth.length > 1 || !/^[0-3]?$/.test(depth[0] ?? "")) return fail(400);
    const id = pathname.slice("/jobs/".length);
    if (!/^\d+$/.test(id) || Number(id) < 1 || Number(id) > 1000) return fail(400);
    return id === "7" ? Response.json({ priority: 3 }) : fail(404);
  }
  if (!/^application\/json *(;|$)/i.test(request.headers.get("content-type") ?? "")) return fail(415);
  if (!/^[a-z]+$/.test(request.headers.get("x-tenant") ?? "")) return fail(400);
  try {
    const body: unknown = JSON.parse(await request.text());
    return isNewJob(body) ? Response.json(body, { status: 201, headers: { location: "/jobs/7" } }) : fail(400);
  } catch {
    return fail(400);
  }
};

function isNewJob(body: unknown): boolean {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const { priority, tags, ...others } = body as { priority?: unknown; tags?: unknown };
  if (Object.keys(others).length > 0 || !Number.isInteger(priority) || Number(priority) < 1 || Number(priority) > 5)
    return false;
  if (tags === undefined) return true;
  const isTag = (tag: unknown) => typeof tag === "string" && [...tag].length >= 1 && [...tag].length <= 5;
  return Array.isArray(tags) && tags.length <= 3 && new Set(tags).size === tags.length && tags.every(isTag);
}
