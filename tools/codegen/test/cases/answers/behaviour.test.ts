import { createAnswerCheck } from "@cloud-partner/server/check-answers";
import type { ClientErrorStatus, ErrorStatus, RedirectionStatus, ServerErrorStatus } from "@cloud-partner/types";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { connect } from "../../connect.ts";
import { answerValidators } from "./golden/answer-validators.ts";
import { answers } from "./golden/answers.ts";
import type { Handlers } from "./golden/handlers.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const several = answers["answer.several"];
const check = createAnswerCheck(answerValidators);
const location = "https://example.com/elsewhere";

/** The places of the faults, each with what is said of it. */
function faults(operationId: string, answer: Parameters<typeof check>[1]): string[] {
  return check(operationId, answer).map(({ target, message }) => `${target}: ${message}`);
}

describe("constructors", () => {
  test("are named by the reason phrases, the ranges, and default", () => {
    expect(Object.fromEntries(Object.entries(answers).map(([id, names]) => [id, Object.keys(names)]))).toEqual({
      "answer.several": ["ok", "noContent", "status299", "status418", "redirection", "clientError", "default"],
      onlyDefault: ["default"],
      "delete it": ["success", "serverError"],
      head: ["ok"],
    });
  });

  test("make what a handler gives", () => {
    const made: ReturnType<Handlers<undefined>["answer.several"]>[] = [
      several.ok("application/json", { id: 1 }, { "X-Count": 1 }),
      several.ok("text/plain", "big", { "X-Count": 1, "X-Kind": "small" }),
      several.noContent(),
      several.status299(null),
      several.status418(4),
      several.redirection(303, { Location: location }),
      several.clientError(404, null),
      several.default(503),
      several.default(500, { "X-Fatal": true }),
    ];
    expect(made).toEqual([
      { status: 200, contentType: "application/json", body: { id: 1 }, headers: { "X-Count": 1 } },
      { status: 200, contentType: "text/plain", body: "big", headers: { "X-Count": 1, "X-Kind": "small" } },
      { status: 204 },
      { status: 299, body: null },
      { status: 418, body: 4 },
      { status: 303, headers: { Location: location } },
      { status: 404, body: null },
      { status: 503 },
      { status: 500, headers: { "X-Fatal": true } },
    ]);
    for (const answer of made) expect(check("answer.several", answer as Awaited<typeof answer>)).toEqual([]);
  });

  test("take what the document says, and no more", () => {
    expectTypeOf(several.redirection).parameters.toEqualTypeOf<
      [status: RedirectionStatus, headers: { Location: string }]
    >();
    expectTypeOf(several.clientError).parameters.toEqualTypeOf<[status: ClientErrorStatus, body: null]>();
    expectTypeOf(several.default).parameters.toEqualTypeOf<
      [status: ServerErrorStatus, headers?: { "X-Fatal"?: boolean }]
    >();
    expectTypeOf(several.noContent).parameters.toEqualTypeOf<[]>();
    expectTypeOf(several.status299).parameters.toEqualTypeOf<[body: unknown]>();
    expectTypeOf(several.status299).returns.toEqualTypeOf<{ status: 299; body: unknown }>();
    expectTypeOf<200>().toExtend<Parameters<typeof answers.onlyDefault.default>[0]>();
    expectTypeOf<ErrorStatus>().toExtend<Parameters<typeof answers.onlyDefault.default>[0]>();
    expectTypeOf<204>().not.toExtend<Parameters<typeof answers.onlyDefault.default>[0]>();
    expectTypeOf<204>().not.toExtend<Parameters<(typeof answers)["delete it"]["success"]>[0]>();
    expectTypeOf(answers["delete it"].serverError).parameters.toEqualTypeOf<[status: ServerErrorStatus]>();
    const refused = () => [
      // @ts-expect-error: the body is of another media type
      several.ok("text/plain", { id: 1 }, { "X-Count": 1 }),
      // @ts-expect-error: X-Count is missing
      several.ok("application/json", { id: 1 }, {}),
      // @ts-expect-error: X-Count is missing, with all other headers
      several.ok("application/json", { id: 1 }),
      // @ts-expect-error: the document does not have the media type
      several.ok("image/png", "", { "X-Count": 1 }),
      // @ts-expect-error: the answer has neither a body nor headers
      several.noContent({}),
      // @ts-expect-error: the status is no redirection
      several.redirection(200, { Location: location }),
      // @ts-expect-error: 404 is one of the range
      several.default(404),
    ];
    expectTypeOf(refused).toBeFunction();
  });

  test("serve an operation", async () => {
    const handlers: Handlers<undefined> = {
      "answer.several": () => several.ok("text/csv", "a,b", { "X-Count": 3 }),
      onlyDefault: () => answers.onlyDefault.default(200, { children: [{}] }, { "X-Ratio": 0.5 }),
      "delete it": () => answers["delete it"].success(201, { id: 1 }),
      head: () => answers.head.ok({ ETag: '"1"' }),
    };
    const contract = { routes, securitySchemes, apiVersions, requestValidators };
    const { client } = connect<OperationMethods>({ table: operationTable, contract, handlers: { ...handlers } });
    expect(await client["answer.several"]()).toMatchObject({ status: 200, body: "a,b", headers: { "X-Count": 3 } });
    expect(await client.onlyDefault()).toMatchObject({ body: { children: [{}] }, headers: { "X-Ratio": 0.5 } });
    expect(await client["delete it"]()).toMatchObject({ status: 201, body: { id: 1 } });
    expect(await client.head()).toMatchObject({ status: 200, headers: { ETag: '"1"' } });
  });
});

