import { writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

/** Given to node with `--import`: writes the packages and files that a process has loaded to `$LOADED_MODULES`. */
const loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
process.on("exit", () => writeFileSync(process.env["LOADED_MODULES"] ?? "", loaded.join("\n")));
