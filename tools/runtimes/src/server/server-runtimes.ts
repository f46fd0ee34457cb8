import { everything, type Traits } from "../../../../packages/server/test/contract/cases.ts";
import { fileOf, versionOf } from "../runtimes/packages.ts";
import { reportOf, type ServerRuntime, start } from "./server-runtime.ts";

const node = (packageName: string): ServerRuntime => {
  const executable = fileOf(packageName, "bin/node");
  const flags = ["--disallow-code-generation-from-strings"];
  return {
    name: "Node",
    version: versionOf(packageName),
    traits: everything,
    differences: [],
    makesCode: false,
    signals: ["gone"],
    runInProcess: (folder) => reportOf(executable, [...flags, "in-process.mjs"], folder),
    listen: (folder) => start(executable, [...flags, "node.mjs"], folder),
  };
};

const deno = fileOf("deno", "deno");
// Without leave to read a file: there is no document to read.
const denoRun = ["run", "--no-config", "--no-lock", "--v8-flags=--disallow-code-generation-from-strings"];
const bun = fileOf("bun", "bin/bun.exe");

/** These servers make a `Request` of everything, TRACE too. */
const asRequests: Traits = { ...everything, asterisk: false };
const asterisk = "OPTIONS * is not handed on as such, because it has no Request";

async function serveWorker(folder: string) {
  return await start(fileOf("workerd", "bin/workerd"), ["serve", "server.capnp", "--control-fd=1"], folder);
}

/** Every runtime that the server is for, and the one place that says how they differ. */
export const serverRuntimes: readonly ServerRuntime[] = [
  node("node-22"),
  node("node-24"),
  {
    name: "Deno",
    version: versionOf("deno"),
    traits: asRequests,
    differences: [asterisk, "the signal of a request is aborted after each answer too"],
    makesCode: false,
    signals: ["after", "gone"],
    runInProcess: (folder) => reportOf(deno, [...denoRun, "in-process.mjs"], folder),
    listen: (folder) => start(deno, [...denoRun, "--allow-net=127.0.0.1", "deno.mjs"], folder),
  },
  {
    name: "Bun",
    version: versionOf("bun"),
    traits: asRequests,
    differences: [asterisk],
    makesCode: true,
    signals: ["gone"],
    runInProcess: (folder) => reportOf(bun, ["in-process.mjs"], folder),
    listen: (folder) => start(bun, ["bun.mjs"], folder),
  },
  {
    name: "workerd",
    version: versionOf("workerd"),
    traits: asRequests,
    differences: [asterisk, "the signal of a request does not tell that the caller has gone away"],
    makesCode: false,
    signals: ["unnoticed"],
    async runInProcess(folder) {
      await using worker = await serveWorker(folder);
      return (await fetch(`${worker.url}/run-in-process`)).json();
    },
    listen: serveWorker,
  },
];
