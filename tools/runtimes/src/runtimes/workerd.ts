import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Outcome } from "../contract/world.ts";
import { listenPort } from "../listen-port.ts";
import { fileOf, versionOf } from "./packages.ts";
import type { Runtime } from "./runtime.ts";

/** No earlier date has `URL.parse`, and what the runtime does is settled by the date. */
export const compatibilityDate = "2026-06-01";

const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "contract", worker = (
      modules = [
        (name = "worker.mjs", esModule = embed "worker.mjs"),
        (name = "contract.mjs", esModule = embed "contract.mjs"),
      ],
      compatibilityDate = "${compatibilityDate}",
    )),
    # By default a worker reaches public addresses only.
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "contract")],
);
`;

/** Cloudflare's runtime, without Cloudflare. The contract is a request's answer. */
export const workerd: Pick<Runtime, "run"> = {
  async run({ folder }, world) {
    const path = join(folder, "workerd.capnp");
    await writeFile(path, config);
    // Node's own descriptor 3 says on which port it listens.
    const child = spawn(fileOf("workerd", "bin/workerd"), ["serve", path, "--control-fd=3"], {
      cwd: folder,
      stdio: ["ignore", "inherit", "inherit", "pipe"],
    });
    try {
      const port = await listenPort(child.stdio[3] as Readable);
      const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(world) });
      const outcomes: Outcome[] = await response.json();
      return { version: versionOf("workerd"), outcomes };
    } finally {
      const exited = once(child, "exit");
      child.kill();
      await exited;
    }
  },
};
