import { DOMParser } from "@xmldom/xmldom";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { curlCommand } from "../src/http/curl-command.ts";
import { junitReport, type Report, reportSchema, terminalReport } from "../src/index.ts";
import { escapeXml } from "../src/report/junit.ts";
import { checkWorld, foreignToken, ownToken } from "./support/world.ts";

const ajv = new Ajv2020();
formats.default(ajv);
const isReport = ajv.compile(reportSchema);

/** A server that writes back what it was sent, the tokens among it, wherever it can. */
const echoing = () =>
  checkWorld(
    () => async (request) => {
      const token = request.headers.get("authorization") ?? "";
      const error = { code: "Echo", message: `${token} ${encodeURIComponent(token)} <b>&"'\u0000\u001b[31m]]>` };
      return Response.json(
        { error },
        { status: 418, headers: { "x-ms-error-code": token.replace(" ", "-"), "x-ms-request-id": token } },
      );
    },
    { seed: 7, maxWait: 1000 },
  );

test("a report of a server that conforms, and one of a server that does not, have the documented form", async () => {
  const good = await checkWorld((right) => right, { seed: 1, filter: "getOfferStatus" });
  const bad = await echoing();
  for (const report of [good, bad])
    expect(isReport(JSON.parse(JSON.stringify(report))) ? [] : isReport.errors).toEqual([]);
  expect(good.conforms).toBe(true);
  expect(bad.conforms).toBe(false);
  expect(isReport({ ...bad, conforms: "no" })).toBe(false);
});

test("no report has a token in it, whatever the server writes back", async () => {
  const report = await echoing();
  for (const text of [JSON.stringify(report), junitReport(report), terminalReport(report)]) {
    expect(text).toContain("$CLOUD_PARTNER_TOKEN");
    expect(text).not.toContain(ownToken);
    expect(text).not.toContain(foreignToken);
  }
});

test("what a server sends does not control the terminal", async () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  expect(terminalReport(await echoing())).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test("the JUnit report is XML, with each check once", async () => {
  const report = await echoing();
  const xml = new DOMParser().parseFromString(junitReport(report), "text/xml");
  const cases = [...xml.getElementsByTagName("testcase")];
  expect(cases.map((each) => each.getAttribute("name")).sort()).toEqual(report.checks.map(({ name }) => name).sort());
  expect(xml.getElementsByTagName("failure")).toHaveLength(report.summary.failed);
  expect(xml.getElementsByTagName("skipped")).toHaveLength(report.summary.skipped);
  expect(xml.documentElement?.getAttribute("failures")).toBe(String(report.summary.failed));
});

test("any text comes out of XML as it went in, but for characters that XML does not have", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapeXml(text);
      const xml = new DOMParser({ onError: () => {} }).parseFromString(`<a b="${escaped}">${escaped}</a>`, "text/xml");
      const kept = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
      expect(xml.documentElement?.getAttribute("b")).toBe(kept);
      expect(xml.documentElement?.textContent).toBe(kept);
    }),
  );
});

test("the terminal's report names what failed, with a line to repeat it, and the seed", () => {
  const report: Report = {
    format: 1,
    document: { title: "API", version: "1" },
    baseUrl: "http://127.0.0.1:1",
    seed: 42,
    runs: 20,
    conforms: false,
    summary: { passed: 1, failed: 1, skipped: 1 },
    checks: [
      { name: "a/one", restsOn: "the schema", result: "passed" },
      {
        name: "a/two",
        restsOn: "RFC 9110",
        result: "failed",
        failure: { expected: "404", seen: "200", curl: "curl -i x" },
      },
      { name: "b/three", restsOn: "the schema", result: "skipped", reason: "no token" },
    ],
    coverage: [
      { operationId: "a", status: "200", seen: [{ status: 200, times: 3 }] },
      { operationId: "a", status: "404", seen: [], reason: "nothing led there" },
    ],
  };
  expect(terminalReport(report)).toMatchInlineSnapshot(`
    "FAILED a/two
      expected  404
      seen      200
      rests on  RFC 9110
      curl -i x

    SKIPPED
      no token:
        b/three

    checks of  passed  failed  skipped
    ---------  ------  ------  -------
    a          1       1       0
    b          0       0       1

    operation  status  seen
    ---------  ------  -------------------------------
    a          200     3×
    a          404     not provoked: nothing led there

    http://127.0.0.1:1 does not conform: API 1
    1 passed, 1 failed, 1 skipped. Seed 42
    "
  `);
});

test("a curl line quotes what a shell would take for its own", () => {
  const line = curlCommand({
    method: "POST",
    url: "http://127.0.0.1/it's?a=$b",
    headers: [
      ["Authorization", "Bearer $CLOUD_PARTNER_TOKEN"],
      ["X-Other", "$HOME `id`"],
    ],
    body: `{"a":"it's"}`,
  });
  expect(line).toBe(
    `curl -i -X POST -H "Authorization: Bearer $CLOUD_PARTNER_TOKEN" -H 'X-Other: $HOME \`id\`' -H 'Content-Type:' ` +
      `--data-binary '{"a":"it'\\''s"}' --path-as-is 'http://127.0.0.1/it'\\''s?a=$b'`,
  );
});
