import { expect, test } from "vitest";
import { versionsPage } from "../src/versions-page.ts";

const describeDifference = async (from: string, to: string) => `## ${from} → ${to}`;

test("one version is compared with nothing", async () => {
  const { markdown } = await versionsPage(["2017-10-31"], describeDifference);
  expect(markdown).toContain("- [2017-10-31](spec/2017-10-31/openapi.yaml), the newest");
  expect(markdown).toContain("There is one version, 2017-10-31");
  expect(markdown).not.toContain("→");
});

test("each version is compared with the one before it", async () => {
  const { markdown } = await versionsPage(["2017-10-31", "2018-08-01", "2020-01-01"], describeDifference);
  expect(markdown.match(/^## .*$/gm)).toEqual(["## 2017-10-31 → 2018-08-01", "## 2018-08-01 → 2020-01-01"]);
  expect(markdown.match(/, the newest$/gm)).toHaveLength(1);
  expect(markdown).not.toContain("There is one version");
});

test("a variant says what it is, is compared with its api-version, and is never the newest", async () => {
  const versions = ["2017-10-31", "2017-10-31-2020", "2018-08-01", "2018-08-01-next"];
  const { markdown } = await versionsPage(versions, describeDifference);
  expect(markdown.match(/^## .*$/gm)).toEqual([
    "## 2017-10-31 → 2017-10-31-2020",
    "## 2017-10-31 → 2018-08-01",
    "## 2018-08-01 → 2018-08-01-next",
  ]);
  expect(markdown).toContain("- [2018-08-01](spec/2018-08-01/openapi.yaml), the newest");
  expect(markdown).toContain("a variant: the same `api-version` as 2017-10-31, described another way.");
  expect(markdown).toContain("[decisions](spec/2017-10-31-2020/decisions.md)");
  expect(markdown.match(/, the newest$/gm)).toHaveLength(1);
});

test("there has to be a version", async () => {
  await expect(versionsPage([], describeDifference)).rejects.toThrow("there is no version of the API");
});