describe("a check", () => {
  const headers = { "X-Count": 1 };

  test.each([
    [
      "a text that is read as a number",
      "answer.several",
      { status: 200, headers: { "x-count": "12" }, body: { id: 1 } },
    ],
    ["an unknown member", "answer.several", { status: 200, headers, body: { id: 1, more: true } }],
    ["a header that is not documented", "answer.several", { status: 204, headers: { Date: "today", Age: undefined } }],
    [
      "the headers of a response",
      "answer.several",
      { status: 200, headers: new Headers({ "X-Count": "1" }), body: { id: 1 } },
    ],
    ["a date that is sent as a text", "answer.several", { status: 200, headers, body: { id: 1, at: new Date(0) } }],
    ["a member that is not sent", "answer.several", { status: 200, headers, body: { id: 1, at: undefined } }],
    [
      "parameters of a media type",
      "answer.several",
      { status: 200, headers, body: "small", contentType: "Text/Plain; charset=utf-8" },
    ],
    ["bytes", "answer.several", { status: 200, headers, body: new Blob(), contentType: "application/octet-stream" }],
    ["any body without a schema", "answer.several", { status: 299, body: [1, "2"] }],
    ["a boolean in a header", "answer.several", { status: 501, headers: { "X-Fatal": "false" } }],
    ["a header without a value", "answer.several", { status: 501, headers: { "X-Fatal": undefined } }],
    ["a number in a header", "onlyDefault", { status: 302, headers: { "X-Ratio": 1e-7 }, body: {} }],
    ["a status of a range", "delete it", { status: 299, body: { id: 0 } }],
    ["no body for HEAD", "head", { status: 200, headers: { ETag: '"a"' } }],
  ])("lets %s pass", (_, operationId, answer) => {
    expect(check(operationId, answer)).toEqual([]);
  });

  test.each([
    ["answer.several", { status: 203 }, ["status: the status must be one of 200, 204, 299, 418, 3XX, 4XX, 400 to 599"]],
    ["onlyDefault", { status: 199 }, ["status: the status must be one of 200 to 599"]],
    [
      "onlyDefault",
      { status: 204, headers: { "X-Ratio": 1 } },
      ["status: the status must be one that can have the documented body"],
    ],
    ["delete it", { status: 204 }, ["status: the status must be one that can have the documented body"]],
    ["delete it", { status: 404 }, ["status: the status must be one of 2XX, 5XX"]],
    ["answer.several", { status: 303 }, ["Location: the header is missing"]],
    [
      "answer.several",
      { status: 303, headers: { location: "/here" } },
      ['Location: the header must match format "uri"'],
    ],
    [
      "answer.several",
      { status: 200, headers: { "X-Count": "0x1F" }, body: { id: 1 } },
      ["X-Count: the header must be integer"],
    ],
    [
      "answer.several",
      { status: 200, headers: { "X-Count": -1 }, body: { id: 1 } },
      ["X-Count: the header must be >= 0"],
    ],
    [
      "answer.several",
      { status: 200, headers: { ...headers, "X-Kind": "huge" }, body: { id: 1 } },
      ["X-Kind: the header must be one of big, small"],
    ],
    [
      "answer.several",
      { status: 200, headers: { "X-Count": "1\r\nSet-Cookie: a" }, body: { id: 1 } },
      ["X-Count: the header cannot be sent"],
    ],
    ["answer.several", { status: 204, headers: { "no name": "" } }, ["no name: the header cannot be sent"]],
    ["answer.several", { status: 500, headers: { "X-Fatal": "yes" } }, ["X-Fatal: the header must be boolean"]],
    ["answer.several", { status: 200, headers }, [": the body is missing"]],
    ["answer.several", { status: 204, body: null }, [": the answer has no body"]],
    ["answer.several", { status: 418, body: "4" }, [": must be integer"]],
    ["answer.several", { status: 200, headers, body: {} }, ["/id: is missing"]],
    ["answer.several", { status: 200, headers, body: { id: 1, at: "now" } }, ['/at: must match format "date-time"']],
    [
      "answer.several",
      { status: 200, headers, body: { id: 1, "nick/name": "long" } },
      ["/nick~1name: must NOT have more than 3 characters"],
    ],
    [
      "answer.several",
      { status: 200, headers, body: "huge", contentType: "text/plain" },
      [": must be one of big, small"],
    ],
    [
      "answer.several",
      { status: 200, headers, body: "", contentType: "text/html" },
      ["Content-Type: the media type must be one of application/json, text/csv, text/plain, application/octet-stream"],
    ],
    [
      "onlyDefault",
      { status: 200, headers: { "X-Ratio": 1 }, body: { children: [{}, { children: [0] }] } },
      ["/children/1/children/0: must be object"],
    ],
    ["answer.several", { status: 299, body: 1n }, [": the body cannot be written as JSON"]],
    ["answer.several", { status: 299, body: () => 1 }, [": the body is missing"]],
    ["head", { status: 200, headers: { etag: "1" } }, ['ETag: the header must match pattern "^""']],
  ])("finds in %s %o its faults", (operationId, answer, expected) => {
    expect(faults(operationId, answer)).toEqual(expected);
  });

  test("finds all faults of an answer, up to a hundred", () => {
    const several = { status: 200, headers: { "X-Kind": "huge" }, body: { id: "1", at: 2 } };
    expect(faults("answer.several", several).map((fault) => fault.split(":")[0])).toEqual([
      "X-Count",
      "X-Kind",
      "/id",
      "/at",
    ]);
    const children = Array.from({ length: 200 }, () => 0);
    expect(check("onlyDefault", { status: 200, body: { children } })).toHaveLength(100);
  });

  test("fills in no default", () => {
    const body = { id: 1 };
    check("answer.several", { status: 200, headers, body });
    expect(body).toEqual({ id: 1 });
  });

  test("of what has no end, or more levels than the stack, is a fault", () => {
    const circle: { children: unknown[] } = { children: [] };
    circle.children.push(circle);
    let deep: { children: unknown[] } = { children: [] };
    for (let level = 0; level < 100_000; level += 1) deep = { children: [deep] };
    for (const body of [circle, deep]) {
      expect(faults("onlyDefault", { status: 200, headers: { "X-Ratio": 1 }, body })).toEqual([
        ": the body cannot be written as JSON",
      ]);
    }
  });

  test("refuses an operation that the document does not have", () => {
    for (const operationId of ["several", "constructor", "__proto__"]) {
      expect(() => check(operationId, { status: 200 })).toThrow(TypeError);
    }
  });

  test("never throws, whatever is answered", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
    const answer = fc.record(
      {
        status: fc.oneof(fc.constantFrom(200, 204, 299, 302, 404, 418, 500), fc.integer(), fc.double()),
        headers: fc.oneof(
          fc.object(),
          fc.dictionary(fc.constantFrom("X-Count", "x-kind", "LOCATION", "ETag"), anything),
        ),
        body: anything,
        contentType: fc.oneof(fc.string(), fc.constantFrom("text/plain", "application/json", "text/csv")),
      },
      { requiredKeys: ["status"] },
    );
    const operationId = fc.constantFrom(...Object.keys(answers));
    let passed = 0;
    fc.assert(
      fc.property(operationId, answer, (id, given) => {
        const details = check(id, given);
        if (details.length === 0) passed += 1;
        for (const { code, message, target } of details) {
          expect(code).toMatch(/^Invalid(Status|Header|Body)$/);
          expect(message).not.toBe("");
          expect(target).toBeTypeOf("string");
        }
      }),
      { numRuns: 2000 },
    );
    expect(passed).toBeGreaterThan(0);
  });
});
