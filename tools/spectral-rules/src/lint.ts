import { readFileSync } from "node:fs";
import { enableCompileCache } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/*
 * node src/lint.ts <ruleset> <document>…
 *
 * Prints what Spectral finds in the documents, as JSON: what `spectral lint --format json` prints, in two thirds of its CPU
 * time. That one bundles the rulesets before each run, so that they may come from anywhere; here Node imports them. A ruleset
 * may name others, switch rules on and off, and have overrides. The exit code says nothing of what was found.
 */

// A good part of the time is the loading of modules.
enableCompileCache();
const { default: core } = await import("@stoplight/spectral-core");
const { default: parsers } = await import("@stoplight/spectral-parsers");
const { default: rulesets } = await import("@stoplight/spectral-rulesets");

/** What a ruleset may extend, as its file has it. */
type Extended = string | [name: string, severity: "off" | "recommended" | "all"];

const [rulesetPath, ...documents] = process.argv.slice(2).map((path) => resolve(path));
if (rulesetPath === undefined) throw new Error("Name a ruleset, and the documents.");

const spectral = new core.Spectral();
spectral.setRuleset(await readRuleset(rulesetPath));
const findings = [];
for (const path of documents) {
  const document = new core.Document(readFileSync(path, "utf8"), parsers.Yaml, path.replaceAll("\\", "/"));
  findings.push(...(await spectral.run(document)));
}
process.stdout.write(JSON.stringify(findings));

async function readRuleset(path: string): Promise<InstanceType<typeof core.Ruleset>> {
  const { data, diagnostics } = parsers.Yaml.parse(readFileSync(path, "utf8"));
  if (diagnostics.length > 0) throw new Error(`${path} is no YAML: ${diagnostics[0]?.message}`);
  // Spectral checks the ruleset itself; a rule with a function's name, for one, it refuses.
  const ruleset = data as { extends?: Extended[] };
  const extended = (ruleset.extends ?? []).map(async (each) =>
    typeof each === "string" ? await load(path, each) : [await load(path, each[0]), each[1]],
  );
  const source = join(dirname(path), ".spectral.js").replaceAll("\\", "/");
  return new core.Ruleset({ ...ruleset, extends: await Promise.all(extended) }, { severity: "recommended", source });
}

async function load(from: string, name: string): Promise<unknown> {
  if (name === "spectral:oas") return rulesets.oas;
  const module: { default: unknown } = await import(pathToFileURL(resolve(dirname(from), name)).href);
  return module.default;
}
