import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { connect, recorder } from "../../connect.ts";
import { type OperationMethods, operationTable } from "./golden/operations.ts";
import { apiVersions, routes, securitySchemes } from "./golden/routes.ts";
import { requestValidators } from "./golden/validators.ts";

const contract = { routes, securitySchemes, apiVersions, requestValidators };
const golden = (name: string) => readFileSync(join(import.meta.dirname, "golden", name), "utf8");

test.each(["handlers.ts", "operations.ts"])("texts stand in %s as they were written", (name) => {
  const text = golden(name);
  expect(text).toContain("* Ends a comment *\\/ const broken = true; /*.");
  expect(text).toContain(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the document has it so
    "* `Backticks`, {{mustache}}, {{{triple}}}, &lt;b&gt;, <b>, ${template}, $1 and \\u0041.\n   *\n   * A second",
  );
  expect(text).toMatch(/Has two tags!\n.*\n.*`GET \/twice`\n.*\n.*@deprecated\n/);
});

test("operations without a tag, with two, and with callbacks are there once; webhooks and callbacks are not", async () => {
  const { seen, handlers } = recorder(Object.keys(operationTable));
  const { client } = connect<OperationMethods>({ table: operationTable, contract, handlers });
  await client.untagged();
  await client.twice();
  await client.calledBack();
  expect(seen).toHaveLength(3);
  expect(routes.map(({ operationId }) => operationId).sort()).toEqual(["calledBack", "twice", "untagged"]);
  expect(golden("types.ts").match(/^ {2}twice: \{$/gm)).toHaveLength(1);
});
