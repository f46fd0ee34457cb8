import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { isTemplate } from "../src/generate-from-templates.ts";
import { hasJava } from "../src/java.ts";
import { plan, runFormatStep, runNodeSteps, runTemplateStep } from "../src/pipeline.ts";
import { outputNames, outputsOf } from "../src/target.ts";
import { writeFiles } from "../src/write-files.ts";
import { caseTargets } from "./case-targets.ts";

const targets = caseTargets();
const root = targets[0]?.root ?? "";
const java = await hasJava();
if (!java) console.warn("no Java 11: what comes out of the templates is not generated again");

const plans = targets.map(plan);
const texts = new Map(await runNodeSteps(plans, () => {}));
if (java) for (const [path, text] of await runTemplateStep(plans, () => {})) texts.set(path, text);
const formatted = await runFormatStep(texts, () => {});
if (process.env["UPDATE_GOLDEN"]) writeFiles(root, formatted, []);

for (const target of targets) {
  const name = basename(dirname(target.document));

  for (const [output, file] of outputsOf(target)) {
    test.skipIf(isTemplate(output) && !java)(`${name}: ${output} are those of golden/`, () => {
      const path = join(root, file);
      expect(existsSync(path) ? readFileSync(path, "utf8") : undefined).toBe(formatted.get(file));
    });
  }

  test(`${name}: golden/ has nothing else, and the case has a test of its behaviour`, () => {
    const folder = join(root, dirname(target.document));
    expect(readdirSync(join(folder, "golden")).sort()).toEqual(outputNames.map((output) => `${output}.ts`).sort());
    expect(existsSync(join(folder, "behaviour.test.ts"))).toBe(true);
  });
}
