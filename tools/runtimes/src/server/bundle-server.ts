import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { compatibilityDate } from "../runtimes/workerd.ts";

const shared: BuildOptions = { bundle: true, format: "esm", target: "es2022", logLevel: "silent" };

/**
 * Bundles the server with its contract, and writes a program for each runtime into `folder`. `platform: "neutral"` knows no
 * module of any runtime, so that a server that imports one fails here.
 */
export async function bundleServer(folder: string): Promise<void> {
  const bundle = (source: string, outfile: string, options: BuildOptions) =>
    build({
      ...shared,
      ...options,
      entryPoints: [fileURLToPath(new URL(source, import.meta.url))],
      outfile: join(folder, outfile),
    });
  await bundle("contract.ts", "contract.mjs", { platform: "neutral", conditions: ["import"] });
  await bundle("serve-on-node.ts", "node.mjs", { platform: "node" });
  for (const [name, text] of Object.entries(programs)) await writeFile(join(folder, name), text);
}

const programs = {
  "in-process.mjs": `import { runInProcess } from "./contract.mjs";
console.log(JSON.stringify(await runInProcess()));
`,
  "deno.mjs": `import { contractHandler } from "./contract.mjs";
const onListen = ({ port }) => console.log(JSON.stringify({ event: "listen", port }));
Deno.serve({ port: 0, hostname: "127.0.0.1", onListen }, contractHandler);
`,
  "bun.mjs": `import { contractHandler } from "./contract.mjs";
const { port } = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: contractHandler });
console.log(JSON.stringify({ event: "listen", port }));
`,
  // A worker has no command line: what it is asked for says whether it runs the contract or serves.
  "worker.mjs": `import { contractHandler, runInProcess } from "./contract.mjs";
export default {
  fetch: async (request) =>
    request.url.endsWith("/run-in-process") ? Response.json(await runInProcess()) : contractHandler(request),
};
`,
  "server.capnp": `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "contract", worker = (
      modules = [
        (name = "worker.mjs", esModule = embed "worker.mjs"),
        (name = "contract.mjs", esModule = embed "contract.mjs"),
      ],
      compatibilityDate = "${compatibilityDate}",
    )),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "contract")],
);
`,
};
