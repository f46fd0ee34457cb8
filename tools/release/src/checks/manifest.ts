import type { PackageCheck } from "./check.ts";

/** What every package says of itself. */
const common = { license: "MIT", type: "module", sideEffects: false };
const node = ">=22.13";

/** Whether `package.json` says what every package says, and leads to nothing that only the repository has. */
export const manifestCheck: PackageCheck = {
  name: "package.json",
  run({ manifest }) {
    const said = new Map<string, unknown>(Object.entries(manifest));
    const wrong = Object.entries(common)
      .filter(([key, value]) => said.get(key) !== value)
      .map(([key, value]) => ({ message: `${key} is ${JSON.stringify(said.get(key))}, not ${JSON.stringify(value)}` }));
    const engines =
      manifest.engines?.["node"] === node
        ? []
        : [{ message: `engines.node is ${manifest.engines?.["node"]}, not ${node}` }];
    const left = ["workspace:", "catalog:", "link:", "file:"]
      .filter((protocol) => JSON.stringify(manifest).includes(`"${protocol}`))
      .map((protocol) => ({ message: `${protocol} is left in it, which no registry resolves` }));
    return [...wrong, ...engines, ...left];
  },
};
