import { basename } from "node:path";
import { publicDocuments } from "./documents.ts";
import { type Outcome, tryDocuments } from "./try-documents.ts";

/** Prints what becomes of the public documents, and of those whose files the command line names. */
const named = process.argv.slice(2).map((path) => ({ name: basename(path).replace(/\.\w+$/, ""), path }));
const outcomes = await tryDocuments(named.length > 0 ? named : publicDocuments());

const head = ["document", "OpenAPI", "operations", "left out", "bytes", "values", "result", "CPU s"];
const rows = outcomes.map((outcome) => [
  outcome.name,
  outcome.version,
  outcome.operations,
  outcome.leftOut.length,
  outcome.bytes,
  outcome.trips?.values ?? 0,
  resultOf(outcome),
  outcome.seconds.toFixed(2),
]);
for (const row of [head, head.map(() => "---"), ...rows]) console.log(`| ${row.join(" | ")} |`);
for (const { name, leftOut, refused, errors, trips } of outcomes) {
  const kinds = {
    "left out": leftOut,
    refused,
    "does not compile": errors,
    lost: trips?.lost,
    "not tried": trips?.untried,
  };
  for (const [kind, lines = []] of Object.entries(kinds)) {
    for (const line of lines) console.log(`${name}: ${kind}: ${line}`);
  }
}

function resultOf({ refused, errors, trips, operations }: Outcome): string {
  if (refused.length > 0) return "refused";
  if (errors.length > 0) return `${errors.length} errors`;
  const untried = trips?.untried.length ?? 0;
  const kept = `${trips?.kept} of ${operations} keep their values`;
  return untried === 0 ? kept : `${kept}, ${untried} not tried`;
}
