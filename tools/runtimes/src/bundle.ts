import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The files that the runtimes are given, all in one folder. */
export interface Bundle {
  readonly folder: string;
  /** The contract with the built client in it, as one module that imports nothing. */
  readonly contract: string;
}

/**
 * Bundles the contract once, for every runtime. `platform: "neutral"` knows no module of any runtime, so that importing one
 * fails here.
 */
export async function bundleContract(folder: string): Promise<Bundle> {
  const contract = join(folder, "contract.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("./contract/contract.ts", import.meta.url))],
    outfile: contract,
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    conditions: ["import"],
    logLevel: "silent",
  });
  await writeFile(join(folder, "run.mjs"), runScript);
  await writeFile(join(folder, "worker.mjs"), workerScript);
  return { folder, contract };
}

/** Runs the contract in a runtime that has `node:process`, with the world as argument. It ends by itself, or not at all. */
const runScript = `import process from "node:process";
import { runContract } from "./contract.mjs";
console.log(JSON.stringify(await runContract(JSON.parse(process.argv[2]))));
`;

/** Runs the contract in a worker, with the world as the body of a request. */
const workerScript = `import { runContract } from "./contract.mjs";
export default {
  fetch: async (request) => Response.json(await runContract(await request.json())),
};
`;
