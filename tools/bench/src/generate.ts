import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { documentOf } from "./generate-document.ts";
import { median } from "./interleave.ts";
import { machine, markdownTable } from "./markdown-table.ts";

/** Prints the CPU time that generators need for documents of more and more operations, the virtual machine's apart. */
const { values } = parseArgs({
  options: { rounds: { type: "string", default: "3" }, sizes: { type: "string", default: "2,50,200,1000" } },
});
const sizes = values.sizes.split(",").map(Number);
const bench = dirname(dirname(fileURLToPath(import.meta.url)));
const codegen = join(bench, "../codegen");
const bin = (name: string) => join(bench, "node_modules/.bin", name);
/** The same versions that tools/codegen works with. */
const binOfCodegen = (name: string) => join(codegen, "node_modules/.bin", name);
const folder = mkdtempSync(join(tmpdir(), "bench-generate-"));

const ours = "tools/codegen";
const stock = "openapi-generator typescript-fetch";
/** The command of each contender, from the document and the folder that it writes to. */
const contenders: Record<string, (document: string, out: string) => string[]> = {
  [ours]: (document, out) => [process.execPath, join(codegen, "src/codegen.ts"), document, "--out", out],
  "openapi-typescript": (document, out) => [binOfCodegen("openapi-typescript"), document, "-o", join(out, "types.ts")],
  [stock]: (document, out) => [
    binOfCodegen("openapi-generator-cli"),
    "generate",
    "-g",
    "typescript-fetch",
    "-i",
    document,
    "-o",
    out,
  ],
  "hey-api": (document, out) => [bin("openapi-ts"), "-i", document, "-o", out, "--silent"],
  orval: (document, out) => [bin("orval"), "--input", document, "--output", join(out, "orval.ts")],
};

interface Cost {
  all: number;
  java: number;
}

try {
  const path = pathWithCountedJava();
  const costs = new Map<string, Cost[]>();
  for (const name of Object.keys(contenders)) measure(name, 2, path); // What the first run fetches or keeps.
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const size of sizes) {
      for (const name of Object.keys(contenders)) {
        const key = `${name} ${size}`;
        costs.set(key, [...(costs.get(key) ?? []), measure(name, size, path)]);
      }
    }
  }
  const cost = (name: string, size: number, part: (cost: Cost) => number) =>
    median((costs.get(`${name} ${size}`) ?? []).map(part));
  const all = ({ all: seconds }: Cost) => seconds;
  const withoutJava = ({ all: seconds, java }: Cost) => seconds - java;
  const first = sizes[0] ?? 0;
  const last = sizes.at(-1) ?? 0;
  const perOperation = (name: string, part: (cost: Cost) => number) =>
    ((cost(name, last, part) - cost(name, first, part)) / (last - first)) * 1000;
  const rows = Object.keys(contenders).map((name) => [
    name,
    ...sizes.map((size) => cost(name, size, all).toFixed(2)),
    perOperation(name, all).toFixed(1),
    perOperation(name, withoutJava).toFixed(1),
  ]);
  const head = ["CPU s", ...sizes.map((size) => `${size} operations`), "ms for one more", "of it outside the JVM"];
  console.log(`${machine()}\n\n${markdownTable(head, rows)}`);
  const ratios = sizes.map((size) => `${(cost(ours, size, all) / cost(stock, size, all)).toFixed(2)} at ${size}`);
  console.log(`\n${ours} against ${stock}: ${ratios.join(", ")}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The CPU time of one run with all its processes, in seconds. */
function measure(name: string, size: number, path: string): Cost {
  const document = join(folder, `${size}.json`);
  if (!existsSync(document)) writeFileSync(document, JSON.stringify(documentOf(size)));
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  const times = join(folder, "java-times");
  writeFileSync(times, "");
  const command = contenders[name]?.(document, out) ?? [];
  const script = `TIMEFORMAT='%U %S'; time "$0" "$@" > ${join(folder, "log")} 2>&1`;
  const { status, stderr } = spawnSync("bash", ["-c", script, ...command], {
    cwd: codegen,
    env: { ...process.env, PATH: path, JAVA_TIMES: times },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${name} failed:\n${readFileSync(join(folder, "log"), "utf8")}\n${stderr}`);
  return { all: sum(stderr), java: sum(readFileSync(times, "utf8")) };
}

/** A PATH on which `java` is the machine's, counted. */
function pathWithCountedJava(): string {
  const { stdout } = spawnSync("which", ["java"], { encoding: "utf8" });
  const java = join(folder, "bin", "java");
  mkdirSync(dirname(java));
  const script = `TIMEFORMAT='%U %S'; { time ${stdout.trim()} "$@" 2>&3; } 3>&2 2>>"$JAVA_TIMES"`;
  writeFileSync(java, `#!/bin/bash\n${script}\n`);
  chmodSync(java, 0o755);
  return `${dirname(java)}:${process.env["PATH"]}`;
}

function sum(text: string): number {
  return text
    .split(/\s+/)
    .map(Number)
    .filter((each) => !Number.isNaN(each))
    .reduce((total, each) => total + each, 0);
}
